import Basics
import Facilitation

/// What the single values of a record mean.
enum Scalars {
    static func text(_ json: JSON) throws(FieldError) -> String {
        guard case .string(let text) = json else { throw FieldError(.text) }
        return text
    }

    static func flag(_ json: JSON) throws(FieldError) -> Bool {
        guard case .bool(let flag) = json else { throw FieldError(.flag) }
        return flag
    }

    static func moment(_ json: JSON) throws(FieldError) -> WallTime {
        guard case .string(let text) = json, let time = WallTime(iso8601: text) else { throw FieldError(.moment) }
        return time
    }

    /// Any whole number, such as minutes to add.
    static func whole(_ json: JSON) throws(FieldError) -> Int { try whole(json, atLeast: -Self.most) }

    /// A whole number from 0.
    static func count(_ json: JSON) throws(FieldError) -> Int { try whole(json, atLeast: 0) }

    /// A whole number from 1.
    static func ordinal(_ json: JSON) throws(FieldError) -> Int { try whole(json, atLeast: 1) }

    /// Seconds, or any other number.
    static func number(_ json: JSON) throws(FieldError) -> Double {
        guard case .number(let text) = json, let value = Decimals.value(text), value.isFinite else {
            throw FieldError(.number)
        }
        return value
    }

    /// More than any count or number of minutes that means something, so that arithmetic on them cannot overflow.
    private static let most = 1_000_000_000

    private static func whole(_ json: JSON, atLeast least: Int) throws(FieldError) -> Int {
        // `9.0` is a whole number too (JSON Schema 2020-12, 4.2.3).
        guard case .number(let text) = json,
            let value = Int(text) ?? Decimals.value(text).flatMap(Int.init(exactly:)), value >= least, value <= most
        else { throw FieldError(.wholeNumber(atLeast: least)) }
        return value
    }
}
