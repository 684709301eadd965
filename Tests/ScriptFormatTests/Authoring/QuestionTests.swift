import Facilitation
import Languages
import ScriptFormat
import Testing

@Suite("A question")
struct QuestionTests {
    private func codes(_ question: String, _ language: Language) -> [String] {
        planCodes("Spørsmål:\n- \(question)\n", language)
    }

    @Test(
        "for yes or no is told",
        arguments: [
            ("Er det vanskelig?", Language.nb), ("Har du prøvd dette før?", .nb), ("Kan du be om hjelp?", .nb),
            ("Og kjenner du deg igjen?", .nb), ("Vis arket. Likte du det? Hm.", .nb), ("Husker du **hva** vi sa?", .nb),
            ("Så er det bra?", .nb), ("Is it hard?", .en), ("Do you ever ask for help?", .en),
            ("So can you rest?", .en),
            ("Haven't you tried?", .en), ("Haven’t you tried?", .en), ("Er du\n  sliten?", .nb),
        ])
    func yesOrNo(question: String, language: Language) {
        let isKnown = !question.contains("Likte")
        #expect(codes(question, language) == (isKnown ? ["yes-no-question"] : []))
    }

    @Test(
        "that opens a talk is fine",
        arguments: [
            ("Hva er vanskelig?", Language.nb), ("Er det best alene eller sammen?", .nb),
            ("Kan du fortelle om en gang det gikk?", .nb), ("Vil noen av dere dele noe?", .nb), ("Så hva nå?", .nb),
            ("Har du det bra.", .nb), ("Ertesuppe?", .nb), ("Er?", .nb), ("Hvordan er det?", .nb),
            ("For meg er mestring …", .nb), ("Is it better alone or together?", .en),
            ("Could you tell us about a good day?", .en), ("What is hard?", .en), ("Issues?", .en),
            ("How are you?", .en), ("Er", .en), ("Will someone share a thought?", .en),
        ])
    func open(question: String, language: Language) {
        #expect(codes(question, language) == [])
    }

    @Test(
        "that is two is told",
        arguments: [
            ("Hva gjorde du? Hvordan gikk det?", Language.nb), ("Hva hjalp deg, og hvem var der?", .nb),
            ("Hvem ringer du og hvorfor velger du den?", .nb), ("What did you do? How did it go?", .en),
            ("What helped you, and who was there?", .en), ("Hva nå? Hva så? Hva da?", .nb),
        ])
    func two(question: String, language: Language) {
        #expect(codes(question, language) == ["two-questions"])
    }

    @Test(
        "that is one is fine",
        arguments: [
            ("Vis fram ett kronblad hver. Hva kjenner du igjen?", Language.nb),
            ("Hva gir deg krefter, og hva tapper deg?", .nb), ("Hvem vet hva du trenger, og hvor du bor?", .nb),
            ("Når hjelper det å ta tak, og når er det bedre å la det ligge?", .nb),
            ("Hvem og hva hjelper?", .nb), ("What gives you energy, and what drains you?", .en),
            ("Who knows what you need and where you live?", .en), ("Hva sa legen din (f.eks. om søvn)?", .nb),
            ("Hva betyr «hvordan har du det?» for deg", .nb),
        ])
    func one(question: String, language: Language) {
        #expect(codes(question, language) == [])
    }

    @Test("is looked at in every form of work, and nowhere else")
    func forms() {
        for label in ["Spørsmål", "To og to", "Smågruppe", "Refleksjon", "Pairs"] {
            #expect(planCodes("\(label): Er det bra?", .nb) == ["yes-no-question"])
        }
        for label in ["Si", "Oppgave", "Forrige oppgave", "Tips", "Vurdering", "Utstyr"] {
            #expect(planCodes("\(label): Er det bra? Hva ellers?", .nb) == [])
        }
        #expect(planCodes("Er det bra? Hva ellers?", .nb) == [])
    }

    @Test("that is two is divided by its fix, whatever the list looks like")
    func fix() {
        let cases: [(wrong: String, right: String?)] = [
            (
                "Spørsmål:\n- Hva var fint? Hva var ikke så fint?\n",
                "Spørsmål:\n- Hva var fint?\n- Hva var ikke så fint?\n"
            ),
            (
                "Spørsmål:\r\n  *  Hva var fint?\r\n     Hva var ikke så fint?\r\n",
                "Spørsmål:\r\n  *  Hva var fint?\r\n  *  Hva var ikke så fint?\r\n"
            ),
            ("Spørsmål:\n1. Hva var fint? Hva var ikke så fint?\n", nil),
            ("Spørsmål: Hva var fint? Hva var ikke så fint?\n", nil),
            ("Spørsmål:\n- Hva var fint? Hvorfor?\n", nil),
            ("Spørsmål:\n- Hva gjorde du, og hvem var der?\n", nil),
        ]
        for (wrong, right) in cases {
            let text = inItem(wrong)
            let findings = ScriptCheck.findings(ScriptReader.read(text))
            #expect(findings.map(\.code) == ["two-questions"])
            let fixed = findings.first?.fix.map { fix in
                var bytes = Array(text.utf8)
                bytes.replaceSubrange(fix.range, with: Array(fix.replacement.utf8))
                return String(decoding: bytes, as: UTF8.self)
            }
            #expect(fixed == right.map { inItem($0) })
        }
    }
}
