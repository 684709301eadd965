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
        values.parts(.build, in: document.text).compactMap { text in
            let bytes = document.text.bytes
            let isQuoted = [.quotationMark, .apostrophe].contains(bytes[text.range.lowerBound]) && text.range.count > 1
            let range = isQuoted ? text.range.dropFirst().dropLast() : text.range
            let bracket = HeadingBracket(range, in: document.text)
            let read = bracket.parts?.first.map { DurationText(document.text.words($0)) } ?? .none
            let title = document.text.words(bracket.title)
            if case .exact = read, bracket.isWellFormed {
            } else {
                let right = read.duration.map { "\(title) (\(DurationText.written($0)))" }
                report.add(.badBuild(written: text.text, right: right), at: text.range)
            }
            return read.duration.map { .init(title: title, minutes: $0.planned) }
        }
    }

    private func add(_ block: BlockSyntax, to course: inout Course) {
        switch block {
        case .heading(let heading):
            course.sections.append(.init(title: document.text.words(heading.content), text: []))
        case .paragraph(let text), .code(let text): add([document.text.words(text)], to: &course)
        case .list(let list):
            add(list.items.filter { !$0.text.lines.isEmpty }.map { document.text.words($0.text) }, to: &course)
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
