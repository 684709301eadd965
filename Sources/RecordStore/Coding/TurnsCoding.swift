import Basics
import Facilitation

/// The time of each participant, of items and of steps, to JSON and back.
enum TurnsCoding {
    static func turns(_ json: JSON) throws(FieldError) -> Turns {
        let fields = try Fields(json)
        return Turns(
            seconds: try fields.required("seconds", Scalars.ordinal),
            fewestSeconds: try fields.optional("minimum", Scalars.ordinal),
            rounds: try fields.optional("rounds", Scalars.ordinal) ?? 1,
            people: try fields.required("participants", Scalars.ordinal))
    }

    static func json(_ turns: Turns) -> JSON {
        .object([
            .init("seconds", .number(turns.seconds)),
            .init("minimum", .number(turns.fewestSeconds)),
            .init("rounds", .number(turns.rounds)),
            .init("participants", .number(turns.people)),
        ])
    }
}
