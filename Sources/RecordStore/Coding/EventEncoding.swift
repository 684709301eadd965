import Basics
import Facilitation

/// An entry of the timeline to JSON.
enum EventEncoding {
    static func json(_ entry: Entry) -> JSON {
        var members = MomentCoding.members(entry.moment)
        members.append(.init("event", .string(entry.event.name)))
        members += fields(entry.event)
        if let command = entry.command { members.append(.init("command", .number(command))) }
        return .object(members)
    }

    private static func fields(_ event: Event) -> [JSON.Member] {
        switch event {
        case .sessionStarted, .breakEnded, .sessionEnded, .unknown: []
        case .itemStarted(let item, let given):
            given > 0 ? [.init("item", .string(item)), .init("given", .number(given))] : [.init("item", .string(item))]
        case .itemEnded(let item): [.init("item", .string(item))]
        case .itemSkipped(let item, let reason):
            [.init("item", .string(item))] + optional("reason", reason.map(JSON.string))
        case .promptGiven(let item, let prompt): [.init("item", .string(item)), .init("prompt", .string(prompt))]
        case .toolStarted(let item, let tool): toolStarted(item: item, tool)
        case .toolStepGiven(let item, let tool, let step):
            [.init("item", .string(item)), .init("tool", .string(tool)), .init("step", .number(step))]
        case .toolEnded(let item, let tool): [.init("item", .string(item)), .init("tool", .string(tool))]
        case .minutesChanged(let item, let minutes):
            [.init("item", .string(item)), .init("minutes", .number(minutes))]
        case .breakStarted(let minutes): optional("minutes", minutes.map(JSON.number))
        case .timerStarted(let timer):
            [
                .init("timer", .number(timer.id)), .init("minutes", .number(timer.minutes)),
                .init("rounds", .number(timer.rounds)), .init("label", .string(timer.label)),
                .init("roles", .strings(timer.roles)),
            ]
        case .timerEnded(let timer): [.init("timer", .number(timer))]
        case .planChosen(let name, let minutes, let skipped): planChosen(name, minutes, skipped)
        case .attendance(let present): [.init("present", .number(present))]
        case .corrected(let commands, let moment):
            [
                .init("commands", .array(commands.map(JSON.number))),
                .init("to", .number(Decimals.seconds(moment))),
            ]
        case .undone(let command): [.init("undoes", .number(command))]
        case .redone(let command): [.init("redoes", .number(command))]
        case .resumed(let gap): [.init("gap", .number(Decimals.seconds(gap)))]
        }
    }

    private static func optional(_ name: String, _ value: JSON?) -> [JSON.Member] {
        value.map { [.init(name, $0)] } ?? []
    }

    private static func toolStarted(item: String, _ tool: ToolOutline) -> [JSON.Member] {
        let steps = tool.steps.map { step in
            step.map(timing) ?? .null
        }
        return [
            .init("item", .string(item)), .init("tool", .string(tool.id)), .init("title", .string(tool.title)),
            .init("steps", .array(steps)),
        ]
    }

    private static func timing(_ timing: StepTiming) -> JSON {
        .object([
            .init("minutes", .number(timing.minutes)), .init("rounds", .number(timing.rounds)),
            .init("roles", .strings(timing.roles)),
        ])
    }

    /// The items of a dictionary have no order of their own; the same plan is always written in the same one.
    private static func planChosen(_ name: String, _ minutes: [String: Int], _ skipped: [String]) -> [JSON.Member] {
        let sorted = minutes.sorted { left, right in
            place(left.key).lexicographicallyPrecedes(place(right.key))
                || place(left.key) == place(right.key) && left.key < right.key
        }
        return [
            .init("plan", .string(name)),
            .init("minutes", .object(sorted.map { .init($0.key, .number($0.value)) })),
            .init("skipped", .strings(skipped)),
        ]
    }

    /// Item 2.10 comes after 2.9.
    private static func place(_ item: String) -> [Int] { item.split(separator: ".").map { Int($0) ?? .max } }
}
