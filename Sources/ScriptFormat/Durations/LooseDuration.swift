import Facilitation

/// Understands durations that are written otherwise than the format says: `5 minutter`, `fem min`, `1,5 t`, `15–10
/// min`, `30`.
enum LooseDuration {
    private enum Part {
        case number(Double)
        case unit(Double)
    }

    /// The duration, if there is one clear way to take it.
    static func read(_ tokens: [DurationToken]) -> PlannedDuration? {
        if let minutes = clockRange(tokens.filter { !isFiller($0) }) { return PlannedDuration(minutes) }
        // `kl. 10` says when, not how long.
        if tokens.contains(where: { DurationWords.clockWords.has($0) }) { return nil }
        let tokens = withClockForm(withRangeWords(tokens.filter { !isFiller($0) }))
        let sides = tokens.split(separator: .dash, omittingEmptySubsequences: false).map { parts($0) }
        guard let last = sides.last ?? nil, let most = minutes(last, unit: nil), sides.count <= 2 else { return nil }
        guard sides.count == 2 else { return PlannedDuration(most) }
        guard let first = sides[0], let least = minutes(first, unit: firstUnit(last)) else { return nil }
        return PlannedDuration(max(least, most), minimum: min(least, most))
    }

    /// Whether the author meant a duration: there is a digit, a number word or a unit.
    static func isMeant(_ tokens: [DurationToken]) -> Bool {
        tokens.contains { token in
            switch token {
            case .number: true
            case .word(let word): DurationWords.unit(word) != nil
            default: false
            }
        } || tokens.first.map { DurationWords.number($0) != nil } ?? false
    }

    /// Whether there is a unit of time.
    static func hasUnit(_ tokens: [DurationToken]) -> Bool {
        tokens.contains { if case .word(let word) = $0 { DurationWords.unit(word) != nil } else { false } }
    }

    /// `10:00–10:30` is half an hour, and so is `10.00–10.30`.
    private static func clockRange(_ tokens: [DurationToken]) -> Int? {
        let sides = tokens.split(separator: .dash, omittingEmptySubsequences: false)
        guard sides.count == 2, sides.contains(where: { clock($0) != nil }),
            let start = clock(sides[0]) ?? hour(sides[0]),
            let end = clock(sides[1]) ?? hour(sides[1]), start < end
        else { return nil }
        return end - start
    }

    /// A whole hour beside a time of day: `10–10.30`.
    private static func hour(_ tokens: ArraySlice<DurationToken>) -> Int? {
        guard tokens.count == 1, case .number(let hours)? = tokens.first, hours < 24, hours == hours.rounded() else {
            return nil
        }
        return Int(hours) * 60
    }

    private static func clock(_ tokens: ArraySlice<DurationToken>) -> Int? {
        let (hours, minutes): (Int, Int)
        switch (tokens.count, tokens.first, tokens.last) {
        case (1, .dotted(let whole, let rest)?, _): (hours, minutes) = (whole, rest)
        case (3, .number(let whole)?, .number(let rest)?) where tokens.dropFirst().first == .colon:
            (hours, minutes) = (Int(whole), Int(rest))
        default: return nil
        }
        return hours < 24 && minutes < 60 ? hours * 60 + minutes : nil
    }

    private static func isFiller(_ token: DurationToken) -> Bool {
        guard case .word(let word) = token else { return false }
        return DurationWords.fillers.contains(word)
    }

    /// `10 til 15 min` is a range; `to` is a range in English and a number in Norwegian.
    private static func withRangeWords(_ tokens: [DurationToken]) -> [DurationToken] {
        tokens.enumerated().map { index, token in
            guard index > 0, index + 1 < tokens.count, DurationWords.rangeWords.has(token) else {
                return token
            }
            let isBetweenNumbers =
                DurationWords.number(tokens[index - 1]) != nil && DurationWords.number(tokens[index + 1]) != nil
            return isBetweenNumbers ? .dash : token
        }
    }

    /// `1:30` is an hour and a half.
    private static func withClockForm(_ tokens: [DurationToken]) -> [DurationToken] {
        guard tokens.count >= 3, case .number(let hours) = tokens[0], tokens[1] == .colon,
            case .number(let minutes) = tokens[2],
            minutes < 60, tokens.count == 3 || tokens[3] != .word("min") && tokens.count == 4
        else { return tokens }
        return [.number(hours * 60 + minutes), .word("min")]
    }

    private static func parts(_ tokens: ArraySlice<DurationToken>) -> [Part]? {
        var parts: [Part] = []
        for token in tokens {
            if let number = DurationWords.number(token) {
                // A half after a whole number belongs to it; after an article (en halv time) it stands alone.
                if case .number(let whole) = parts.last, number == 0.5 {
                    parts[parts.count - 1] = .number(token == .number(0.5) ? whole + number : number)
                } else {
                    parts.append(.number(number))
                }
            } else if case .word(let word) = token, let unit = DurationWords.unit(word) {
                parts.append(.unit(unit))
            } else {
                return nil
            }
        }
        return parts
    }

    private static func firstUnit(_ parts: [Part]) -> Double? {
        for case .unit(let unit) in parts { return unit }
        return nil
    }

    private static func minutes(_ parts: [Part], unit: Double?) -> Int? {
        var total = 0.0
        var pending: Double?
        for part in parts {
            switch part {
            case .number(let number):
                guard pending == nil else { return nil }
                pending = number
            case .unit(let unit):
                // A quarter needs no number.
                guard let number = pending ?? (unit == 15 ? 1 : nil) else { return nil }
                total += number * unit
                pending = nil
            }
        }
        if let pending {
            // A number at the end: minutes after hours, else what the other side of a range counts in.
            guard total == 0 || total.truncatingRemainder(dividingBy: 60) == 0, pending < 60 || total == 0 else {
                return nil
            }
            total += pending * (total == 0 ? unit ?? 1 : 1)
        }
        let minutes = Int(min(total, 1e6).rounded())
        return parts.isEmpty || minutes > DurationText.limit ? nil : minutes
    }
}

extension Set<String> {
    /// Whether a token is one of the words.
    fileprivate func has(_ token: DurationToken) -> Bool {
        if case .word(let word) = token { contains(word) } else { false }
    }
}
