import Facilitation

/// Reads a step of a tool or of an item: `To og to: … (3 × 5 min: forteller, lytter)`.
struct StepReader {
    let text: UncommentedText

    /// The step, and what is wrong with its time.
    func read(_ syntax: TextSyntax, _ report: inout Report) -> Step {
        var syntax = syntax
        let form = takeForm(&syntax)
        let timing = takeTiming(&syntax, &report)
        if timing == nil, let time = TimeWithinStep(syntax, in: text) {
            report.add(
                .timeWithinStep(written: text.words(time.inner)), at: time.outer, fix: time.end, replacing: time.rest)
        }
        return Step(text.plain(syntax), form: form, timing: timing)
    }

    private func takeForm(_ syntax: inout TextSyntax) -> Prompt.Form? {
        let first = syntax.lines[0]
        guard let colon = text.bytes[first].prefix(30).firstIndex(of: .colon),
            let form = Prompt.Form.words.meaning(of: text.words(first.lowerBound..<colon))
        else { return nil }
        let rest = Blank.trim(colon + 1..<first.upperBound, in: text.bytes)
        if rest.isEmpty, syntax.lines.count > 1 { syntax.lines.removeFirst() } else { syntax.lines[0] = rest }
        return form
    }

    private func takeTiming(_ syntax: inout TextSyntax, _ report: inout Report) -> StepTiming? {
        guard let last = syntax.lines.last else { return nil }
        var end = last.upperBound
        if end > last.lowerBound, text.bytes[end - 1] == .fullStop { end -= 1 }
        guard end > last.lowerBound, text.bytes[end - 1] == .rightParenthesis else { return unclosed(last, &report) }
        // A long bracket may have been wrapped: it begins where the last one is opened.
        let lines = syntax.lines
        let opened = lines.indices.reversed().lazy.compactMap { line -> (line: Int, place: Int)? in
            let limit = line == lines.count - 1 ? end : lines[line].upperBound
            return text.bytes[lines[line].lowerBound..<limit].lastIndex(of: .leftParenthesis).map { (line, $0) }
        }
        guard let opening = opened.first else { return nil }
        var pieces = Array(lines[opening.line...])
        pieces[0] = opening.place + 1..<pieces[0].upperBound
        pieces[pieces.count - 1] = pieces[pieces.count - 1].lowerBound..<end - 1
        guard let timing = timing(pieces.map { Blank.trim($0, in: text.bytes) }, &report) else { return nil }
        let rest = Blank.trim(lines[opening.line].lowerBound..<opening.place, in: text.bytes)
        syntax.lines.removeSubrange(opening.line...)
        if !rest.isEmpty || syntax.lines.isEmpty { syntax.lines.append(rest) }
        return timing
    }

    /// A time whose bracket is never closed.
    private func unclosed(_ line: Range<Int>, _ report: inout Report) -> StepTiming? {
        guard let opening = text.bytes[line].lastIndex(of: .leftParenthesis) else { return nil }
        let inner = opening + 1..<line.upperBound
        let isTime = !text.bytes[inner].contains(.rightParenthesis) && DurationText(text.words(inner)).isExact
        return isTime ? unclear(inner, &report) : nil
    }

    /// Minutes, or rounds and minutes, which stand on the first line; and the roles after a colon.
    private func timing(_ pieces: [Range<Int>], _ report: inout Report) -> StepTiming? {
        let inner = pieces[0]
        guard pieces.count == 1 || text.bytes[inner].contains(.colon) else { return wrappedTurns(pieces) }
        let bytes = text.bytes
        let colon = bytes[inner].firstIndex(of: .colon) ?? inner.upperBound
        var duration = Blank.trim(inner.lowerBound..<colon, in: bytes)
        var rounds = 1
        if let times = times(in: duration) {
            guard let number = Int(text.words(duration.lowerBound..<times.lowerBound)), (1...99).contains(number) else {
                return unclear(inner, &report)
            }
            rounds = number
            duration = Blank.trim(times.upperBound..<duration.upperBound, in: bytes)
        }
        let words = text.words(duration)
        let read = DurationText(words)
        if case .none = read { return rounds > 1 ? unclear(inner, &report) : nil }
        // Each in a pair, or each in the group: only `per deltaker` says it.
        let isClear = if case .exact = read { true } else { read.duration?.turns == nil }
        guard let meant = read.duration, meant.planned > 0, isClear else {
            // Without a unit, a number in brackets may be a page or a year.
            let isMeant = rounds > 1 || LooseDuration.hasUnit(DurationToken.tokens(of: words))
            return isMeant ? unclear(inner, &report) : nil
        }
        if case .loose = read {
            // A bare number in brackets may be anything: a year, a page, how many they are.
            guard words.contains(where: \.isLetter) else { return rounds > 1 ? unclear(inner, &report) : nil }
            let right = DurationText.written(meant, in: .nb)
            report.add(.durationForm(written: words, right: right), at: duration, fix: right)
        }
        let roles =
            colon < inner.upperBound ? TextSyntax(lines: [colon + 1..<inner.upperBound] + pieces.dropFirst()) : nil
        return meant.turns.map { StepTiming($0, rounds: rounds, roles: names(roles)) }
            ?? StepTiming(minutes: meant.planned, rounds: rounds, roles: names(roles))
    }

    /// Minutes per participant, which go on in the next line.
    private func wrappedTurns(_ pieces: [Range<Int>]) -> StepTiming? {
        let next = pieces[1]
        let colon = text.bytes[next].firstIndex(of: .colon) ?? next.upperBound
        guard colon < next.upperBound || pieces.count == 2 else { return nil }
        let end = Blank.trim(next.lowerBound..<colon, in: text.bytes)
        guard case .exact(let meant) = DurationText(text.words(pieces[0]) + " " + text.words(end)),
            let turns = meant.turns
        else { return nil }
        let roles =
            colon < next.upperBound ? TextSyntax(lines: [colon + 1..<next.upperBound] + pieces.dropFirst(2)) : nil
        return StepTiming(turns, roles: names(roles))
    }

    private func names(_ roles: TextSyntax?) -> [String] {
        roles.map { PartReader.parts(of: $0, in: text).map { text.words($0) } } ?? []
    }

    /// A sign of multiplication between two numbers: `×`, `x` or `*`.
    private func times(in range: Range<Int>) -> Range<Int>? {
        let digits = text.bytes[range].prefix { $0.isDigit }.count
        guard digits > 0 else { return nil }
        let rest = Blank.trim(range.lowerBound + digits..<range.upperBound, in: text.bytes)
        let signs: [[UInt8]] = [[0xC3, 0x97], [0x78], [0x58], [.asterisk]]
        guard let sign = signs.first(where: { text.bytes[rest].starts(with: $0) }) else { return nil }
        return rest.prefix(sign.count)
    }

    private func unclear(_ range: Range<Int>, _ report: inout Report) -> StepTiming? {
        report.add(.stepTime(written: text.words(range)), at: range)
        return nil
    }
}
