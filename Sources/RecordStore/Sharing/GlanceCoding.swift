import Basics
import Facilitation
import Languages

/// A glance at a session to JSON and back: the file that is shared with a co-leader's machine.
public enum GlanceCoding {
    static let format = "treff-glance"
    private static let version = 1

    /// The document, in UTF-8.
    public static func document(_ glance: Glance) -> [UInt8] {
        var writer = JSONWriter()
        for (index, member) in members(glance).enumerated() {
            writer.write(raw: index == 0 ? "{\n  " : ",\n  ")
            writer.write(name: member.name)
            writer.write(member.value)
        }
        writer.write(raw: "\n}\n")
        return writer.bytes
    }

    private static func members(_ glance: Glance) -> [JSON.Member] {
        [
            .init("format", .string(format)), .init("version", .number(version)),
            .init("title", .string(glance.session.title)),
            .init("language", .string(glance.session.language.tag)),
            .init("rehearsal", .bool(glance.isRehearsal)),
            .init("standing", .string(glance.standing.rawValue)),
            .init("at", .string(glance.moment.wall.iso8601)), seconds("elapsed", glance.moment.elapsed),
            .init("phase", glance.phase.map { part($0) } ?? .null),
            .init("item", glance.item.map { part($0) } ?? .null),
            .init("lead", .strings(glance.lead)),
            .init("round", glance.round.map { round($0) } ?? .null),
            .init("now", glance.now.map(GlanceLineCoding.json) ?? .null),
            .init("next", glance.next.map(GlanceLineCoding.json) ?? .null),
            .init("exercise", glance.exercise.map { exercise($0) } ?? .null),
            .init(
                "break",
                glance.pause.map { .object([seconds("passed", $0.passed), seconds("left", $0.left)]) } ?? .null),
            .init(
                "times",
                .object([
                    seconds("start", glance.times.start), seconds("closing", glance.times.closing),
                    seconds("end", glance.times.end), seconds("forecast", glance.times.forecast),
                ])),
        ]
    }

    private static func seconds(_ name: String, _ value: Double?) -> JSON.Member {
        .init(name, value.map { .number(Decimals.seconds($0)) } ?? .null)
    }

    private static func part(_ part: Glance.Part) -> JSON {
        let id = part.id.isEmpty ? [] : [JSON.Member("id", .string(part.id))]
        return .object(id + [.init("title", .string(part.title)), seconds("left", part.left)])
    }

    private static func round(_ round: Glance.Round) -> JSON {
        .object([
            .init("turns", .number(round.turns)), .init("present", round.present.map(JSON.number) ?? .null),
            .init("number", .number(round.number)),
        ])
    }

    private static func exercise(_ exercise: Glance.Exercise) -> JSON {
        .object([
            .init("minutes", .number(exercise.timing.minutes)), .init("rounds", .number(exercise.timing.rounds)),
            .init("roles", .strings(exercise.timing.roles)), seconds("passed", exercise.passed),
            .init("running", .bool(exercise.isRunning)),
        ])
    }
}

extension GlanceCoding {
    /// Reads a document; fields and words of a newer version are passed over.
    static func glance(_ json: JSON) throws(FieldError) -> Glance {
        let fields = try Fields(json)
        _ = try fields.required("version", Scalars.ordinal)
        return Glance(
            session: Glance.Title(
                try fields.required("title", Scalars.text),
                language: Language(tag: try fields.required("language", Scalars.text)) ?? .en),
            isRehearsal: try fields.optional("rehearsal", Scalars.flag) ?? false,
            standing: try fields.required("standing", RecordWords.meaning(Glance.Standing.self, else: .item)),
            moment: Moment(
                elapsed: try fields.required("elapsed", Scalars.number), wall: try fields.required("at", Scalars.moment)
            ),
            phase: try fields.optional("phase", part), item: try fields.optional("item", part),
            lead: try fields.array("lead", Scalars.text), round: try fields.optional("round", round),
            now: try fields.optional("now", GlanceLineCoding.line),
            next: try fields.optional("next", GlanceLineCoding.line),
            exercise: try fields.optional("exercise", exercise), pause: try fields.optional("break", pause),
            times: try fields.required("times", times))
    }

    private static func part(_ json: JSON) throws(FieldError) -> Glance.Part {
        let fields = try Fields(json)
        return Glance.Part(
            id: try fields.optional("id", Scalars.text) ?? "", title: try fields.required("title", Scalars.text),
            left: try fields.required("left", Scalars.number))
    }

    private static func round(_ json: JSON) throws(FieldError) -> Glance.Round {
        let fields = try Fields(json)
        return Glance.Round(
            turns: try fields.required("turns", Scalars.count), present: try fields.optional("present", Scalars.count),
            number: try fields.required("number", Scalars.ordinal))
    }

    private static func exercise(_ json: JSON) throws(FieldError) -> Glance.Exercise {
        let fields = try Fields(json)
        return Glance.Exercise(
            timing: StepTiming(
                minutes: try fields.required("minutes", Scalars.ordinal),
                rounds: try fields.required("rounds", Scalars.ordinal), roles: try fields.array("roles", Scalars.text)),
            passed: try fields.required("passed", Scalars.number),
            isRunning: try fields.required("running", Scalars.flag))
    }

    private static func pause(_ json: JSON) throws(FieldError) -> Glance.Pause {
        let fields = try Fields(json)
        return Glance.Pause(
            passed: try fields.required("passed", Scalars.number), left: try fields.optional("left", Scalars.number))
    }

    private static func times(_ json: JSON) throws(FieldError) -> Glance.Times {
        let fields = try Fields(json)
        return Glance.Times(
            start: try fields.required("start", Scalars.number),
            closing: try fields.optional("closing", Scalars.number),
            end: try fields.required("end", Scalars.number), forecast: try fields.required("forecast", Scalars.number))
    }
}
