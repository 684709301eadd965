import Facilitation
import Languages
import ScriptFormat

/// Two languages of a course beside each other: what differs, and what is not translated.
struct CourseComparison {
    /// The documents that differ, each with how.
    private(set) var differences: [(name: String, lines: [ComparisonLine])] = []
    /// The documents that a language lacks.
    private(set) var missing: [(language: Language, name: String)] = []
    /// Where texts are the same in both languages.
    private(set) var same: [String] = []

    private let texts: Texts
    private let comparison: LanguageComparison
    private let library: ScriptLibrary
    private let one: CourseFolder
    private let other: CourseFolder

    /// Compares two languages, and tells in a third.
    init(_ one: CourseFolder, _ other: CourseFolder, in library: ScriptLibrary, telling language: Language) {
        (self.one, self.other, self.library) = (one, other, library)
        texts = Texts(language: language)
        comparison = LanguageComparison(telling: language)
        compareDocuments()
        let scripts = compareSessions()
        compareTools(of: scripts)
    }

    var isEmpty: Bool { differences.isEmpty && missing.isEmpty && same.isEmpty }

    private mutating func compareDocuments() {
        let name = texts("The course’s document")
        guard let pair = pair(library.document(of: one), library.document(of: other), name) else { return }
        add(name, comparison.lines(pair.0, pair.1))
        for text in Untranslated.texts(pair.0, pair.1) { addSame(name, text) }
    }

    /// Compares the sessions by their numbers, and gives those that were read.
    private mutating func compareSessions() -> [Script] {
        let numbers = Set((one.sessions + other.sessions).compactMap(\.number)).sorted()
        return numbers.flatMap { number -> [Script] in
            let (first, second) = (script(number, one), script(number, other))
            let title = first?.title ?? second?.title ?? ""
            let name = texts("Session \(number) · \(title)")
            guard let pair = pair(first, second, name) else { return [first, second].compactMap(\.self) }
            add(name, comparison.lines(pair.0, pair.1))
            for (place, text) in Untranslated.texts(pair.0, pair.1) {
                addSame(([name] + [place].compactMap(\.self)).joined(separator: ", "), text)
            }
            return [pair.0, pair.1]
        }
    }

    /// Compares the tools and methods that the course has of its own, and those that its sessions use.
    private mutating func compareTools(of scripts: [Script]) {
        let (first, second) = (library.toolbox(of: one), library.toolbox(of: other))
        let used = scripts.flatMap(\.items).flatMap { $0.tools + $0.methods + $0.handouts }
        let own = [one, other].flatMap(library.ownTools)
        for id in Set(used + own).sorted() {
            let name = texts("The tool \(id)")
            let tools = (first.tool(id, in: one.language), second.tool(id, in: other.language))
            guard let pair = pair(tools.0, tools.1, name) else { continue }
            add(name, comparison.lines(pair.0, pair.1))
            for text in Untranslated.texts(pair.0, pair.1) { addSame(name, text) }
        }
    }

    /// Both, where both are there; which one is missing is kept.
    private mutating func pair<Value>(_ first: Value?, _ second: Value?, _ name: String) -> (Value, Value)? {
        if let first, let second { return (first, second) }
        if first != nil { missing.append((other.language, name)) }
        if second != nil { missing.append((one.language, name)) }
        return nil
    }

    private mutating func add(_ name: String, _ lines: [ComparisonLine]) {
        if !lines.isEmpty { differences.append((name, lines)) }
    }

    private mutating func addSame(_ name: String, _ text: String) {
        let start = text.count > 60 ? text.prefix(59) + "…" : text[...]
        same.append("\(name): " + texts("“\(start)”"))
    }

    private func script(_ number: Int, _ course: CourseFolder) -> Script? {
        guard let file = course.sessions.first(where: { $0.number == number }) else { return nil }
        return try? library.load(file, messages: nil).script
    }
}

extension CourseComparison {
    /// What is told of it; nothing where the languages hold the same.
    var blocks: [Block] {
        let differing = differences.flatMap { name, lines in
            [.blank, Block.text(name, .strong)]
                + lines.map { .text($0.plain, indent: 2 + $0.depth * 2, hanging: 4 + $0.depth * 2) }
        }
        let lacking = [one, other].flatMap { course in
            list(
                texts("Not in \(course.language.tag):"), missing.filter { $0.language == course.language }.map(\.name))
        }
        return differing + lacking + list(texts("Not translated; the words are the same:"), same)
    }

    private func list(_ heading: String, _ names: [String]) -> [Block] {
        names.isEmpty ? [] : [.blank, .text(heading, .strong)] + names.map { .text($0, indent: 2, hanging: 4) }
    }
}
