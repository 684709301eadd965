import Facilitation
import Languages

extension Rule {
    /// The rule as `treff explain` tells it: the code, the prose, and the examples, indented; each line with its
    /// ending.
    public func explanation(_ language: Language) -> String {
        let prose = prose(language)
        let severity = SeverityWords.word(severity, language)
        var lines = ["\(code) (\(severity))", "", prose.text]
        let (wrong, right) =
            switch language {
            case .nb: ("Galt:", "Riktig:")
            default: ("Wrong:", "Right:")
            }
        if !prose.wrong.isEmpty {
            lines += ["", wrong, ""] + Self.indented(prose.wrong) + ["", right, ""] + Self.indented(prose.right)
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func indented(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
    }
}
