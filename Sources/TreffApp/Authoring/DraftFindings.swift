import Facilitation
import ScriptFormat

/// What treff would find in a draft, told while it is made.
struct DraftFindings {
    let toolbox: KnownToolbox?

    /// What an answer has brought: the findings that were not there before it.
    func brought(from old: Draft, to new: Draft) -> [Finding] {
        let before = findings(old)
        return findings(new).filter { finding in
            !before.contains { $0.code == finding.code && $0.message == finding.message }
        }
    }

    /// What is found in the items so far.
    private func findings(_ draft: Draft) -> [Finding] {
        var script = draft.script
        script.phases = script.phases.filter { !$0.items.isEmpty }
        guard !script.phases.isEmpty else { return [] }
        let options = ReadingOptions(toolbox: toolbox, exceptions: Self.unfinished)
        let reading = ScriptReader.read(ScriptWriter.text(script), options: options)
        return reading.findings + ScriptCheck.findings(reading, options: options)
    }

    /// What is only known when all of it is there.
    private static let unfinished: Set = ["phase-sum", "room-time", "round-before-closing"]
}
