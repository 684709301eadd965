/// An answer to a question that has two.
enum YesNo: Equatable {
    case yes
    case no

    /// Reads `j`, `ja`, `y`, `yes`, `n`, `nei`, `no`, in any case.
    init?(_ text: String) {
        switch text.trimmed.lowercased() {
        case "j", "ja", "y", "yes", "jepp", "jo": self = .yes
        case "n", "nei", "no": self = .no
        default: return nil
        }
    }
}
