import Facilitation
import Languages

extension Rule {
    /// The rule as `treff explain` tells it: the code, the prose, and the examples, indented; each line with its
    /// ending.
    public func explanation(_ language: Language) -> String {
        let texts = Texts(language: language)
        let prose = prose(language)
        var lines = ["\(code) (\(SeverityWords.word(severity, language)))", "", prose.text]
        if let example = prose.example {
            lines += ["", texts("Wrong:"), ""] + Self.indented(example.wrong)
            lines += ["", texts("Right:"), ""] + Self.indented(example.right)
        }
        lines += ["", texts(provenance)]
        return lines.map { $0 + "\n" }.joined()
    }

    private static func indented(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
    }
}
