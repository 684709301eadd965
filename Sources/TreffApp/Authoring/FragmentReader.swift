import Basics
import Facilitation
import Languages
import ScriptFormat

/// Reads a single line as a script would, so that the questions take the same words as the format.
struct FragmentReader {
    let language: Language

    /// What is wrong with an answer: what, and what to do.
    struct Problem: Error, Equatable {
        var text: String
    }

    /// An item's title, minutes and marks: `Velkommen 5`, `Velkommen fem minutter`, `Runde (15–20 min, stille)`.
    ///
    /// What is called a break is marked as one.
    func heading(_ line: String) throws(Problem) -> Item {
        var item = try writtenHeading(line)
        if BreakTitle.contains(item.title) { item.marks.insert(.pause) }
        return item
    }

    /// The same with the marks that were written, and no others.
    func writtenHeading(_ line: String) throws(Problem) -> Item {
        for candidate in HeadingLine(line).candidates {
            if let item = try? item("## \(candidate)") { return item }
        }
        if line.contains("(") { return try item("## \(line)") }
        throw problem("Write the minutes after the title, as “Welcome 5”.")
    }

    /// The phases of a line such as `Oppstart 10, Hoveddel 40, Avslutning 10`.
    func phases(_ line: String) throws(Problem) -> [Phase] {
        var phases: [Phase] = []
        for part in Self.parts(line) where !part.isEmpty {
            phases.append(try phase(part))
        }
        guard !phases.isEmpty else { throw noMinutes("Opening") }
        return phases
    }

    /// The parts of a list; a comma between two digits belongs to a number.
    private static func parts(_ line: String) -> [String] {
        var parts = [""]
        let next = line.dropFirst().map(Optional.some) + [nil]
        var last: Character?
        for (character, next) in zip(line, next) {
            let isInNumber = last?.isNumber == true && next?.isNumber == true
            if character == ";" || (character == "," && !isInNumber) {
                parts.append("")
            } else {
                parts[parts.count - 1].append(character)
            }
            last = character
        }
        return parts.map(\.trimmed)
    }

    /// What a label with a value means: who leads, which tools.
    func label(_ label: String, _ value: String, _ toolbox: KnownToolbox? = nil) throws(Problem) -> Item {
        try item("## X (5 min)\n\n\(label): \(value)", toolbox)
    }

    /// Who leads, in the language's own words for them.
    func roles(_ line: String) throws(Problem) -> String {
        Texts(language: language).roles(try label(word("lead"), line).lead)
    }

    /// The ids of the tools that a line names, with commas between.
    func tools(_ line: String, _ toolbox: KnownToolbox?) throws(Problem) -> String {
        let named = try label(word("tool"), line, toolbox).tools
        return named.map { toolbox?.tools.id(for: $0) ?? $0 }.joined(separator: ", ")
    }

    /// What the leader should know or do, or whatever has a label: `Si: …`, `Utstyr: …`.
    func body(_ line: String) throws(Problem) -> Item { try item("## X (5 min)\n\n\(line)") }

    /// A question to the group; with a label it is what the label says.
    func prompt(_ line: String) throws(Problem) -> Item {
        var plain = try body(line)
        plain.body.removeAll { if case .paragraph = $0 { true } else { false } }
        let isUnlabelled = plain == Item(id: plain.id, title: plain.title, duration: plain.duration)
        return isUnlabelled ? try label(word("question"), line) : try body(line)
    }

    private func word(_ label: String) -> String { Texts(language: language).word(label, of: "label") }

    private func phase(_ part: String) throws(Problem) -> Phase {
        // A bare number word, too: the parts of this line can be nothing else than names and minutes.
        for candidate in HeadingLine(part).candidates + HeadingLine(part + " min").candidates {
            guard var phase = try? script("# \(candidate)\n\n## X (5 min)\n").phases.first, phase.duration != nil
            else { continue }
            phase.items = []
            return phase
        }
        let name = HeadingLine.name(part)
        throw noMinutes(name.isEmpty ? "Opening" : Message(verbatim: name))
    }

    private func noMinutes(_ name: Message) -> Problem {
        problem("Write the minutes after the name, as \(name) 10.")
    }

    private func problem(_ message: Message) -> Problem { Problem(text: Texts(language: language)(message)) }

    /// The one item of a text.
    private func item(_ text: String, _ toolbox: KnownToolbox? = nil) throws(Problem) -> Item {
        guard !text.split(separator: "\n").dropFirst().contains(where: { $0.hasPrefix("#") }) else {
            throw problem("An answer cannot begin with #. Write it without.")
        }
        let script = try script("# X (5 min)\n\n\(text)\n", toolbox)
        guard script.phases.count == 1, script.phases[0].text.isEmpty, script.items.count == 1 else {
            throw problem("An answer cannot begin with #. Write it without.")
        }
        return script.items[0]
    }

    /// Reads a text, with the slips mended that have a certain remedy; what is left of errors is refused.
    private func script(_ body: String, _ toolbox: KnownToolbox? = nil) throws(Problem) -> Script {
        let key = { Texts(language: language).word($0, of: "key") }
        let text = "---\n\(key("title")): X\n\(key("language")): \(language.tag)\n---\n\n\(body)"
        let options = ReadingOptions(messages: language, toolbox: toolbox, exceptions: ["phase-sum", "empty-phase"])
        let mended = Fixing(Array(text.utf8)) { ScriptReader.read($0, options: options) }
        let reading = ScriptReader.read(mended.bytes, options: options)
        if let finding = reading.findings.first(where: { $0.severity == .error || $0.code == "unknown-mark" }) {
            throw Problem(text: "\(finding.message) \(finding.help)")
        }
        guard let script = reading.value else { throw noMinutes("Opening") }
        return script
    }
}
