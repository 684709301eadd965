import Facilitation

/// A plan as treff understands it, ready to be written as a script.
struct Plan {
    var facts = PlanFacts()
    var phases: [PlanPhase] = []
}

/// What stands at the top of a script, and what only its author needs.
struct PlanFacts {
    var title: String?
    var course: String?
    var session: Int?
    var aims: [String] = []
    var preparation: [String] = []
    /// Text that belongs to no item, and comes before the first one.
    var intro: [PlanPart] = []
    /// The pieces of text that all this comes from.
    var fragments: [String] = []
    /// The pieces that the intro comes from.
    var introFragments: [String] = []
    /// What stands after the last item and belongs to none.
    var remainder: [String] = []
    /// When the session is, where the plan says it.
    var timing = Timing()
}

struct PlanPhase {
    var place = 0
    var title: String
    var duration: PlannedDuration?
    /// The lengths in other builds of the session, by their minutes.
    var builds: [Int: PlannedDuration] = [:]
    var fragments: [String] = []
    var intro: [PlanPart] = []
    var items: [PlanItem] = []
}

struct PlanItem {
    var place: Int
    var title: String
    var duration = PlannedDuration(0)
    var timing: Timing
    var marks: Marks = []
    var lead: [Role] = []
    var parts: [PlanPart] = []
    /// The pieces of the source's text that the item is made of.
    var fragments: [String] = []

    /// Whether it stands in other builds of the session alone.
    var isInOthersAlone: Bool { timing.duration == nil && timing.span == nil && !timing.builds.isEmpty }
}

/// A part of an item, in the order of the plan.
enum PlanPart: Equatable {
    case paragraph(String)
    case list([PlanEntry])
    /// A label of the format, by its id, with its values.
    case label(String, [String])
    case table([[String]])
    case comment(String)
}

/// An entry of a list.
struct PlanEntry: Equatable {
    var depth: Int
    /// The number that the author wrote; `nil` for a bullet.
    var number: String?
    var text: String
}
