import Facilitation
import Languages

/// The time that each participant has, as it is written: `1 min per deltaker`, `2 × 1–2 min per deltaker`.
struct TurnsText {
    /// What it says.
    let turns: Turns
    /// Whether it is written as the format says.
    let isExact: Bool
    /// The language of its words.
    let language: Language

    /// The longest turn, in seconds.
    private static let longest = 60.0 * 60

    /// Reads tokens; `nil` where they say nothing of each participant, or no clear time.
    init?(_ tokens: [DurationToken]) {
        // Nearly every time ends with a unit.
        guard case .word(let last)? = tokens.last, DurationWords.lastOfTurns.contains(last) else { return nil }
        let exact = DurationWords.turns.first { tokens.ends(with: $0.phrase) }
        let loose = DurationWords.looseTurns.filter { tokens.ends(with: $0.phrase) }
        guard let found = exact ?? loose.max(by: { $0.phrase.count < $1.phrase.count }) else { return nil }
        var rest = tokens.dropLast(found.phrase.count)
        let rounds = Self.takeRounds(&rest)
        guard let seconds = Self.exact(rest) ?? Self.loose(Array(rest)), (1...Self.longest).contains(seconds.most),
            (1...seconds.most).contains(seconds.least)
        else { return nil }
        turns = Turns(seconds: Int(seconds.most), fewestSeconds: Int(seconds.least), rounds: rounds)
        isExact = exact != nil && Self.exact(rest) != nil
        language = found.language
    }

    /// `2 ×` before the time: how many turns each has.
    private static func takeRounds(_ tokens: inout ArraySlice<DurationToken>) -> Int {
        guard case .number(let rounds)? = tokens.first, rounds == rounds.rounded(), (1...20).contains(rounds),
            let sign = tokens.dropFirst().first, sign == .times || sign == .word("x")
        else { return 1 }
        tokens = tokens.dropFirst(2)
        return Int(rounds)
    }

    /// Minutes in digits, halves and quarters among them: `1 min`, `1,5–2 min`.
    private static func exact(_ tokens: ArraySlice<DurationToken>) -> (most: Double, least: Double)? {
        guard tokens.last == .word("min") else { return nil }
        let sides = tokens.dropLast().split(separator: .dash, omittingEmptySubsequences: false)
        let seconds = sides.compactMap { side in
            side.count == 1 ? side.first.flatMap(DurationWords.number).map { $0 * 60 } : nil
        }
        guard (1...2).contains(sides.count), seconds.count == sides.count, seconds[0] <= seconds[seconds.count - 1],
            seconds.allSatisfy({ $0.truncatingRemainder(dividingBy: 15) == 0 })
        else { return nil }
        return (seconds[seconds.count - 1], seconds[0])
    }

    /// Minutes in any other form; whole ones, since that is what durations are counted in.
    private static func loose(_ tokens: [DurationToken]) -> (most: Double, least: Double)? {
        guard tokens.allSatisfy({ DurationWords.number($0).map { $0 == $0.rounded() } ?? true }) else { return nil }
        return LooseDuration.read(tokens).map { (Double($0.planned * 60), Double($0.minimum * 60)) }
    }
}

extension [DurationToken] {
    fileprivate func ends(with phrase: [DurationToken]) -> Bool {
        count > phrase.count && suffix(phrase.count) == phrase[...]
    }
}
