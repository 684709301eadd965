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
