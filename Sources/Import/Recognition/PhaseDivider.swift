import Facilitation
import Languages

/// Divides items into phases where a plan has none: by what the first and the last items are called.
struct PhaseDivider {
    let vocabulary: ImportVocabulary
    let texts: Texts
    private(set) var doubts: [Doubt] = []

    init(vocabulary: ImportVocabulary, texts: Texts) {
        self.vocabulary = vocabulary
        self.texts = texts
    }

    /// Gives each phase a title, and makes phases where there are none.
    mutating func divide(_ phases: [PlanPhase]) -> [PlanPhase] {
        guard let first = phases.first, first.title.isEmpty else { return phases }
        guard phases.count == 1 else {
            var named = phases
            // Items that stand before the first phase.
            named[0].title = usual(phases[1].title.isEmpty ? "opening" : Self.before(vocabulary.phase(phases[1].title)))
            let title = named[0].title
            doubts.append(
                Doubt(
                    "The first items stand in no phase. The script puts them in “\(title)”.",
                    at: first.items.first?.place))
            return named
        }
        let divided = parts(of: first)
        let titles = divided.dropFirst().reduce(Self.quoted(divided[0])) { "\($0), \(Self.quoted($1))" as Message }
        doubts.append(
            divided.count == 1
                ? Doubt("The plan has no phases. The script has one, \(titles); more of them are lines with #.")
                : Doubt("The plan has no phases. The script divides it into \(titles)."))
        return divided
    }

    private static func quoted(_ phase: PlanPhase) -> Message { "“\(phase.title)”" }

    /// What comes before a phase.
    private static func before(_ meaning: String?) -> String { meaning == "closing" ? "main part" : "opening" }

    private func usual(_ meaning: String) -> String { texts.word(meaning, of: "phase") }

    private func parts(of phase: PlanPhase) -> [PlanPhase] {
        let items = phase.items
        let opening = items.prefix {
            vocabulary.place($0.title) == "opening" || vocabulary.phase($0.title) == "opening"
        }.count
        let closing = items.dropFirst(opening).reversed().prefix {
            vocabulary.place($0.title) == "closing" || vocabulary.phase($0.title) == "closing"
        }.count
        let middle = opening..<(items.count - closing)
        var whole = phase
        guard !middle.isEmpty, opening + closing > 0 else {
            whole.title = usual("main part")
            return [whole]
        }
        let pieces = [("opening", 0..<opening), ("main part", middle), ("closing", middle.upperBound..<items.count)]
        return pieces.filter { !$0.1.isEmpty }.enumerated().map { number, piece in
            var part = PlanPhase(title: usual(piece.0), items: Array(items[piece.1]))
            if number == 0 { (part.intro, part.fragments, part.place) = (phase.intro, phase.fragments, phase.place) }
            return part
        }
    }
}
