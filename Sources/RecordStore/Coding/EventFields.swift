import Basics
import Facilitation

/// What the record holds of one kind of event beside its name: the fields, and how they are read and written.
struct EventFields<Values>: Sendable {
    /// The names, in the order they are written.
    let names: [String]
    let read: @Sendable (Fields) throws(FieldError) -> Values
    let write: @Sendable (Values) -> [JSON.Member]

    init(
        _ names: [String], read: @escaping @Sendable (Fields) throws(FieldError) -> Values,
        write: @escaping @Sendable (Values) -> [JSON.Member]
    ) {
        self.names = names
        self.read = read
        self.write = write
    }

    /// These fields and then others.
    func and<Others>(_ others: EventFields<Others>) -> EventFields<(Values, Others)> {
        EventFields<(Values, Others)>(names + others.names) { fields throws(FieldError) in
            (try read(fields), try others.read(fields))
        } write: {
            write($0.0) + others.write($0.1)
        }
    }

    /// One field that must be there.
    static func required(
        _ name: String, _ read: @escaping @Sendable (JSON) throws(FieldError) -> Values,
        _ json: @escaping @Sendable (Values) -> JSON
    ) -> Self {
        Self([name]) { fields throws(FieldError) in
            try fields.required(name, read)
        } write: {
            [.init(name, json($0))]
        }
    }

    /// One field that is only written when there is something to say.
    static func optional<Value>(
        _ name: String, _ read: @escaping @Sendable (JSON) throws(FieldError) -> Value,
        _ json: @escaping @Sendable (Value) -> JSON
    ) -> Self where Values == Value? {
        Self([name]) { fields throws(FieldError) in
            try fields.optional(name, read)
        } write: { value in
            value.map { [.init(name, json($0))] } ?? []
        }
    }
}

extension EventFields where Values == Void {
    /// No fields.
    static var none: Self {
        Self([]) { _ in
            ()
        } write: { _ in
            []
        }
    }
}

extension EventFields where Values == String {
    static func string(_ name: String) -> Self { .required(name, Scalars.text) { .string($0) } }
}

extension EventFields where Values == Int {
    static func number(
        _ name: String, _ read: @escaping @Sendable (JSON) throws(FieldError) -> Int = Scalars.whole
    ) -> Self {
        .required(name, read) { .number($0) }
    }
}

extension EventFields where Values == Double {
    static func seconds(_ name: String) -> Self {
        .required(name, Scalars.number) { .number(Decimals.seconds($0)) }
    }
}
