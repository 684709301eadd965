import Facilitation
import Languages

extension EventLines {
    /// How many have had a turn, and what the others have left each.
    func turns() -> [Block] {
        guard let current = state.current, let turns = current.rounds.last else { return [] }
        let round = Glance.Round(turns: turns, present: state.present, number: current.rounds.count)
        let words = texts.turns(round)
        let told = words.prefix(1).uppercased() + words.dropFirst()
        guard state.present != nil else {
            let hint = turns == 1 ? [Block.text(texts("present 9 tells how many are here."), .dim)] : []
            return [.done(told)] + hint
        }
        let others = (state.present ?? 0) - turns
        guard others > 0, let left = snapshot.timing.itemLeft, left > 0 else { return [.done(told)] }
        let share = texts.clock(left / Double(others))
        return [.done(told + " · " + texts("\(others) left, \(share) each"))]
    }

    /// Who leads the item really, beside the plan.
    func led(_ id: String, _ lead: [String]) -> [Block] {
        guard let index = state.index(of: id) else { return [] }
        let planned = state.items[index].item.lead
        let plan = planned.isEmpty || planned == lead ? "" : texts(" (plan: \(roles(planned)))")
        return [.done(texts("\(snapshot.name(id)) is led by \(roles(lead))") + plan)]
    }

    private func roles(_ names: [String]) -> String { texts.roles(names.map(Role.init(name:))) }
}
