import Facilitation

extension Plan {
    /// A plan of phases, whose phases, items and prompts are numbered as a script's are.
    public static func of(_ phases: PlannedPhase...) -> Plan { numbered(phases) }

    /// The same for a list of phases.
    public static func numbered(_ phases: [PlannedPhase]) -> Plan {
        Plan(
            phases: phases.enumerated().map { phaseIndex, phase in
                var numbered = phase
                numbered.id = String(phaseIndex + 1)
                numbered.items = phase.items.enumerated().map { itemIndex, item in
                    item.numbered("\(phaseIndex + 1).\(itemIndex + 1)")
                }
                return numbered
            })
    }

    /// A session of the handbook's shape, 150 minutes, with an item of each kind.
    ///
    /// | item | minutes | what is special |
    /// |---|---|---|
    /// | 1.1 | 5 | two prompts |
    /// | 1.2 | 25, at least 15 | quiet |
    /// | 2.1 | 30, at least 20 | three prompts |
    /// | 2.2 | 15 | a planned break |
    /// | 2.3 | 20, at least 10 | |
    /// | 2.4 | 10 | optional |
    /// | 2.5 | 15, at least 5 | fixed |
    /// | 3.1 | 20, at least 10 | one prompt |
    /// | 3.2 | 10 | |
    public static let sample = Plan.of(
        .phase("Oppstart", .item(5, prompts: 2), .item(25, minimum: 15, .quiet)),
        .phase(
            "Hoveddel", .item(30, minimum: 20, prompts: 3), .item(15, .pause), .item(20, minimum: 10),
            .item(10, .optional), .item(15, minimum: 5, .fixed)),
        .closing("Avslutning", .item(20, minimum: 10, prompts: 1), .item(10)))
}

extension PlannedPhase {
    /// A phase; without minutes it has those of its items.
    public static func phase(_ title: String, minutes: Int? = nil, _ items: PlannedItem...) -> PlannedPhase {
        PlannedPhase(id: "", title: title, minutes: minutes ?? items.planned, items: items)
    }

    /// The closing.
    public static func closing(_ title: String, minutes: Int? = nil, _ items: PlannedItem...) -> PlannedPhase {
        PlannedPhase(id: "", title: title, minutes: minutes ?? items.planned, isClosing: true, items: items)
    }
}

extension PlannedItem {
    /// An item with so many prompts, and its number as its title unless one is given.
    public static func item(
        _ minutes: Int, minimum: Int? = nil, _ marks: Marks = [], title: String = "", prompts: Int = 0
    ) -> PlannedItem {
        PlannedItem(
            id: "", title: title, duration: PlannedDuration(minutes, minimum: minimum), marks: marks,
            stops: (0..<prompts).map { Stop(id: "", .prompt(Prompt.Form.allCases[$0 % 4]), "?") })
    }

    func numbered(_ id: String) -> PlannedItem {
        var item = self
        item.id = id
        item.title = title.isEmpty ? "Punkt \(id)" : title
        item.stops = stops.enumerated().map { index, stop in
            Stop(id: "\(id).\(index + 1)", stop.kind, "Spørsmål \(id).\(index + 1)")
        }
        return item
    }
}

extension [PlannedItem] {
    fileprivate var planned: Int { reduce(0) { $0 + $1.duration.planned } }
}
