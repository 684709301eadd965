import Facilitation

/// Texts that stand word for word alike in two languages, and so are hardly translated.
public enum Untranslated {
    /// A few words may well be the same: a name, a film.
    private static let least = 3

    /// The texts of a session that stand in both, each with the number of its item, or none.
    public static func texts(_ one: Script, _ other: Script) -> [(place: String?, text: String)] {
        let known = Set(placed(other).map(\.text))
        return placed(one).filter { known.contains($0.text) && isText($0.text) }
    }

    /// The texts of a tool that stand in both.
    public static func texts(_ one: Tool, _ other: Tool) -> [String] {
        let known = Set(texts(other))
        return texts(one).filter { known.contains($0) && isText($0) }
    }

    /// The texts of a course's document that stand in both.
    public static func texts(_ one: Course, _ other: Course) -> [String] {
        let known = Set(texts(other))
        return texts(one).filter { known.contains($0) && isText($0) }
    }

    private static func isText(_ text: String) -> Bool {
        text.split(whereSeparator: \.isWhitespace).count { $0.contains(where: \.isLetter) } >= least
    }

    private static func placed(_ script: Script) -> [(place: String?, text: String)] {
        let whole = [script.title] + script.aims + script.preparation + script.phases.flatMap(\.text)
        return whole.map { (nil, $0) } + script.items.flatMap { item in texts(item).map { (item.id, $0) } }
    }

    private static func texts(_ item: Item) -> [String] {
        [item.title] + item.text + item.say + item.prompts.map(\.text) + item.advice.map(\.text) + item.task
            + item.previousTask
    }

    private static func texts(_ tool: Tool) -> [String] {
        tool.text + tool.whenToUse + tool.steps.map(\.text) + tool.questions + tool.cautions
            + (tool.worksheet.map { $0.instructions + $0.labels } ?? [])
    }

    private static func texts(_ course: Course) -> [String] {
        course.text + course.sections.flatMap { [$0.title] + $0.text }
    }
}
