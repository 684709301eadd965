import Facilitation
import Languages

/// A diagnosis's name in a course for any diagnosis.
struct DiagnosisNamed: ScriptRule {
    let written: String

    static let rule = Rule(
        "diagnosis-named", .note, in: .series,
        nb: .init(
            """
            Når kurset er for alle uansett diagnose («diagnose: uavhengig»), kjenner de andre seg mindre igjen i et \
            eksempel fra én sykdom. Regelen kjenner de vanligste navnene.
            """,
            wrong: """
                diagnose: uavhengig

                samling: 1

                # Oppstart (5 min)

                ## Velkommen (5 min)

                Si: Den som har diabetes, vet hvordan det er.
                """,
            right: """
                diagnose: uavhengig

                samling: 1

                # Oppstart (5 min)

                ## Velkommen (5 min)

                Si: Den som har levd lenge med noe, vet hvordan det er.
                """),
        en: .init(
            """
            When a course is for everyone whatever their diagnosis (“diagnosis: independent”), the others see less of \
            themselves in an example from one illness. The rule knows the most usual names.
            """,
            wrong: """
                diagnosis: independent

                session: 1

                # Opening (5 min)

                ## Welcome (5 min)

                Say: If you have diabetes, you know what it is like.
                """,
            right: """
                diagnosis: independent

                session: 1

                # Opening (5 min)

                ## Welcome (5 min)

                Say: If you have lived with something for long, you know what it is like.
                """))

    static func check(_ session: PlannedSession, _ report: inout Report) {
        guard session.course?.anyDiagnosis == true else { return }
        for item in session.outline.items {
            let texts = [TextSyntax(lines: [item.heading.titleRange])] + item.text + item.values.map(\.text)
            for text in texts where DiagnosisWords.mayStand(in: session.text.bytes[text.range]) {
                check(text, in: session.text, &report)
            }
        }
    }

    private static func check(_ value: TextSyntax, in text: VisibleText, _ report: inout Report) {
        for word in SentenceReader.sentences(of: value, in: text).flatMap(\.words) {
            let isCapital = text.bytes[word.range].allSatisfy { $0 < 0x5B }
            if DiagnosisWords.isOne(word.key, isCapital: isCapital) {
                report.add(DiagnosisNamed(written: text.words(word.range)), at: word.range)
            }
        }
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "«\(written)» er én diagnose, og kurset er for alle.",
                help: "Bruk et eksempel som alle kan kjenne seg igjen i.")
        default:
            Wording(
                "“\(written)” is one diagnosis, and the course is for everyone.",
                help: "Use an example that anyone can see themselves in.")
        }
    }
}
