import Facilitation
import ScriptFormat

/// Asks treff's own reader what a piece of a script means, before it is written.
enum SafeText {
    /// Whether a piece is text to the reader, and nothing else.
    static func isText(_ piece: String, isInItem: Bool) -> Bool {
        guard let item = read(piece, isInItem: isInItem) else { return false }
        let isPlain = item.body.allSatisfy { part in
            switch part {
            case .paragraph, .list, .table: true
            default: false
            }
        }
        return isPlain && item.materials.isEmpty && item.lead.isEmpty && item.tools.isEmpty && item.methods.isEmpty
            && item.handouts.isEmpty
    }

    /// Whether a piece is a label with these values, and no text beside it.
    static func isLabel(_ piece: String, values: [String]) -> Bool {
        guard let item = read(piece, isInItem: true), item.text.isEmpty else { return false }
        let found = item.prompts.map(\.text) + item.say + item.advice.map(\.text) + item.task + item.previousTask
        if found.isEmpty, !item.steps.isEmpty { return item.steps.count == values.count && item.heldBack.isEmpty }
        if found.isEmpty, !item.heldBack.isEmpty { return item.heldBack.flatMap(\.lines) == values }
        let isNamed = ![item.materials, item.tools, item.methods, item.handouts].allSatisfy(\.isEmpty)
        return found == values || isNamed && found.isEmpty
    }

    /// Whether a whole script has no errors, and the items that it should have.
    static func reads(_ text: String, as plan: Plan) -> Bool {
        let reading = ScriptReader.read(text)
        guard let script = reading.value, !reading.findings.contains(where: { $0.severity == .error }) else {
            return false
        }
        let written = plan.phases.map { $0.items.map(\.duration) }
        return script.phases.map { $0.items.map(\.duration) } == written
    }

    private static func read(_ piece: String, isInItem: Bool) -> Item? {
        let body = isInItem ? "## X (5 min)\n\n\(piece)" : "\(piece)\n## X (5 min)\n"
        let reading = ScriptReader.read("---\ntitle: X\nlanguage: en\n---\n\n# X (5 min)\n\n" + body)
        guard let script = reading.value, script.phases.count == 1, script.items.count == 1,
            !reading.findings.contains(where: { $0.severity == .error && !accepted.contains($0.code) })
        else { return nil }
        return script.items[0]
    }

    private static let accepted: Set = ["unknown-tool"]
}

/// Titles that are read as they are written.
enum HeadingTitle {
    /// The title, with what would be read as a time or a mark told otherwise.
    static func safe(_ title: String, duration: PlannedDuration?, isPhase: Bool) -> String {
        let plain = PartWriter.harmless(title)
        let candidates = [
            plain, plain.replacing("(", with: "– ").replacing(")", with: ""),
            plain.filter { !"()[]*_`#<>".contains($0) }, plain.filter { $0.isLetter || $0 == " " }.oneLine,
        ]
        return candidates.first { reads($0, duration, isPhase: isPhase) } ?? candidates[candidates.count - 1]
    }

    private static func reads(_ title: String, _ duration: PlannedDuration?, isPhase: Bool) -> Bool {
        let bracket = duration.map { " (\($0.written(in: .en)))" } ?? ""
        let heading = isPhase ? "# \(title)\(bracket)\n\n## X (5 min)\n" : "# X\n\n## \(title)\(bracket)\n"
        let script = ScriptReader.read("---\ntitle: X\nlanguage: en\n---\n\n" + heading).value
        guard let script, script.phases.count == 1, script.items.count == 1 else { return false }
        return isPhase
            ? script.phases[0].title == title && script.phases[0].duration == duration
            : script.items[0].title == title && script.items[0].duration == duration && script.items[0].marks.isEmpty
    }
}
