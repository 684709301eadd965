import Facilitation
import ScriptFormat

/// Findings as they are told beside a session.
struct FindingTexts {
    let app: App

    /// A line for each finding.
    func text(_ findings: [Finding], of loaded: LoadedScript) -> String {
        findings.map { "\(loaded.file.path):\($0.position.line):\($0.position.column): \($0.message) \($0.help)" }
            .joined(separator: "\n")
    }
}
