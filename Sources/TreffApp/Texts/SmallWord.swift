import Basics

/// The small words in what is typed: answers, units, and what stands around a time. Each is understood in all languages.
enum SmallWord: String, CaseIterable {
    case yes, no
    /// After a number.
    case minutes
    /// Before a time of the clock.
    case at
    /// Before the time that something lasts to.
    case until
    /// Before a reason.
    case because
    /// Around what is left of a phase: `resten av hoveddel`.
    case rest, of
    /// Before a thing that is known.
    case the
    /// Between things.
    case and
    /// Before the place that an item gets.
    case after
    /// After the word for a new one.
    case item
    /// A new sitting.
    case sitting
    /// Around a number of minutes that has passed: `for 4 min siden`, `4 min ago`.
    case before, ago
    /// Stops timers.
    case stop
    /// After the word for help: the page for hard moments.
    case hard
    /// After the word that goes to an item: in Norwegian, to "jump over" something is to leave it out.
    case over

    /// Whether a word is this one, in any case.
    func matches(_ word: some StringProtocol) -> Bool {
        Self.spellings[self]?.contains(word.lowercased()) ?? false
    }

    private static let spellings: [SmallWord: Set<String>] = {
        let words = SpokenWords("small word")
        return Dictionary(uniqueKeysWithValues: allCases.map { ($0, Set(words.all($0.rawValue))) })
    }()
}

/// An answer to a question that has two.
enum YesNo: Equatable {
    case yes
    case no

    /// Reads an answer in any language, in any case; `nil` for anything else.
    init?(_ text: String) {
        let word = text.trimmed
        if SmallWord.yes.matches(word) {
            self = .yes
        } else if SmallWord.no.matches(word) {
            self = .no
        } else {
            return nil
        }
    }
}
