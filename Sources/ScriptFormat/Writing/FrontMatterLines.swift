import Facilitation
import Languages

/// The lines of a document's front matter.
struct FrontMatterLines {
    private let language: Language
    private var lines: [String] = []

    /// Begins with none; names are in this language.
    init(language: Language) { self.language = language }

    /// Adds a name with a text; nothing without one.
    mutating func add(_ key: FrontMatterKey, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        lines.append("\(name(key)): \(Self.quoted(value))")
    }

    /// Adds a name with a list; nothing without entries.
    mutating func add(_ key: FrontMatterKey, _ values: [String]) {
        guard !values.isEmpty else { return }
        lines.append("\(name(key)):")
        lines += values.map { "  - \(Self.quoted($0))" }
    }

    /// The front matter between its fences, ending in a newline.
    var text: String { (["---"] + lines + ["---"]).map { $0 + "\n" }.joined() }

    private func name(_ key: FrontMatterKey) -> String { FrontMatterKey.words.word(for: key, in: language) }

    /// The text as YAML reads it back: in quotes where a plain one would mean something else (YAML 1.2.2, 7.3.3).
    static func quoted(_ text: String) -> String {
        let isPlain =
            !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
            && text.first.map { !special.contains($0) } ?? false
            && text.last != " " && !text.contains("\t")
        guard !isPlain else { return text }
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\t", with: "\\t")
        return "\"\(escaped)\""
    }

    /// What a plain text cannot begin with.
    private static let special: Set<Character> = [
        "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", " ", "~",
    ]
}
