import Basics
import Facilitation

/// JSON to an entry of the timeline.
enum EventDecoding {
    static func entry(_ json: JSON) throws(FieldError) -> Entry {
        let fields = try Fields(json)
        return Entry(
            moment: try MomentCoding.moment(fields),
            event: try event(try fields.required("event", Scalars.text), fields),
            command: try fields.optional("command", Scalars.whole))
    }

    private static func event(_ name: String, _ fields: Fields) throws(FieldError) -> Event {
        switch name {
        case "session-started": .sessionStarted
        case "item-started":
            .itemStarted(item: try item(fields), given: try fields.optional("given", Scalars.count) ?? 0)
        case "item-ended": .itemEnded(item: try item(fields))
        case "item-skipped": .itemSkipped(item: try item(fields), reason: try fields.optional("reason", Scalars.text))
        case "prompt-given": .promptGiven(item: try item(fields), prompt: try fields.required("prompt", Scalars.text))
        case "tool-started": .toolStarted(item: try item(fields), tool: try tool(fields))
        case "tool-step-given":
            .toolStepGiven(
                item: try item(fields), tool: try fields.required("tool", Scalars.text),
                step: try fields.required("step", Scalars.ordinal))
        case "tool-ended": .toolEnded(item: try item(fields), tool: try fields.required("tool", Scalars.text))
        case "minutes-changed":
            .minutesChanged(item: try item(fields), minutes: try fields.required("minutes", Scalars.whole))
        case "break-started": .breakStarted(minutes: try fields.optional("minutes", Scalars.count))
        case "break-ended": .breakEnded
        case "timer-started": .timerStarted(try timer(fields))
        case "timer-ended": .timerEnded(timer: try fields.required("timer", Scalars.whole))
        case "plan-chosen": try planChosen(fields)
        case "attendance": .attendance(present: try fields.required("present", Scalars.count))
        case "corrected":
            .corrected(
                commands: try fields.array("commands", isRequired: true, Scalars.whole),
                to: try fields.required("to", Scalars.number))
        case "undone": .undone(command: try fields.required("undoes", Scalars.whole))
        case "redone": .redone(command: try fields.required("redoes", Scalars.whole))
        case "resumed": .resumed(gap: try fields.required("gap", Scalars.number))
        case "session-ended": .sessionEnded
        default: .unknown(name)
        }
    }

    private static func item(_ fields: Fields) throws(FieldError) -> String {
        try fields.required("item", Scalars.text)
    }

    private static func tool(_ fields: Fields) throws(FieldError) -> ToolOutline {
        ToolOutline(
            id: try fields.required("tool", Scalars.text),
            title: try fields.required("title", Scalars.text),
            steps: try fields.array("steps", isRequired: true) { json throws(FieldError) in
                json == .null ? nil : try timing(try Fields(json))
            })
    }

    private static func timing(_ fields: Fields) throws(FieldError) -> StepTiming {
        StepTiming(
            minutes: try fields.required("minutes", Scalars.ordinal),
            rounds: try fields.optional("rounds", Scalars.ordinal) ?? 1,
            roles: try fields.array("roles", Scalars.text))
    }

    private static func timer(_ fields: Fields) throws(FieldError) -> ExerciseTimer {
        let timing = try timing(fields)
        return ExerciseTimer(
            id: try fields.required("timer", Scalars.whole), minutes: timing.minutes, rounds: timing.rounds,
            label: try fields.optional("label", Scalars.text) ?? "", roles: timing.roles)
    }

    private static func planChosen(_ fields: Fields) throws(FieldError) -> Event {
        let minutes = try fields.optional("minutes") { json throws(FieldError) in
            guard let members = json.members else { throw FieldError(.object) }
            var minutes: [String: Int] = [:]
            for member in members { minutes[member.name] = try Scalars.count(member.value) }
            return minutes
        }
        return .planChosen(
            name: try fields.required("plan", Scalars.text), minutes: minutes ?? [:],
            skipped: try fields.array("skipped", Scalars.text))
    }
}
