import Basics
import Facilitation
import Languages
import ScriptFormat
import Terminal

/// Findings as people read them.
struct FindingTexts {
    let app: App

    /// The findings of a script that is about to be led.
    func text(_ findings: [Finding], of loaded: LoadedScript) -> String {
        renderer(loaded.script?.language ?? app.language).text(
            findings, in: loaded.reading.source, name: name(loaded.file.path))
    }

    /// Writes findings in a language, with the terminal's own idea of widths.
    func renderer(_ language: Language) -> FindingRenderer {
        FindingRenderer(
            language: app.requested ?? language, columns: app.environment.output.size.columns,
            characterWidth: { DisplayWidth.of($0) }, visible: { VisibleText.line($0) })
    }

    /// A path as seen from where the program was started.
    func name(_ path: String) -> String {
        let folder = app.environment.folder() + "/"
        return path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
    }
}
