import Basics
import Facilitation

/// The plan of a record to JSON and back.
enum PlanCoding {
    static func phase(_ json: JSON) throws(FieldError) -> PlannedPhase {
        let fields = try Fields(json)
        return PlannedPhase(
            id: try fields.required("id", Scalars.text),
            title: try fields.required("title", Scalars.text),
            minutes: try fields.required("minutes", Scalars.count),
            isClosing: try fields.optional("closing", Scalars.flag) ?? false,
            items: try fields.array("items", isRequired: true, item))
    }

    static func item(_ json: JSON) throws(FieldError) -> PlannedItem {
        let fields = try Fields(json)
        var marks: Marks = []
        for (name, mark) in marksByName where try fields.optional(name, Scalars.flag) ?? false { marks.insert(mark) }
        return PlannedItem(
            id: try fields.required("id", Scalars.text),
            title: try fields.required("title", Scalars.text),
            duration: PlannedDuration(
                try fields.required("minutes", Scalars.count), minimum: try fields.optional("minimum", Scalars.count),
                turns: try fields.optional("turns", TurnsCoding.turns)),
            marks: marks,
            lead: try fields.array("lead", Scalars.text),
            tools: try fields.array("tools", Scalars.text),
            stops: try fields.array("prompts", StopCoding.stop))
    }

    static func json(_ plan: Plan) -> JSON { .array(plan.phases.map(json)) }

    private static func json(_ phase: PlannedPhase) -> JSON {
        var members: [JSON.Member] = [
            .init("id", .string(phase.id)),
            .init("title", .string(phase.title)),
            .init("minutes", .number(phase.minutes)),
        ]
        if phase.isClosing { members.append(.init("closing", .bool(true))) }
        members.append(.init("items", .array(phase.items.map(json))))
        return .object(members)
    }

    private static func json(_ item: PlannedItem) -> JSON {
        var members: [JSON.Member] = [
            .init("id", .string(item.id)),
            .init("title", .string(item.title)),
            .init("minutes", .number(item.duration.planned)),
            .init("minimum", .number(item.duration.minimum)),
        ]
        if let turns = item.duration.turns { members.append(.init("turns", TurnsCoding.json(turns))) }
        members += marksByName.map { .init($0.name, .bool(item.marks.contains($0.mark))) }
        members += [
            .init("lead", .strings(item.lead)),
            .init("tools", .strings(item.tools)),
            .init("prompts", .array(item.stops.map(StopCoding.json))),
        ]
        return .object(members)
    }

    private static let marksByName: [(name: String, mark: Marks)] = [
        ("optional", .optional), ("fixed", .fixed), ("break", .pause), ("quiet", .quiet),
    ]
}
