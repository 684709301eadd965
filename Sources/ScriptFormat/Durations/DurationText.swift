import Facilitation

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

    /// The longest that anything is planned to take: a day.
    static let limit = 24 * 60

    /// Longer texts, in bytes, are no durations.
    private static let longestText = 80

    /// Reads a text.
    init(_ text: String) {
        guard text.utf8.count <= Self.longestText else {
            self = text.first?.isNumber == true ? .unclear : .none
            return
        }
        let tokens = DurationToken.tokens(of: text)
        if let duration = Self.exact(tokens) {
            self = .exact(duration)
        } else if let duration = LooseDuration.read(tokens) {
            self = .loose(duration)
        } else {
            self = LooseDuration.isMeant(tokens) ? .unclear : .none
        }
    }

    /// The duration, if it is clear.
    var duration: PlannedDuration? {
        switch self {
        case .exact(let duration), .loose(let duration): duration
        case .unclear, .none: nil
        }
    }

    /// A duration as the format writes it; minutes are the same word in both languages.
    static func written(_ duration: PlannedDuration) -> String {
        duration.minimum == duration.planned
            ? "\(duration.planned) min" : "\(duration.minimum)–\(duration.planned) min"
    }

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

    /// The length as the format writes it.
    public var written: String { DurationText.written(self) }
}
