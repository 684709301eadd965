import Basics
import Facilitation

/// How one kind of event stands in a record: its name, its fields, and the event that they make.
struct EventForm<Values>: Sendable {
    let name: String
    let fields: EventFields<Values>
    let event: @Sendable (Values) -> Event

    init(_ name: String, _ fields: EventFields<Values>, _ event: @escaping @Sendable (Values) -> Event) {
        self.name = name
        self.fields = fields
        self.event = event
    }

    /// An event of the kind, with what it holds.
    func written(_ values: Values) -> WrittenEvent { WrittenEvent(name: name, fields: fields.write(values)) }

    /// The form for reading, whatever it is that the kind holds.
    var reader: EventReader {
        EventReader(name: name, fields: fields.names) { members throws(FieldError) in
            event(try fields.read(members))
        }
    }
}

extension EventForm where Values == Void {
    /// A kind of event that holds nothing.
    init(_ name: String, _ event: Event) { self.init(name, .none) { _ in event } }

    /// An event of the kind.
    var written: WrittenEvent { written(()) }
}

/// An event as the record has it.
struct WrittenEvent {
    let name: String
    var fields: [JSON.Member] = []
}

/// Makes events of one kind from a record's entries.
struct EventReader: Sendable {
    let name: String
    /// The names of the fields that it reads.
    let fields: [String]
    let event: @Sendable (Fields) throws(FieldError) -> Event
}
