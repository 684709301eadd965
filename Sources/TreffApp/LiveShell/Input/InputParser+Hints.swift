import Basics
import Facilitation
import Languages

extension InputParser {
    /// The command whose name is one letter from a word, in the session's language before the other.
    func nearest(to text: String) -> LiveCommand? {
        let plain = text.plainLetters
        guard plain.count >= 3 else { return nil }
        let languages = [language] + Language.spoken.filter { $0 != language }
        return languages.lazy.compactMap { language in
            LiveCommand.all.first { editDistance(plain, $0.name(language).plainLetters) == 1 }
        }.first
    }

    /// What a note was perhaps meant as whose first word is one letter from a command: only when the others fit it.
    func misspelt(_ first: String, _ rest: String) -> Input.Hint? {
        guard let command = nearest(to: first), let input = command.followed(rest, self) else { return nil }
        let isLikely =
            switch command.slip {
            case .name: if case .unsure = input { false } else { true }
            case .number: rest.first?.isNumber == true
            case .numberAfterExactWord, .neverTold: false
            }
        return isLikely ? .command("\(command.name(language)) \(rest)") : nil
    }

    /// What a note was perhaps meant as whose first word is a command, but not with these others. Sentences that happen
    /// to begin with such a word get no hint: one that names a thing must be short, one that takes a number must have one.
    func misused(_ command: LiveCommand, _ rest: String) -> Input.Hint? {
        let words = rest.split(whereSeparator: \.isWhitespace)
        let isLikely =
            switch command.slip {
            case .name: words.count == 1
            case .number, .numberAfterExactWord: words.count <= 3 && rest.contains(where: \.isNumber)
            case .neverTold: false
            }
        return isLikely ? .usage(command) : nil
    }
}
