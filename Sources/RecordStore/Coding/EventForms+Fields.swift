import Basics
import Facilitation

/// The fields that several kinds of event have, or that are more than one plain value.
extension EventForms {
    static let item = EventFields.string("item")
    static let after = EventFields.string("after")
    static let tool = EventFields.string("tool")
    static let reason = EventFields.optional("reason", Scalars.text) { .string($0) }
    static let turns = EventFields.number("turns", Scalars.count)
    static let breakMinutes = EventFields.optional("minutes", Scalars.count) { .number($0) }

    /// What an item that the leader put in has of its own.
    static let ownItem = EventFields.number("minutes", Scalars.count).and(.string("title"))

    static let gapUse = EventFields<GapUse>(["as"]) { fields throws(FieldError) in
        GapUse(rawValue: try fields.required("as", Scalars.text)) ?? .pause
    } write: {
        [.init("as", .string($0.rawValue))]
    }

    /// Prompts that count as given already; most often none, and then it is left out.
    static let given = EventFields<Int>(["given"]) { fields throws(FieldError) in
        try fields.optional("given", Scalars.count) ?? 0
    } write: {
        $0 > 0 ? [.init("given", .number($0))] : []
    }

    static let outline = EventFields<ToolOutline>(["tool", "title", "steps"]) { fields throws(FieldError) in
        ToolOutline(
            id: try fields.required("tool", Scalars.text),
            title: try fields.required("title", Scalars.text),
            steps: try fields.array("steps", isRequired: true) { json throws(FieldError) in
                json == .null ? nil : try timing.read(try Fields(json))
            })
    } write: { outline in
        let steps = outline.steps.map { step in step.map { JSON.object(timing.write($0)) } ?? .null }
        return [
            .init("tool", .string(outline.id)), .init("title", .string(outline.title)), .init("steps", .array(steps)),
        ]
    }

    static let timer = EventFields<ExerciseTimer>(["timer", "minutes", "rounds", "label", "roles"]) {
        fields throws(FieldError) in
        let timing = try timing.read(fields)
        return ExerciseTimer(
            id: try fields.required("timer", Scalars.whole), minutes: timing.minutes, rounds: timing.rounds,
            label: try fields.optional("label", Scalars.text) ?? "", roles: timing.roles)
    } write: { timer in
        [
            .init("timer", .number(timer.id)), .init("minutes", .number(timer.minutes)),
            .init("rounds", .number(timer.rounds)), .init("label", .string(timer.label)),
            .init("roles", .strings(timer.roles)),
        ]
    }

    static let timing = EventFields<StepTiming>(["minutes", "rounds", "roles", "turns"]) { fields throws(FieldError) in
        StepTiming(
            minutes: try fields.required("minutes", Scalars.ordinal),
            rounds: try fields.optional("rounds", Scalars.ordinal) ?? 1,
            roles: try fields.array("roles", Scalars.text), turns: try fields.optional("turns", TurnsCoding.turns))
    } write: { timing in
        [
            .init("minutes", .number(timing.minutes)), .init("rounds", .number(timing.rounds)),
            .init("roles", .strings(timing.roles)),
        ] + (timing.turns.map { [.init("turns", TurnsCoding.json($0))] } ?? [])
    }

    /// Minutes by item.
    static let minutes = EventFields<[String: Int]>(["minutes"]) { fields throws(FieldError) in
        try fields.optional("minutes") { json throws(FieldError) in
            guard let members = json.members else { throw FieldError(.object) }
            var minutes: [String: Int] = [:]
            for member in members { minutes[member.name] = try Scalars.count(member.value) }
            return minutes
        } ?? [:]
    } write: { minutes in
        // The items of a dictionary have no order of their own; the same plan is always written in the same one.
        let sorted = minutes.sorted { left, right in
            place(left.key).lexicographicallyPrecedes(place(right.key))
                || place(left.key) == place(right.key) && left.key < right.key
        }
        return [.init("minutes", .object(sorted.map { .init($0.key, .number($0.value)) }))]
    }

    /// Item 2.10 comes after 2.9.
    private static func place(_ item: String) -> [Int] { item.split(separator: ".").map { Int($0) ?? .max } }

    static let skipped = EventFields<[String]>(["skipped"]) { fields throws(FieldError) in
        try fields.array("skipped", Scalars.text)
    } write: {
        [.init("skipped", .strings($0))]
    }

    static let lead = EventFields<[String]>(["lead"]) { fields throws(FieldError) in
        try fields.array("lead", isRequired: true, Scalars.text)
    } write: {
        [.init("lead", .strings($0))]
    }

    static let commands = EventFields<[Int]>(["commands"]) { fields throws(FieldError) in
        try fields.array("commands", isRequired: true, Scalars.whole)
    } write: {
        [.init("commands", .array($0.map(JSON.number)))]
    }
}
