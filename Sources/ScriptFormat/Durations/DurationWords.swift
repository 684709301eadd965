/// Words that people write durations with.
enum DurationWords {
    /// Minutes in each unit.
    static let units: [String: Double] = [
        "min": 1, "m": 1, "minutt": 1, "minutter": 1, "minuttar": 1, "mins": 1, "minute": 1, "minutes": 1, "mn": 1,
        "t": 60, "h": 60, "time": 60, "timer": 60, "timar": 60, "hr": 60, "hrs": 60, "hour": 60, "hours": 60,
        "kvarter": 15, "quarter": 15, "quarters": 15,
    ]

    /// Words that change nothing.
    static let fillers: Set<String> = [
        "ca", "cirka", "omtrent", "rundt", "om", "lag", "about", "approx", "approximately", "around", "og", "and",
        "inntil",
        "maks", "max", "an", "kl",
    ]

    private static let numbers: [String: Double] = [
        "null": 0, "zero": 0, "ein": 1, "en": 1, "ett": 1, "et": 1, "one": 1, "a": 1, "to": 2, "two": 2, "tre": 3,
        "three": 3,
        "fire": 4, "four": 4, "fem": 5, "five": 5, "seks": 6, "six": 6, "sju": 7, "syv": 7, "seven": 7, "åtte": 8,
        "eight": 8, "ni": 9, "nine": 9, "ti": 10, "ten": 10, "elleve": 11, "tolv": 12, "twelve": 12, "femten": 15,
        "fifteen": 15, "tjue": 20, "tyve": 20, "twenty": 20, "tjuefem": 25, "tretti": 30, "thirty": 30, "førti": 40,
        "forty": 40, "førtifem": 45, "femti": 50, "fifty": 50, "seksti": 60, "sixty": 60, "nitti": 90, "ninety": 90,
        "halv": 0.5, "halvannen": 1.5, "half": 0.5,
    ]

    private static let spellings = Nearest(units.keys.filter { $0.count > 3 }.sorted())

    /// The minutes in a unit, also where it is misspelt.
    static func unit(_ word: String) -> Double? {
        if let minutes = units[word] { return minutes }
        if word.count == 3, word.sorted() == ["i", "m", "n"] { return 1 }
        return spellings.word(to: word).flatMap { units[$0] }
    }

    /// The number that a token stands for.
    static func number(_ token: DurationToken) -> Double? {
        switch token {
        case .number(let value): value
        case .dotted(let whole, let hundredths): Double(whole) + Double(hundredths) / 100
        case .word(let word): numbers[word]
        case .dash, .colon, .other: nil
        }
    }
}
