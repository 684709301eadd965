import Basics
import Facilitation
import Languages

/// What a line in the shell asks for.
enum OuterShellLine: Equatable {
    case empty
    case quit
    case help
    /// A command of the program, with its arguments.
    case arguments([String])
    /// No command; perhaps this one is meant.
    case unknown(String, nearest: String?)

    /// The words that leave the shell.
    private static let leaving = Set(SpokenWords("leave shell").all("quit").map(\.plainLetters))

    /// Reads a line: words, or texts in quotes. The names are those of the program's commands.
    init(_ line: String, names: [String]) {
        let words = Self.words(line)
        guard let first = words.first else {
            self = .empty
            return
        }
        switch first.plainLetters {
        case let word where Self.leaving.contains(word): self = .quit
        case let word where word == "?" || CommandNames.isName(word, of: "help"):
            let asked = words.dropFirst()
            // The word that leaves the shell is no command of the program; the list tells of it.
            let isAboutShell = asked.first.map { OuterShellLine($0, names: names) == .quit } ?? true
            self = isAboutShell ? .help : .arguments(["help"] + asked)
        case "treff": self = words.count > 1 ? .arguments(Array(words.dropFirst())) : .help
        default:
            let isKnown = first.hasPrefix("-") || names.contains { $0.plainLetters == first.plainLetters }
            self = isKnown ? .arguments(words) : .unknown(first, nearest: CommandNames.nearest(to: first, among: names))
        }
    }

    /// Splits a line at blanks; what stands in quotes stays together.
    static func words(_ line: String) -> [String] {
        var words: [String] = []
        var word = ""
        var quote: Character?
        var isWord = false
        for character in line {
            if let open = quote {
                if character == open { quote = nil } else { word.append(character) }
            } else if character == "\"" || character == "'" {
                quote = character
                isWord = true
            } else if character.isWhitespace {
                if isWord || !word.isEmpty { words.append(word) }
                (word, isWord) = ("", false)
            } else {
                word.append(character)
            }
        }
        if isWord || !word.isEmpty { words.append(word) }
        return words
    }
}
