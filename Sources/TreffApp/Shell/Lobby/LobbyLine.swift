/// What a line in the shell asks for.
enum LobbyLine: Equatable {
    case empty
    case quit
    case help
    /// A command of the program, with its arguments.
    case arguments([String])

    /// Reads a line: words, or texts in quotes.
    init(_ line: String, unfinished: String?) {
        let words = Self.words(line)
        guard let first = words.first else {
            self = .empty
            return
        }
        switch first.plainLetters {
        case "slutt", "avslutt", "quit", "exit", "end", "bye": self = .quit
        case "hjelp", "help", "?":
            self = words.count > 1 ? .arguments(["help"] + words.dropFirst()) : .help
        case "treff": self = words.count > 1 ? .arguments(Array(words.dropFirst())) : .help
        default: self = .arguments(words)
        }
    }

    /// Whether a command leads a session, and so needs the terminal for itself.
    static func leads(_ arguments: [String]) -> Bool {
        let leading = ["run", "kjor", "resume", "gjenoppta", "rehearse", "ov", "new", "ny", "shell", "skall"]
        return arguments.first.map { leading.contains($0.plainLetters) } ?? false
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
