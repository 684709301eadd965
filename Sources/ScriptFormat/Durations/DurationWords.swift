import Languages

/// Words that people write durations with, in any language.
enum DurationWords {
    /// Minutes in each unit.
    static let units: [String: Double] = {
        let minutes: [(unit: String, minutes: Double)] = [("minute", 1), ("hour", 60), ("quarter", 15)]
        let pairs = minutes.flatMap { unit, minutes in
            WordTable.spellings(of: unit, in: "unit").map { ($0, minutes) }
        }
        return Dictionary(pairs) { first, _ in first }
    }()

    /// The units as the format writes them, each language's own: `min`, `t`, `h`.
    static let usualUnits: [String: Double] = {
        let words = Language.spoken.flatMap { language in ["minute", "hour"].map { unit($0, in: language) } }
        return units.filter { words.contains($0.key) }
    }()

    /// A unit as a language writes it.
    static func unit(_ unit: String, in language: Language) -> String {
        Texts(language: language).word(unit, of: "unit")
    }

    /// Words that change nothing.
    static let fillers = Set(WordTable.spellings(of: "filler", in: "duration"))
    /// Words between the two numbers of a range; one of them may be a number in another language.
    static let rangeWords = Set(WordTable.spellings(of: "range", in: "duration"))
    /// Words before a time of day.
    static let clockWords = Set(WordTable.spellings(of: "clock", in: "duration"))

    /// What stands after the minutes of each participant, as the format writes it in each language.
    static let turns = Language.spoken.map { language in
        (language: language, phrase: words(Texts(language: language).word("per participant", of: "duration")))
    }

    /// Other ways to say the same.
    static let looseTurns = Language.spoken.flatMap { language in
        WordTable.entries(of: "each", in: language).flatMap(\.spellings).map { (language: language, phrase: words($0)) }
    }

    /// The last words of all these.
    static let lastOfTurns: Set<String> = Set(
        (turns + looseTurns).compactMap { if case .word(let word)? = $0.phrase.last { word } else { nil } })

    private static func words(_ phrase: String) -> [DurationToken] {
        phrase.split(separator: " ").map { .word(String($0)) }
    }

    private static let numbers: [String: Double] = {
        let entries = Language.spoken.flatMap { WordTable.entries(of: "number", in: $0) }
        let pairs = entries.flatMap { entry in
            Double(entry.meaning).map { number in entry.spellings.map { ($0, number) } } ?? []
        }
        return Dictionary(pairs) { first, _ in first }
    }()

    private static let spellings = Nearest(units.keys.filter { $0.count > 3 }.sorted())

    /// The minutes in a unit, also where it is misspelt.
    static func unit(_ word: String) -> Double? {
        if let minutes = units[word] { return minutes }
        if word.count == 3, word.sorted() == ["i", "m", "n"] { return 1 }
        return spellings.word(to: word).flatMap { units[$0] }
    }

    /// Whether a word is a part of durations: a number, a unit, or what stands around them.
    static func isOne(_ word: String) -> Bool {
        numbers[word] != nil || unit(word) != nil || fillers.contains(word) || rangeWords.contains(word)
            || clockWords.contains(word) || JoinWords.and.contains(word)
    }

    /// The number that a token stands for.
    static func number(_ token: DurationToken) -> Double? {
        switch token {
        case .number(let value): value
        case .dotted(let whole, let hundredths): Double(whole) + Double(hundredths) / 100
        case .word(let word): numbers[word]
        case .dash, .times, .colon, .other: nil
        }
    }
}
