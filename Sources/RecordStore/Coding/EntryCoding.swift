import Basics
import Facilitation

/// An entry of the timeline to JSON and back.
enum EntryCoding {
    static func entry(_ json: JSON) throws(FieldError) -> Entry {
        let fields = try Fields(json)
        return Entry(
            moment: try MomentCoding.moment(fields),
            event: try EventForms.event(try fields.required("event", Scalars.text), fields),
            command: try fields.optional("command", Scalars.whole))
    }

    static func json(_ entry: Entry) -> JSON {
        let event = EventForms.written(entry.event)
        var members = MomentCoding.members(entry.moment)
        members.append(.init("event", .string(event.name)))
        members += event.fields
        if let command = entry.command { members.append(.init("command", .number(command))) }
        return .object(members)
    }
}

/// The two times of an entry or a note.
enum MomentCoding {
    static func moment(_ fields: Fields) throws(FieldError) -> Moment {
        Moment(
            elapsed: try fields.required("elapsed", Scalars.number), wall: try fields.required("at", Scalars.moment))
    }

    static func members(_ moment: Moment) -> [JSON.Member] {
        [.init("at", .string(moment.wall.iso8601)), .init("elapsed", .number(Decimals.seconds(moment.elapsed)))]
    }
}
