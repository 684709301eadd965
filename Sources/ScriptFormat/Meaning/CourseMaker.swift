import Facilitation

/// Reads what a course means.
struct CourseMaker {
    let document: ParsedDocument
    let id: String

    /// The course.
    func read(_ values: FrontMatterValues, _ report: inout Report) -> Course {
        let title = values.title([.course, .title], in: document, &report)
        var course = Course(
            id: id, title: title ?? id, language: values.language, sessions: values.number(.sessions, &report),
            group: group(values, &report), build: build(values, &report),
            anyDiagnosis: values.text(.diagnosis).map { AnyDiagnosis.isMeant(by: $0.text) } ?? false)
        for block in document.tree.blocks {
            if case .list(let list) = block {
                for item in list.items { LabelValueReader(text: document.text).report(item, &report) }
            }
            add(block, to: &course)
        }
        return course
    }

    private func group(_ values: FrontMatterValues, _ report: inout Report) -> ClosedRange<Int>? {
        guard let text = values.text(.group) else { return nil }
        let numbers = DurationToken.tokens(of: text.text).compactMap { token -> Int? in
            if case .number(let number) = token, number >= 1, number < 1000 { Int(number) } else { nil }
        }
        guard let first = numbers.first, let last = numbers.last, numbers.count <= 2, first <= last else {
            report.add(.badGroup(written: text.text), at: text.range)
            return nil
        }
        return first...last
    }

    private func build(_ values: FrontMatterValues, _ report: inout Report) -> [Course.PhaseBuild] {
        let texts = values.parts(.build, in: document.text)
        let phases = phases(texts, &report)
        if let first = texts.first, !phases.isEmpty, phases.allSatisfy({ $0.minutes == 0 }) {
            report.add(.badBuild(written: first.text, right: nil), at: first.range)
        }
        return phases
    }

    private func phases(_ texts: [FrontMatterText], _ report: inout Report) -> [Course.PhaseBuild] {
        texts.compactMap { text in
            let bytes = document.text.bytes
            let isQuoted = [.quotationMark, .apostrophe].contains(bytes[text.range.lowerBound]) && text.range.count > 1
            let range = isQuoted ? text.range.dropFirst().dropLast() : text.range
            let bracket = HeadingBracket(range, in: document.text)
            let title = document.text.words(bracket.title)
            guard let time = bracket.parts?.first.flatMap({ HeadingTime($0, in: document.text) }), time.isClear,
                time.pieces.allSatisfy({ $0.duration.duration?.turns == nil })
            else {
                report.add(.badBuild(written: text.text, right: nil), at: text.range)
                return nil
            }
            if !time.isExact(in: document.text) || !bracket.isWellFormed {
                report.add(
                    .badBuild(written: text.text, right: "\(title) (\(time.right(in: document.text)))"), at: text.range)
            }
            let minutes = time.pieces.compactMap { piece in
                piece.duration.duration.map { (build: piece.build, minutes: $0.planned) }
            }
            return Course.PhaseBuild(
                title: title, minutes: minutes.first { $0.build == nil }?.minutes ?? 0,
                builds: Dictionary(
                    minutes.compactMap { time in time.build.map { ($0, time.minutes) } }, uniquingKeysWith: { $1 }))
        }
    }

    private func add(_ block: BlockSyntax, to course: inout Course) {
        switch block {
        case .heading(let heading):
            course.sections.append(.init(title: document.text.words(heading.content), text: []))
        case .paragraph(let text): add([document.text.plain(paragraph: text)], to: &course)
        case .code(let text): add(document.text.words(code: text), to: &course)
        case .list(let list):
            add(list.items.filter { !$0.text.lines.isEmpty }.map { document.text.plain($0.text) }, to: &course)
        case .table(let table): add(document.text.table(table).lines, to: &course)
        case .label, .divider: break
        }
    }

    private func add(_ words: [String], to course: inout Course) {
        if let last = course.sections.indices.last {
            course.sections[last].text += words
        } else {
            course.text += words
        }
    }
}
