import Facilitation
import Languages

/// What a session is made of: where the minutes go, who leads, and how long the group listens.
struct PreviewSummary {
    let preview: PreviewBlocks

    private var texts: Texts { preview.texts }
    private var values: Preview { preview.preview }

    var blocks: [Block] {
        [.blank, .text(texts("WHERE THE TIME GOES"), .title)] + plans + work + leads + listening
    }

    private var plans: [Block] {
        let facts = texts(
            "Minimum plan \(values.minimum) min · full plan \(values.full) min · set aside \(values.setAside) min")
        return [.text(facts, values.full > values.setAside ? .warning : .plain)]
    }

    private var work: [Block] {
        let seconds = values.seconds
        let order: [Preview.Work] = [.leader] + Prompt.Form.allCases.map { .prompt($0) } + [.pause]
        let parts = order.compactMap { work in seconds[work].map { (name(work), $0) } }
        return [line(texts("Form of work"), told(parts))]
    }

    private var leads: [Block] {
        let seconds = values.secondsByLead
        let named = seconds.compactMap { role, seconds in role.map { (texts.role($0), seconds) } }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        let unnamed = seconds[nil].map { [(texts("nobody named"), $0)] } ?? []
        return [line(texts("Lead"), told(named + unnamed))]
    }

    private var listening: [Block] {
        guard let longest = values.longestListening, let first = longest.items.first, let last = longest.items.last
        else { return [] }
        let times = "\(preview.clock(first.begins))–\(preview.clock(last.ends))"
        let which = first == last ? first.item.id : "\(first.item.id)–\(last.item.id)"
        let silent = values.withoutPrompts.map { "\($0.item.id) \($0.item.title)" }
        return [
            line(
                texts("Longest without a question to the group"),
                [texts.minutes(longest.minutes), times, which]),
            line(texts("Items without a question"), silent),
        ]
    }

    private func line(_ label: String, _ parts: [String]) -> Block {
        .spans([Span(label + ": ", .dim), Span(parts.joined(separator: " · "))], hanging: 2)
    }

    /// Each part with its minutes, which add up to the whole's.
    private func told(_ parts: [(name: String, seconds: Int)]) -> [String] {
        zip(parts, Shares.minutes(parts.map(\.seconds))).map { "\($0.name) \(texts.about(Double($1 * 60)))" }
    }

    private func name(_ work: Preview.Work) -> String {
        switch work {
        case .leader: texts("leader speaks")
        case .prompt(.question): texts("plenary")
        case .prompt(.pairs): texts("pairs")
        case .prompt(.group): texts("small group")
        case .prompt(.reflection): texts("reflection")
        case .pause: texts("break")
        }
    }
}
