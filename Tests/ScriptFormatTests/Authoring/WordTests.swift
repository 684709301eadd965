import Facilitation
import ScriptFormat
import Testing

@Suite("What the group hears")
struct WordTests {
    private let twenty =
        "En to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue"

    @Test("is in sentences that can be said in one breath")
    func length() {
        #expect(planCodes("Si: \(twenty).", .nb) == [])
        #expect(planCodes("Si: \(twenty) tjueen.", .nb) == ["long-sentence"])
        #expect(planCodes("Si: \(twenty). Og så \(twenty.lowercased())!", .nb) == ["long-sentence"])
        #expect(planCodes("Si: Dette, bl.a. dette, \(twenty.lowercased()).", .nb) == ["long-sentence"])
        #expect(planCodes("Oppgave:\n- \(twenty)\n  tjueen.", .nb) == ["long-sentence"])
        #expect(planCodes("Si: Begynn med «du». \(twenty).", .nb) == [])
        #expect(planCodes("Si: Begynn med “jeg”. \(twenty) – tjueen.", .nb) == ["long-sentence"])
        #expect(planCodes("Si: … \(twenty.replacing("tolv", with: "– «tolv»")).", .nb) == [])
        #expect(planCodes("\(twenty) tjueen.\n\nTips: \(twenty) tjueen.", .nb) == [])
    }

    @Test("stands at the sentence, and is told in its words")
    func place() {
        expectPlan(
            inItem(
                "Si: Hei. 1️⃣I dag skal vi snakke om hva det vil si å leve med noe som ikke går over, eller som går\nseint over. Ha det."
            ),
            [
                "1️⃣ long-sentence [I dag skal vi snakke om hva det vil si å leve med noe som ikke går over, eller som går] Setningen har 23 ord og er tung å si høyt."
            ])
    }

    @Test("is in everyday words")
    func jargon() throws {
        expectPlan(
            inItem(
                "Si: 1️⃣Implementer og 2️⃣implementere.\n\nSpørsmål:\n- Hva er 3️⃣hensiktsmessig?\n\nTips: Bruk funksjonsnivå."
            ),
            [
                "2️⃣ jargon [implementere] «implementere» er ikke et hverdagsord.",
                "3️⃣ jargon [hensiktsmessig] «hensiktsmessig» er ikke et hverdagsord.",
            ])
        let reading = ScriptReader.read(
            "---\ntitle: X\nlanguage: en\n---\n\n# A (5 min)\n\n## B (5 min)\n\nSay: Utilise it.\n")
        let finding = try #require(ScriptCheck.findings(reading).first)
        #expect(finding.help == "Say it in plain words, such as “Use”.")
        #expect(finding.fix?.replacement == "Use")
        #expect(planCodes("Say: Utilise it.", .nb) == [])
    }

    @Test("names no diagnosis in a course for any")
    func diagnosis() {
        let course = Course(id: "x", title: "X", anyDiagnosis: true)
        for text in [
            "Si: Mange har KOLS.", "Tenk på kreft.", "Spørsmål: Hva gjør ME med deg?", "Tips: Diabetikere kan …",
            "Say: Cancer is one.", "Oppgave: Les om leddgikten din.",
        ] {
            #expect(planCodes(text, .nb, course: course) == ["diagnosis-named"])
            #expect(planCodes(text, .nb) == [])
        }
        for text in [
            "Si: Du har krefter.", "Fortell me, me og ms.", "Slag i slag, og et angstfritt rom.", "Say: Call me.",
            "Si: Sykdom, smerter og søvn.", "<!-- kreft -->",
        ] {
            #expect(planCodes(text, .nb, course: course) == [])
        }
    }

    @Test("may be silenced by name")
    func exceptions() {
        let text = "---\ntittel: X\nunntak:\n  - jargon: Ordet er temaet i dag\n---\n\n# A (5 min)\n\n## B (5 min)\n\n"
        let reading = ScriptReader.read(text + "Spørsmål: Er resiliens viktig?\n")
        #expect(ScriptCheck.findings(reading).map(\.code) == ["yes-no-question"])
        #expect(ScriptCheck.findings(reading, options: .init(exceptions: ["yes-no-question"])) == [])
        #expect(
            ScriptCheck.findings(reading, options: .init(messages: .en)).map(\.message) == [
                "The question begins with “Er” and can be answered with yes or no."
            ])
        #expect(ScriptCheck.findings(ScriptReader.read("Hei")) == [])
    }
}
