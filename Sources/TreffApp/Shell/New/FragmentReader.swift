import Facilitation
import ScriptFormat

/// Reads a single line as a script would, so that the questions take the same words as the format.
struct FragmentReader {
    let language: Language
    let toolbox: KnownToolbox?

    /// What is wrong with an answer: what, and what to do.
    struct Problem: Error, Equatable {
        var text: String
    }

    /// An item's title, minutes and marks: `Velkommen 5`, `Runde (15–20 min, stille)`.
    func heading(_ line: String) throws(Problem) -> Item {
        try item("## \(Self.bracketed(line))")
    }

    /// What a label with a value means: who leads, which tools.
    func label(_ label: String, _ value: String) throws(Problem) -> Item {
        try item("## X (5 min)\n\n\(label): \(value)")
    }

    /// The phases of a line such as `Oppstart 10, Hoveddel 40, Avslutning 10`.
    func phases(_ line: String) throws(Problem) -> [Phase] {
        let headings = line.split { $0 == "," || $0 == ";" }.map { "# \(Self.bracketed($0.trimmed))\n\n## X (5 min)\n" }
        var phases = try script(headings.joined(separator: "\n")).phases
        guard !phases.isEmpty, phases.allSatisfy({ $0.duration != nil }) else { throw problem }
        for index in phases.indices { phases[index].items = [] }
        return phases
    }

    private var problem: Problem {
        Problem(
            text: Texts(language: language)(
                "Skriv navn og minutter, som Oppstart 10.", "Write names and minutes, as Opening 10."))
    }

    private func item(_ text: String) throws(Problem) -> Item {
        guard let item = try script("# X (5 min)\n\n\(text)\n").items.first else { throw problem }
        return item
    }

    private func script(_ body: String) throws(Problem) -> Script {
        let text = "---\ntittel: X\nspråk: \(language.rawValue)\n---\n\n\(body)"
        let options = ReadingOptions(messages: language, toolbox: toolbox, exceptions: ["phase-sum", "empty-phase"])
        let reading = ScriptReader.read(text, options: options)
        if let finding = reading.findings.first(where: { $0.severity != .note }) {
            throw Problem(text: "\(finding.message) \(finding.help)")
        }
        guard let script = reading.value else { throw problem }
        return script
    }

    /// The line with its minutes in brackets, when they stand bare at its end: `Velkommen 5`, `Velkommen 5 min stille`.
    private static func bracketed(_ line: String) -> String {
        guard !line.contains("(") else { return line }
        var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        var marks: [String] = []
        while let last = words.last, ShellMark.names.contains(last.lowercased()) {
            marks.insert(last, at: 0)
            words.removeLast()
        }
        if let last = words.last, isMinuteWord(last) { words.removeLast() }
        guard let number = words.last, number.first?.isNumber == true,
            number.allSatisfy({ $0.isNumber || "–-".contains($0) }),
            words.count > 1
        else { return line }
        words.removeLast()
        return "\(words.joined(separator: " ")) (\((["\(number) min"] + marks).joined(separator: ", ")))"
    }
}

/// The marks of an item as one types them, in both languages.
private enum ShellMark {
    static let names: Set = ["valgfri", "optional", "fast", "fixed", "pause", "break", "stille", "quiet"]
}
