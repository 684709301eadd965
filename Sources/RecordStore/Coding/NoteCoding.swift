import Basics
import Facilitation

/// A note to JSON and back.
enum NoteCoding {
    static func note(_ json: JSON) throws(FieldError) -> Note {
        let fields = try Fields(json)
        return Note(
            id: try fields.required("id", Scalars.ordinal),
            moment: try MomentCoding.moment(fields),
            phase: try fields.optional("phase", Scalars.text),
            item: try fields.optional("item", Scalars.text),
            kind: try fields.required("kind", RecordWords.meaning(Note.Kind.self, else: .note)),
            text: try fields.required("text", Scalars.text),
            isWithdrawn: try fields.optional("withdrawn", Scalars.flag) ?? false,
            isErased: try fields.optional("erased", Scalars.flag) ?? false,
            replaces: try fields.optional("replaces", Scalars.ordinal),
            command: try fields.optional("command", Scalars.whole))
    }

    static func json(_ note: Note) -> JSON {
        var members: [JSON.Member] = [.init("id", .number(note.id))]
        members += MomentCoding.members(note.moment)
        members += [
            .init("phase", .string(note.phase)),
            .init("item", .string(note.item)),
            .init("kind", .string(note.kind.rawValue)),
            .init("text", .string(note.text)),
            .init("withdrawn", .bool(note.isWithdrawn)),
        ]
        if note.isErased { members.append(.init("erased", .bool(true))) }
        if let earlier = note.replaces { members.append(.init("replaces", .number(earlier))) }
        if let command = note.command { members.append(.init("command", .number(command))) }
        return .object(members)
    }
}
