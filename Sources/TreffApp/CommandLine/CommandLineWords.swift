import Facilitation
import Languages

/// ArgumentParser's own words, which are English, in the language that is spoken.
///
/// ArgumentParser has no translations, so its headings and messages are replaced by their known beginnings. A test
/// calls forth each of them, so a change in ArgumentParser shows.
struct CommandLineWords {
    let texts: Texts

    init(language: Language) { texts = Texts(language: language) }

    /// The text of a help page or a message.
    func translate(_ text: String) -> String {
        guard texts.language.nearestSpoken != .en else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            Self.whole.first { $0.key == line }.map { texts($0) } ?? replace(String(line))
        }.joined(separator: "\n")
    }

    private static let whole: [Message] = [
        "ARGUMENTS:", "OPTIONS:", "SUBCOMMANDS:", "  -h, --help              Show help information.",
        "  --version               Show the version.",
    ]

    /// What a message begins with or has in it.
    private static let parts: [Message] = [
        "USAGE: ", "Usage: ", "Error: ", "Help:  ", "Unknown option ", "Did you mean ", "Missing expected argument ",
        "Missing value for ", "Unexpected argument ", " unexpected arguments: ", "The value ", " is invalid for ",
        ". Please provide one of ", " and ", " or ", "  See 'treff help ", "  See '", "' for detailed help.",
        "' for more information.", "<options>", "<subcommand>", "(default: ", "(values: ", "; default: ", " (default) ",
    ]

    private func replace(_ line: String) -> String {
        // Help lines are the program's own texts and are in the right language already.
        guard
            !line.hasPrefix("  ") || line.contains("See '") || line.contains("(default: ") || line.contains("(values: ")
                || line.contains(" (default) ")
        else { return line }
        let line = line.hasPrefix(Self.overview) ? String(line.dropFirst(Self.overview.count)) : line
        return Self.parts.reduce(line) { text, part in Self.replacing(part.key, in: text, with: texts(part)) }
    }

    /// The heading of what a command is for, which only English has.
    private static let overview = "OVERVIEW: "

    private static func replacing(_ old: String, in text: String, with new: String) -> String {
        guard let range = text.firstRange(of: old) else { return text }
        return text.replacingCharacters(range, with: new)
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<String.Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
