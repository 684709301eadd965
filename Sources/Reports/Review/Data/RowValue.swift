/// A cell of exported data.
enum RowValue: Equatable, Sendable {
    case text(String)
    case integer(Int)
    case seconds(Length)
    case boolean(Bool)
    case list([String])
    case missing

    static func text(_ text: String?) -> RowValue { text.map(RowValue.text) ?? .missing }
    static func integer(_ number: Int?) -> RowValue { number.map(RowValue.integer) ?? .missing }
    static func seconds(_ length: Length?) -> RowValue { length.map(RowValue.seconds) ?? .missing }
    static func boolean(_ truth: Bool?) -> RowValue { truth.map(RowValue.boolean) ?? .missing }
}
