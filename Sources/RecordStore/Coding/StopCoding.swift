import Basics
import Facilitation

/// An item's prompts, steps and last words to JSON and back; version 1 of the record knew prompts alone.
enum StopCoding {
    /// What a step and a text have for a form.
    private enum Name {
        static let step = "step"
        static let text = "text"
    }

    static func stop(_ json: JSON) throws(FieldError) -> Stop {
        let fields = try Fields(json)
        return Stop(
            id: try fields.required("id", Scalars.text),
            try kind(try fields.required("form", Scalars.text), fields),
            try fields.required("text", Scalars.text))
    }

    private static func kind(_ form: String, _ fields: Fields) throws(FieldError) -> Stop.Kind {
        switch form {
        case Name.text: return .text
        case Name.step:
            let isTimed = try fields.optional("minutes", Scalars.ordinal) != nil
            return .step(
                try fields.optional("work", RecordWords.meaning(Prompt.Form.self, else: .question)),
                isTimed ? try EventForms.timing.read(fields) : nil)
        default: return .prompt(Prompt.Form(rawValue: form) ?? .question)
        }
    }

    static func json(_ stop: Stop) -> JSON {
        let form =
            switch stop.kind {
            case .prompt(let form): form.rawValue
            case .step: Name.step
            case .text: Name.text
            }
        var members: [JSON.Member] = [
            .init("id", .string(stop.id)), .init("form", .string(form)), .init("text", .string(stop.text)),
        ]
        if case .step(let work, let timing) = stop.kind {
            if let work { members.append(.init("work", .string(work.rawValue))) }
            if let timing { members += EventForms.timing.write(timing) }
        }
        return .object(members)
    }
}
