import Facilitation
import Languages

/// What a written duration says.
enum DurationText: Equatable {
    /// Written as the format says.
    case exact(PlannedDuration)
    /// Written otherwise, and yet clear.
    case loose(PlannedDuration)
    /// Meant as a duration, and not clear.
    case unclear
    /// No duration at all.
    case none

    /// The longest that anything is planned to take, in minutes: a day.
    static let limit = 24 * 60

    /// Longer texts, in bytes, are no durations.
    private static let longestText = 80

    /// Reads a text.
    init(_ text: String) { self = UsualDuration.read(text.utf8) ?? Self.byTokens(text) }

    /// Reads a text in whatever form it is written.
    static func byTokens(_ text: String) -> DurationText {
        guard text.utf8.count <= longestText else { return text.first?.isNumber == true ? .unclear : .none }
        let tokens = DurationToken.tokens(of: text)
        if let turns = TurnsText(tokens) {
            let duration = PlannedDuration(turns.turns)
            return turns.isExact ? .exact(duration) : .loose(duration)
        }
        if let duration = exact(tokens) { return .exact(duration) }
        if let duration = LooseDuration.read(tokens) { return .loose(duration) }
        return LooseDuration.isMeant(tokens) ? .unclear : .none
    }

    /// Whether a text was meant as a duration at all, clear or not.
    static func isMeant(_ text: String) -> Bool { UsualDuration.begins(text.utf8) || DurationText(text) != .none }

    /// The duration, if it is clear.
    var duration: PlannedDuration? {
        switch self {
        case .exact(let duration), .loose(let duration): duration
        case .unclear, .none: nil
        }
    }

    /// Whether it is written as the format says.
    var isExact: Bool { if case .exact = self { true } else { false } }

    /// A duration as the format writes it.
    static func written(_ duration: PlannedDuration, in language: Language) -> String {
        if let turns = duration.turns { return Texts(language: language).turns(turns) }
        return duration.minimum == duration.planned
            ? "\(duration.planned) min" : "\(duration.minimum)–\(duration.planned) min"
    }

    /// The language of a written duration, as far as its words tell; minutes are the same in each.
    static func language(of text: String) -> Language { TurnsText(DurationToken.tokens(of: text))?.language ?? .nb }

    private static func exact(_ tokens: [DurationToken]) -> PlannedDuration? {
        switch tokens.count {
        case 2:
            guard let minutes = minutes(tokens[0], tokens[1]) else { return nil }
            return PlannedDuration(minutes)
        case 4:
            if tokens[1] == .dash {
                guard let least = minutes(tokens[0], tokens[3]), let most = minutes(tokens[2], tokens[3]), least <= most
                else { return nil }
                return PlannedDuration(most, minimum: least)
            }
            guard unit(tokens[1]) != 1, unit(tokens[3]) == 1, let hours = minutes(tokens[0], tokens[1]),
                let rest = minutes(tokens[2], tokens[3]), hours + rest <= limit
            else { return nil }
            return PlannedDuration(hours + rest)
        default: return nil
        }
    }

    private static func minutes(_ number: DurationToken, _ unit: DurationToken) -> Int? {
        guard case .number(let value) = number, value == value.rounded(), let unit = Self.unit(unit) else { return nil }
        let minutes = Int(value) * Int(unit)
        return minutes <= limit ? minutes : nil
    }

    /// The minutes in a unit that is written as the format says.
    private static func unit(_ token: DurationToken) -> Double? {
        if case .word(let word) = token { DurationWords.usualUnits[word] } else { nil }
    }
}

extension PlannedDuration {
    /// Reads a length of time as people write it, such as `10 min`, `ca. en time` or `15–20 minutter`; `nil` where it is
    /// none, or not clear.
    public init?(written text: String) {
        guard let duration = DurationText(text).duration else { return nil }
        self = duration
    }

    /// The length as the format writes it in a language.
    public func written(in language: Language) -> String { DurationText.written(self, in: language) }
}
