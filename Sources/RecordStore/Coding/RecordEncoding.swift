import Basics
import Facilitation

/// A record to JSON: the whole.
///
/// What is asked of every record in a folder (which script, running or ended, when) stands before what is long.
enum RecordEncoding {
    /// The names of the arrays that grow, whose lines are kept from one save to the next.
    enum Name {
        static let plan = "plan"
        static let timeline = "timeline"
        static let notes = "notes"
    }

    static func record(_ record: Record) -> JSON {
        .object(
            frame(record).map { member in
                switch member.name {
                case Name.plan: JSON.Member(member.name, PlanCoding.json(record.plan))
                case Name.timeline: JSON.Member(member.name, .array(record.timeline.map(EntryCoding.json)))
                case Name.notes: JSON.Member(member.name, .array(record.notes.map(NoteCoding.json)))
                default: member
                }
            })
    }

    /// The record with its plan, timeline and notes empty.
    static func frame(_ record: Record) -> [JSON.Member] {
        var members: [JSON.Member] = [
            .init("format", .string(RecordWords.format)),
            .init("version", .number(RecordWords.version(of: record))),
            .init("id", .string(record.id)),
            .init("rehearsal", .bool(record.isRehearsal)),
            .init("state", .string(record.isEnded ? RecordWords.ended : RecordWords.running)),
            .init("script", script(record.script)),
            .init("startedAt", .string(record.startedAt.iso8601)),
            .init("endedAt", .string(record.endedAt?.iso8601)),
            .init("seen", .number(Decimals.seconds(record.seen))),
        ]
        if let clock = record.clock {
            members.append(
                .init(
                    "clock",
                    .object([
                        .init("boot", .string(clock.boot)), .init("zero", .number(Decimals.seconds(clock.zero))),
                    ])))
        }
        members += [
            .init("group", .object([.init("present", record.present.map(JSON.number) ?? .null)])),
            .init(Name.plan, .array([])),
            .init(Name.timeline, .array([])),
            .init(Name.notes, .array([])),
            .init("reflection", reflection(record.reflection)),
            .init("adaptations", .array(record.adaptations.map(AdaptationCoding.json))),
        ]
        return members
    }

    private static func script(_ script: ScriptReference) -> JSON {
        var members: [JSON.Member] = [
            .init("id", .string(script.id)),
            .init("course", .string(script.course)),
            .init("session", script.session.map(JSON.number) ?? .null),
            .init("title", .string(script.title)),
            .init("language", .string(script.language.tag)),
            .init("sha256", .string(script.sha256)),
        ]
        if let build = script.build { members.append(.init("build", .number(build))) }
        return .object(members)
    }

    private static func reflection(_ reflection: Reflection) -> JSON {
        .object([
            .init("did", .string(reflection.did)),
            .init("learned", .string(reflection.learned)),
            .init("idea", .string(reflection.idea)),
        ])
    }
}
