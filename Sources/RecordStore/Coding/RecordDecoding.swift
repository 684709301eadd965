import Basics
import Facilitation
import Languages

/// JSON to a record: the whole.
enum RecordDecoding {
    static func record(_ json: JSON) throws(FieldError) -> Record {
        let fields = try Fields(json)
        let version = try fields.required("version", Scalars.ordinal)
        let endedAt = try fields.optional("endedAt", Scalars.moment)
        let state = try fields.required("state", Scalars.text)
        return Record(
            id: try fields.required("id", Scalars.text),
            isRehearsal: try fields.optional("rehearsal", Scalars.flag) ?? false,
            isEnded: state == RecordWords.ended || state != RecordWords.running && endedAt != nil,
            script: try fields.required("script", script),
            startedAt: try fields.required("startedAt", Scalars.moment),
            endedAt: endedAt,
            present: try fields.optional("group", present) ?? nil,
            plan: Plan(phases: try fields.array("plan", isRequired: true, PlanCoding.phase)),
            timeline: try fields.array("timeline", isRequired: true, EntryCoding.entry),
            notes: try fields.required("notes", notes),
            reflection: try fields.optional("reflection", reflection) ?? Reflection(),
            adaptations: try fields.array("adaptations", AdaptationCoding.adaptation).compactMap(\.self),
            seen: try fields.optional("seen", Scalars.number) ?? 0,
            clock: try fields.optional("clock", clock),
            isNewer: version > RecordWords.newest)
    }

    static func script(_ json: JSON) throws(FieldError) -> ScriptReference {
        let fields = try Fields(json)
        return ScriptReference(
            id: try fields.required("id", Scalars.text),
            course: try fields.optional("course", Scalars.text),
            session: try fields.optional("session", Scalars.whole),
            title: try fields.required("title", Scalars.text),
            language: Language(tag: try fields.required("language", Scalars.text)) ?? .en,
            sha256: try fields.required("sha256", Scalars.text),
            build: try fields.optional("build", Scalars.ordinal))
    }

    static func present(_ json: JSON) throws(FieldError) -> Int? {
        try Fields(json).optional("present", Scalars.count)
    }

    /// Notes are told apart by their numbers, so no two may have the same.
    private static func notes(_ json: JSON) throws(FieldError) -> [Note] {
        let notes = try json.mapped(NoteCoding.note)
        var ids: Set<Int> = []
        for (index, note) in notes.enumerated() where !ids.insert(note.id).inserted {
            throw FieldError(.unique).within("id").within(index)
        }
        return notes
    }

    static func reflection(_ json: JSON) throws(FieldError) -> Reflection {
        let fields = try Fields(json)
        return Reflection(
            did: try fields.optional("did", Scalars.text),
            learned: try fields.optional("learned", Scalars.text),
            idea: try fields.optional("idea", Scalars.text))
    }

    static func clock(_ json: JSON) throws(FieldError) -> ClockReference {
        let fields = try Fields(json)
        return ClockReference(
            boot: try fields.required("boot", Scalars.text), zero: try fields.required("zero", Scalars.number))
    }
}
