import Facilitation

extension Script {
    /// Gives phases, items and prompts the numbers of their places.
    mutating func number() {
        for phase in phases.indices {
            phases[phase].id = "\(phase + 1)"
            for index in phases[phase].items.indices {
                let id = ItemPlace(phase, index).id
                phases[phase].items[index].id = id
                for prompt in phases[phase].items[index].prompts.indices {
                    phases[phase].items[index].prompts[prompt].id = "\(id).\(prompt + 1)"
                }
            }
        }
    }
}

/// How many minutes the items of a phase take.
struct PhaseTimes {
    /// All items.
    let whole: Int
    /// Those that are not optional.
    let required: Int

    init(_ phase: Phase) {
        whole = phase.items.reduce(0) { $0 + $1.duration.planned }
        required = phase.items.filter { !$0.marks.contains(.optional) }.reduce(0) { $0 + $1.duration.planned }
    }

    /// Whether the items fill a time, with or without the optional ones.
    func fill(_ minutes: Int) -> Bool { (required...whole).contains(minutes) }
}
