/// A language that scripts and the program's own texts are written in.
public enum Language: String, Sendable, CaseIterable, Codable {
    /// Norwegian bokmål.
    case nb
    /// English.
    case en

    /// Reads a language tag such as `nb`, `no`, `nb_NO.UTF-8` or `en-GB`; `nil` for any other language.
    public init?(tag: String) {
        let primary = tag.lowercased().prefix { $0.isLetter }
        switch primary {
        case "nb", "no", "nn", "norsk", "bokmål": self = .nb
        case "en", "english", "engelsk": self = .en
        default: return nil
        }
    }
}
