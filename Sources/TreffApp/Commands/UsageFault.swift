import Basics
import Facilitation
import Languages

/// What is said of a command line that was not understood: what is wrong, what belongs there, and where more is told.
///
/// ArgumentParser's usage line, which shows each option in brackets, is for programmers and is left out.
struct UsageFault {
    let text: String

    /// Makes the sentences from ArgumentParser's message.
    init(_ message: String, arguments: [String], language: Language) {
        let texts = Texts(language: language)
        let lines = message.split(separator: "\n").prefix { !Self.beginsUsage($0) }.map { line in
            Self.prefixes.first { line.hasPrefix($0.key) }.map { $0.value + line.dropFirst($0.key.count).trimmed }
                ?? String(line)
        }
        let said = CommandLineWords(language: language).translate(lines.joined(separator: "\n"))
        let command = arguments.lazy.compactMap { TreffCommand.name($0, language) }.first.map { " " + $0 } ?? ""
        text = said + "\n" + texts("treff help\(command) tells more.")
    }

    private static func beginsUsage(_ line: Substring) -> Bool {
        ["Usage: ", "  See '"].contains { line.hasPrefix($0) }
    }

    /// What a line begins with, and what stands there instead.
    private static let prefixes = ["Error: ": "", "Help: ": "  "]
}
