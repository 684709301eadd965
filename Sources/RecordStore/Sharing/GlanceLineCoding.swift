import Basics
import Facilitation

/// What there is to ask or do, in the shared file: its kind by a word, and the words.
enum GlanceLineCoding {
    private static let step = "step"
    private static let item = "item"
    private static let task = "task"
    private static let text = "text"

    static func json(_ line: Glance.Line) -> JSON {
        let kind: [JSON.Member] =
            switch line.kind {
            case .prompt(let form): [.init("kind", .string(form.rawValue))]
            case .task: [.init("kind", .string(task))]
            case .text: [.init("kind", .string(text))]
            case .step(let tool, let number, let count):
                [
                    .init("kind", .string(step)), .init("tool", .string(tool)), .init("number", .number(number)),
                    .init("of", .number(count)),
                ]
            case .item(let minutes): [.init("kind", .string(item)), .init("minutes", .number(minutes))]
            }
        return .object(kind + [.init("text", .string(line.text))])
    }

    static func line(_ json: JSON) throws(FieldError) -> Glance.Line {
        let fields = try Fields(json)
        let words = try fields.required("text", Scalars.text)
        switch try fields.required("kind", Scalars.text) {
        case item: return Glance.Line(.item(minutes: try fields.required("minutes", Scalars.count)), words)
        case step:
            let kind = Glance.Line.Kind.step(
                tool: try fields.required("tool", Scalars.text), number: try fields.required("number", Scalars.ordinal),
                of: try fields.required("of", Scalars.ordinal))
            return Glance.Line(kind, words)
        case task: return Glance.Line(.task, words)
        case text: return Glance.Line(.text, words)
        // A kind that a newer version may have brought is something to ask as well.
        case let word: return Glance.Line(.prompt(Prompt.Form(rawValue: word) ?? .question), words)
        }
    }
}
