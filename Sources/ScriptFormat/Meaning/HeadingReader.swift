import Facilitation

/// Reads the headings of phases and items.
struct HeadingReader {
    /// What a heading is read as.
    enum Role {
        case phase, item
    }

    let text: UncommentedText

    /// Whether a heading has a duration of any form.
    func hasDuration(_ heading: HeadingSyntax) -> Bool {
        HeadingBracket(heading.content, in: text).hasDuration(in: text)
    }

    /// Whether a heading has a mark, which only items have.
    func hasMarks(_ heading: HeadingSyntax) -> Bool {
        let parts = HeadingBracket(heading.content, in: text).parts ?? []
        return parts.contains { Marks.words.meaning(of: text.words($0)) != nil }
    }

    /// Reads a heading and reports what is wrong with it.
    func read(_ heading: HeadingSyntax, as role: Role, _ report: inout Report) -> HeadingReading {
        let bracket = HeadingBracket(heading.content, in: text)
        reportStyle(heading, &report)
        let before = report.entries.count
        var reading = HeadingReading(syntax: heading, titleRange: bracket.title, title: text.words(bracket.title))
        var unknown: [Range<Int>] = []
        for part in bracket.parts ?? [] where !part.isEmpty {
            for piece in pieces(of: part, &report) {
                take(piece, role, isWellFormed: bracket.isWellFormed, &reading, &unknown, &report)
            }
        }
        if bracket.parts != nil, reading.durationRange == nil, reading.marks.isEmpty,
            unknown.count == bracket.parts?.count,
            unknown.allSatisfy({ Marks.words.nearest(to: text.words($0)) == nil })
        {
            // Brackets with neither duration nor mark are part of the title.
            let title = Emphasis.unwrap(heading.content, in: text.bytes)
            reading = HeadingReading(syntax: heading, titleRange: title, title: text.words(title))
        } else {
            reading.hasUnknownMark = !unknown.isEmpty
            reading.nearMarks = reportUnknown(unknown, &report)
            if !bracket.isWellFormed { reportBracket(bracket, heading, &report) }
        }
        reportMissing(reading, role, &report)
        reading.isInDoubt = report.entries.count > before
        return reading
    }

    /// A part, or the parts of it that lack their commas.
    private func pieces(of part: Range<Int>, _ report: inout Report) -> [Range<Int>] {
        let words = text.words(part)
        guard mark(words) == nil, HeadingTime(part, in: text)?.isClear != true,
            let pieces = PartSplitter.split(part, in: text)
        else { return [part] }
        let right = pieces.map { text.words($0) }.joined(separator: ", ")
        report.add(.headingCommas(written: words, right: right), at: part, fix: right)
        return pieces
    }

    /// The mark that a word is; none begins with a digit, as nearly all times do.
    private func mark(_ word: String) -> Marks? {
        word.utf8.first?.isDigit == true ? nil : Marks.words.meaning(of: word)
    }

    private func take(
        _ part: Range<Int>, _ role: Role, isWellFormed: Bool, _ reading: inout HeadingReading,
        _ unknown: inout [Range<Int>], _ report: inout Report
    ) {
        let words = text.words(part)
        if let mark = mark(words) {
            reading.marks.insert(mark)
            if role == .phase { report.add(.markOnPhase(written: words), at: part) }
            return
        }
        guard let time = HeadingTime(part, in: text), isNew(time, in: reading) else {
            unknown.append(part)
            return
        }
        if let last = reading.lastTime {
            report.add(
                .headingSemicolon(written: words), at: part, fix: "; ",
                replacing: last.upperBound..<part.lowerBound)
        }
        reading.lastTime = part
        for piece in time.pieces {
            reading.take(piece, as: role)
            self.report(piece, role, isWellFormed: isWellFormed, isOnly: time.pieces.count == 1, &report)
        }
    }

    /// Whether a time says what the heading has not said yet: times of other builds may stand after a comma.
    private func isNew(_ time: HeadingTime, in reading: HeadingReading) -> Bool {
        reading.lastTime == nil || time.pieces.allSatisfy { $0.build.map { reading.builds[$0] == nil } ?? false }
    }

    private func report(
        _ piece: HeadingTime.Piece, _ role: Role, isWellFormed: Bool, isOnly: Bool, _ report: inout Report
    ) {
        let words = text.words(piece.range)
        let name = text.words(piece.name)
        if let build = piece.build, name != "\(build)" {
            report.add(.durationForm(written: name, right: "\(build)"), at: piece.name, fix: "\(build)")
        }
        if role == .phase, piece.duration.duration?.turns != nil {
            return report.add(.turnsOfPhase(written: words), at: piece.range)
        }
        switch piece.duration {
        case .loose(let meant) where isWellFormed:
            let right = DurationText.written(meant, in: DurationText.language(of: words))
            report.add(.durationForm(written: words, right: right), at: piece.range, fix: right)
        case .unclear:
            report.add(.unclearDuration(written: words), at: piece.range)
        case .exact(let exact) where exact.planned == 0 && role == .item && isOnly:
            report.add(.zeroMinutes, at: piece.range)
        // What is said of the brackets has the time as it should be.
        case .loose, .exact, .none: break
        }
    }

