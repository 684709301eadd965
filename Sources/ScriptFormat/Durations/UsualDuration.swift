import Facilitation

/// Reads what nearly every heading has without dividing it into tokens: `10 min`, `10–15 min`, and a number alone, as
/// the name of a build is written.
///
/// What it reads, the reading by tokens reads alike; what it does not, is left to that.
enum UsualDuration {
    /// The duration that the text says; `nil` where it is written in any other form.
    static func read(_ text: some Collection<UInt8>) -> DurationText? {
        var rest = text[...]
        guard let first = takeMinutes(&rest) else { return nil }
        if rest.isEmpty { return .loose(PlannedDuration(first)) }
        if rest.elementsEqual(unit) { return .exact(PlannedDuration(first)) }
        guard takeDash(&rest), let last = takeMinutes(&rest), first <= last, rest.elementsEqual(unit) else {
            return nil
        }
        return .exact(PlannedDuration(last, minimum: first))
    }

    /// Whether the text begins with a number that stands by itself, which only durations do.
    static func begins(_ text: some Collection<UInt8>) -> Bool {
        let digits = text.prefix { $0.isDigit }
        guard (1...4).contains(digits.count) else { return false }
        return digits.endIndex == text.endIndex || text[digits.endIndex] == .space
    }

    private static let unit = Array(" min".utf8)

    /// Up to four digits of no more minutes than anything takes.
    private static func takeMinutes<Bytes: Collection<UInt8>>(_ rest: inout Bytes) -> Int?
    where Bytes.SubSequence == Bytes {
        let digits = rest.prefix { $0.isDigit }
        guard (1...4).contains(digits.count) else { return nil }
        rest = rest[digits.endIndex...]
        let minutes = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return minutes <= DurationText.limit ? minutes : nil
    }

    /// A hyphen, or the dash that the format writes between two numbers.
    private static func takeDash<Bytes: Collection<UInt8>>(_ rest: inout Bytes) -> Bool
    where Bytes.SubSequence == Bytes {
        for dash in [[UInt8.hyphen], [0xE2, 0x80, 0x93]] where rest.starts(with: dash) {
            rest = rest.dropFirst(dash.count)
            return true
        }
        return false
    }
}
