import Facilitation
import Languages

/// Time for each that adds up to more than the item has.
struct TimePerParticipant: ScriptRule {
    let people: Int
    /// What each has, as the author counts it.
    let each: Double
    let planned: Int

    static let rule = Rule(
        "time-per-participant", .warning, in: .series,
        nb: .init(
            """
            Står det i teksten at hver får et antall minutter («to minutter hver», «ett minutt til hver»), regner treff \
            ut hvor lenge det varer: to i par, tre i grupper på tre, og hele gruppa i en runde, etter «gruppe» i \
            dokumentet for kurset. Det som teller, er ordene i samme setning eller rett før; står det ingenting, er \
            det formen på spørsmålene.
            """,
            wrong: """
                gruppe: 6–12

                samling: 1

                # Oppstart (15 min)

                ## Bli kjent (15 min)

                Ta en runde, to minutter hver.
                """,
            right: """
                gruppe: 6–12

                samling: 1

                # Oppstart (15 min)

                ## Bli kjent (15 min)

                Ta en runde, ett minutt hver.
                """),
        en: .init(
            """
            Where the text gives each a number of minutes (“two minutes each”, “a minute each”), treff counts how long \
            that takes: two in pairs, three in threes, and the whole group in a round, after “group” in the course's \
            document. What counts is the words of the same sentence or right before; where there are none, the form of \
            the questions.
            """,
            wrong: """
                group: 6–12

                session: 1

                # Opening (15 min)

                ## Names (15 min)

                Go round, two minutes each.
                """,
            right: """
                group: 6–12

                session: 1

                # Opening (15 min)

                ## Names (15 min)

                Go round, a minute each.
                """))

    static func check(_ session: PlannedSession, _ report: inout Report) {
        for (item, outline) in session.items where item.duration.planned > 0 {
            let usual = Company.usual(for: item)
            for text in outline.text + outline.values.filter({ $0.label != .lead }).map(\.text) {
                // Most texts speak of no minutes.
                guard ShareOfTime.isPossible(in: text, session.text) else { continue }
                let sentences = SentenceReader.sentences(of: text, in: session.text)
                for (index, sentence) in sentences.enumerated() {
                    guard let share = ShareOfTime(in: sentence),
                        let company = Company.named(in: sentences[...index]) ?? usual,
                        let people = company.size(group: session.course?.group?.upperBound),
                        Double(people) * share.minutes > Double(item.duration.planned)
                    else { continue }
                    report.add(
                        TimePerParticipant(people: people, each: share.minutes, planned: item.duration.planned),
                        at: sentence.range(share.words))
                }
            }
        }
    }

    func wording(_ language: Language) -> Wording {
        let whole = each == each.rounded()
        let count = whole ? "\(Int(each))" : "\(each)".replacing(".", with: language == .nb ? "," : ".")
        let total = Int((Double(people) * each).rounded(.up))
        return switch language {
        case .nb:
            Wording(
                "\(people) deltakere à \(count) min er \(total) min; satt av \(planned).",
                help: "Gi hver mindre tid, eller punktet mer.")
        default:
            Wording(
                "\(people) people at \(count) min are \(total) min; set aside \(planned).",
                help: "Give each less time, or the item more.")
        }
    }
}
