import Facilitation
import Languages

/// Writes a script as a document, laid out as the shipped ones are.
///
/// A script with nothing in it that the format gives another meaning, such as a paragraph that begins like a label, is
/// read back as the same script.
public struct ScriptWriter: Sendable {
    /// The language of the keywords.
    private let language: Language

    /// The document's text, ending in a newline; with the findings that it accepts, and the reasons.
    public static func text(_ script: Script, exceptions: [String: String] = [:]) -> String {
        let writer = ScriptWriter(language: script.language)
        return ([writer.frontMatter(script, exceptions)] + script.phases.map(writer.phase)).joined(separator: "\n")
    }

    private init(language: Language) { self.language = language }

    private func frontMatter(_ script: Script, _ exceptions: [String: String]) -> String {
        var lines = FrontMatterLines(language: language)
        lines.add(.course, script.course)
        lines.add(.session, script.session.map { "\($0)" })
        lines.add(.title, script.title)
        lines.add(.language, language.tag)
        lines.add(.aims, script.aims)
        lines.add(.preparation, script.preparation)
        lines.add(.exceptions, exceptions.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
        return lines.text
    }

    private func phase(_ phase: Phase) -> String {
        let duration = HeadingTime.written(phase.duration, phase.builds, in: language).map { " (\($0))" } ?? ""
        let text = phase.text.map { WrittenText.paragraph($0, hasLabels: true) }
        let items = phase.items.map { ItemWriter(language: language).text($0) }
        return (["# \(phase.title)\(duration)\n"] + text + items).joined(separator: "\n")
    }
}
