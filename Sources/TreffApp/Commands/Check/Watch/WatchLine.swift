import ScriptFormat

/// What is entered while files are watched.
enum WatchLine {
    /// All findings once more.
    case again
    case quit
    /// What a code means.
    case explain(Rule)
    case unknown

    init(_ line: String) {
        var words = line.split(whereSeparator: \.isWhitespace).map { String($0).plainLetters }
        if words.count > 1, words[0] == "treff" { words.removeFirst() }
        // A code may be copied together with its brackets.
        let code = words.last.flatMap { word in Rule.named(word.filter { $0 != "[" && $0 != "]" }) }
        switch (words.first, code) {
        case (nil, _): self = .again
        case (_, let rule?) where words.count == 1 || ["forklar", "explain"].contains(words[0]): self = .explain(rule)
        case ("slutt", _), ("avslutt", _), ("quit", _), ("exit", _), ("q", _): self = .quit
        default: self = .unknown
        }
    }
}