    private func reportStyle(_ heading: HeadingSyntax, _ report: inout Report) {
        let marks = heading.range.lowerBound..<heading.range.lowerBound + heading.level
        switch heading.style {
        case .marks: break
        case .unspacedMarks:
            report.add(
                .headingSpace(level: heading.level, title: text.words(heading.content)), at: marks, fix: " ",
                replacing: marks.upperBound..<marks.upperBound)
        case .underline(let line):
            let title = text.words(heading.content)
            report.add(.underlinedHeading(level: heading.level, title: title), at: line)
        case .unmarked:
            let before = heading.range.lowerBound..<heading.content.lowerBound
            // A bullet or a number goes; bold letters may stay.
            let isListed = text.bytes[before].contains { $0 == .space || $0 == .tab }
            report.add(
                .headingMarks(level: heading.level, title: text.words(heading.content)), at: heading.content,
                fix: String(repeating: "#", count: heading.level) + " ",
                replacing: isListed ? before : heading.range.prefix(0))
        }
    }

    /// Reports marks that are not known, and gives those that they are nearest to.
    private func reportUnknown(_ parts: [Range<Int>], _ report: inout Report) -> Marks {
        var near = Marks()
        for part in parts {
            let nearest = Marks.words.nearest(to: text.words(part))
            report.add(.unknownMark(written: text.words(part), nearest: nearest), at: part, fix: nearest)
            if let mark = nearest.flatMap(Marks.words.meaning) { near.insert(mark) }
        }
        return near
    }

    private func reportBracket(_ bracket: HeadingBracket, _ heading: HeadingSyntax, _ report: inout Report) {
        let parts = (bracket.parts ?? []).map { part -> String in
            HeadingTime(part, in: text)?.right(in: text) ?? text.words(part)
        }.joined(separator: ", ")
        let marks = String(repeating: "#", count: heading.level)
        report.add(
            .headingBrackets(right: "\(marks) \(text.words(bracket.title)) (\(parts))"), at: bracket.whole,
            fix: " (\(parts))", replacing: titleEnd(bracket, heading)..<end(of: heading))
    }

    /// Where a heading's words end: bold marks around the whole of it stay.
    private func end(of heading: HeadingSyntax) -> Int { Emphasis.unwrap(heading.content, in: text.bytes).upperBound }

    /// Where a heading's title ends, with the bold marks that are its own.
    private func titleEnd(_ bracket: HeadingBracket, _ heading: HeadingSyntax) -> Int {
        let first = Emphasis.unwrap(heading.content, in: text.bytes).lowerBound
        guard bracket.title.lowerBound > first else { return bracket.title.upperBound }
        return text.bytes[bracket.title.upperBound..<heading.content.upperBound].firstIndex { !Emphasis.isMark($0) }
            ?? bracket.title.upperBound
    }

    /// A title with the brackets that hold its time moved to the end; `nil` where there are none.
    private func withTimeLast(_ title: Range<Int>) -> String? {
        guard title.count <= 200 else { return nil }
        for start in title where text.bytes[start] == .leftParenthesis {
            guard let end = text.bytes[start..<title.upperBound].firstIndex(of: .rightParenthesis),
                HeadingTime(start + 1..<end, in: text)?.isClear == true
            else { continue }
            if let marked = withMarks(title.lowerBound..<start, start + 1..<end, end + 1..<title.upperBound) {
                return marked
            }
            let parts = [title.lowerBound..<start, end + 1..<title.upperBound, start..<end + 1]
            return parts.map { text.words($0) }.filter { !$0.isEmpty }.joined(separator: " ")
        }
        return nil
    }

    /// The title with what stands after its brackets put into them, where that is nothing but marks.
    private func withMarks(_ title: Range<Int>, _ time: Range<Int>, _ rest: Range<Int>) -> String? {
        let separators: [UInt8] = [.space, .comma, 0x3B]
        let words = text.bytes[rest].split(whereSeparator: separators.contains).map { text.words($0.indices) }
        guard !words.isEmpty, words.allSatisfy({ Marks.words.meaning(of: $0) != nil }) else { return nil }
        return "\(text.words(title)) (\(([text.words(time)] + words).joined(separator: ", ")))"
    }

    private func reportMissing(_ reading: HeadingReading, _ role: Role, _ report: inout Report) {
        let heading = reading.syntax
        if reading.title.isEmpty { report.add(.emptyTitle, at: heading.range) }
        guard reading.durationRange == nil else { return }
        // A phase may be without; a rule looks at that when its items are known.
        guard role == .item, !reading.title.isEmpty else { return }
        let moved = withTimeLast(reading.titleRange)
        report.add(.itemWithoutDuration(title: reading.title, moved: moved), at: reading.titleRange, fix: moved)
    }
}
