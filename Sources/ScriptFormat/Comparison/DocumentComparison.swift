import Facilitation
import Languages

/// What changed between two documents of the same kind.
public enum DocumentComparison {
    /// The changes in words; none where the documents mean the same, and `nil` where they are of different kinds.
    public static func lines(_ old: Document, _ new: Document, _ language: Language) -> [ComparisonLine]? {
        let words = ComparisonWords(language: language)
        return switch (old, new) {
        case (.session(let old), .session(let new)): ScriptComparison(old, new).lines(language)
        case (.tool(let old), .tool(let new)): lines(old, new, words)
        case (.course(let old), .course(let new)): lines(old, new, words)
        case (.session, _), (.tool, _), (.course, _): nil
        }
    }

    private static func lines(_ old: Tool, _ new: Tool, _ words: ComparisonWords) -> [ComparisonLine] {
        func name(_ section: ToolSection) -> String { ToolSection.words.word(for: section, in: words.language) }
        func purposes(_ tool: Tool) -> String? {
            words.all(tool.purposes.map { Tool.Purpose.words.word(for: $0, in: words.language) })
        }
        func steps(_ tool: Tool) -> [String] { tool.steps.map { ToolWriter.line(of: $0, in: words.language) } }
        func sheet(_ tool: Tool) -> [String] { tool.worksheet.map { $0.instructions + $0.labels } ?? [] }
        return words.changes([
            (words("Title"), old.title, new.title), (words("Language"), old.language.tag, new.language.tag),
            (words("Purpose"), purposes(old), purposes(new)),
        ])
            + words.list(words("Text"), old.text, new.text, depth: 0)
            + words.list(name(.whenToUse), old.whenToUse, new.whenToUse, depth: 0)
            + words.list(name(.steps), steps(old), steps(new), depth: 0)
            + words.list(name(.questions), old.questions, new.questions, depth: 0)
            + words.list(name(.cautions), old.cautions, new.cautions, depth: 0)
            + words.list(name(.worksheet), sheet(old), sheet(new), depth: 0)
            + words.list(name(.sources), old.sources, new.sources, depth: 0)
    }

    private static func lines(_ old: Course, _ new: Course, _ words: ComparisonWords) -> [ComparisonLine] {
        func key(_ key: FrontMatterKey) -> String {
            let name = FrontMatterKey.words.word(for: key, in: words.language)
            return name.prefix(1).uppercased() + name.dropFirst()
        }
        func group(_ course: Course) -> String? { course.group.map { "\($0.lowerBound)–\($0.upperBound)" } }
        func diagnosis(_ course: Course) -> String? {
            course.anyDiagnosis ? AnyDiagnosis.word(in: words.language) : nil
        }
        func build(_ course: Course) -> [String] { course.build.map { "\($0.title) (\($0.minutes) min)" } }
        let titles = (old.sections + new.sections).map(\.title).reduce(into: [String]()) { titles, title in
            if !titles.contains(title) { titles.append(title) }
        }
        func section(_ title: String, _ course: Course) -> [String] {
            course.sections.filter { $0.title == title }.flatMap(\.text)
        }
        return words.changes([
            (words("Title"), old.title, new.title), (words("Language"), old.language.tag, new.language.tag),
            (key(.sessions), old.sessions.map { "\($0)" }, new.sessions.map { "\($0)" }),
            (key(.group), group(old), group(new)), (key(.diagnosis), diagnosis(old), diagnosis(new)),
            (key(.rules), words.all(old.rules), words.all(new.rules)),
        ])
            + words.list(key(.build), build(old), build(new), depth: 0)
            + words.list(words("Text"), old.text, new.text, depth: 0)
            + titles.flatMap { words.list($0, section($0, old), section($0, new), depth: 0) }
    }
}

extension ComparisonWords {
    /// A line for each thing with another value than before.
    fileprivate func changes(_ things: [(name: String, old: String?, new: String?)]) -> [ComparisonLine] {
        things.filter { $0.old != $0.new }.map { .init(.changed, change($0.name, $0.old, $0.new)) }
    }
}
