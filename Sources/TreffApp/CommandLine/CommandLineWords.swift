import Facilitation
import Languages

/// ArgumentParser's own words, which are English, in the language that is spoken.
///
/// ArgumentParser has no translations, so its headings and messages are replaced by their known beginnings. A test
/// calls forth each of them, so a change in ArgumentParser shows.
struct CommandLineWords {
    let language: Language

    /// The text of a help page or a message.
    func translate(_ text: String) -> String {
        guard language == .nb else { return text }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            Self.whole[String(line)] ?? Self.replace(String(line))
        }.joined(separator: "\n")
    }

    private static let whole = [
        "ARGUMENTS:": "ARGUMENTER:", "OPTIONS:": "VALG:", "SUBCOMMANDS:": "KOMMANDOER:",
        "  -h, --help              Show help information.": "  -h, --help              Vis denne hjelpen.",
        "  --version               Show the version.": "  --version               Vis versjonen.",
    ]

    /// What a message begins with or has in it, and how that reads in bokmål.
    private static let parts = [
        ("OVERVIEW: ", ""), ("USAGE: ", "BRUK: "), ("Usage: ", "Bruk: "), ("Error: ", "Feil: "), ("Help:  ", "Hjelp: "),
        ("Unknown option ", "Ukjent valg "), ("Did you mean ", "Mente du "),
        ("Missing expected argument ", "Det mangler noe: "), ("Missing value for ", "Det mangler en verdi for "),
        ("Unexpected argument ", "Forstod ikke "), (" unexpected arguments: ", " ord ble ikke forstått: "),
        ("The value ", "Verdien "), (" is invalid for ", " passer ikke for "),
        (". Please provide one of ", ". Skriv en av "), (" and ", " og "), (" or ", " eller "),
        ("  See 'treff help ", "  Se 'treff hjelp "), ("  See '", "  Se '"),
        ("' for detailed help.", "' for mer hjelp."),
        ("' for more information.", "' for mer hjelp."),
        ("<options>", "<valg>"), ("<subcommand>", "<kommando>"), ("(default: ", "(ellers: "),
        ("(values: ", "(verdier: "),
        ("; default: ", "; ellers: "),
    ]

    private static func replace(_ line: String) -> String {
        // Help lines are the program's own texts and are in the right language already.
        guard
            !line.hasPrefix("  ") || line.contains("See '") || line.contains("(default: ") || line.contains("(values: ")
        else { return line }
        return parts.reduce(line) { text, part in replacing(part.0, in: text, with: part.1) }
    }

    private static func replacing(_ old: String, in text: String, with new: String) -> String {
        guard let range = text.firstRange(of: old) else { return text }
        return text.replacingCharacters(range, with: new)
    }
}

extension String {
    /// The text with one range replaced.
    fileprivate func replacingCharacters(_ range: Range<String.Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}
