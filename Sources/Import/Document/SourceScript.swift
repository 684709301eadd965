import Languages
import ScriptFormat

/// A plan that is a session's script already.
struct SourceScript: Equatable, Sendable {
    let text: String
    let language: Language

    /// Looks at a text; `nil` where it has no front matter of a script, or something in it could not be led.
    init?(_ text: String) {
        guard text.hasPrefix("---"), DocumentReader.kind(of: Array(text.utf8)) == .session else { return nil }
        let reading = ScriptReader.read(text)
        let isStrange = reading.findings.contains { $0.severity == .error || $0.code == "unknown-key" }
        guard !isStrange, let script = reading.value, !script.items.isEmpty else { return nil }
        self.text = text.hasSuffix("\n") ? text : text + "\n"
        language = script.language
    }
}
