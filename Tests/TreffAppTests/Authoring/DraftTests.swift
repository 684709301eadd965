import Facilitation
import ScriptFormat
import Testing

@testable import TreffApp

/// The answers, and the script that they come to.
struct DraftTests {
    @Test func theOrderOfTheQuestions() {
        var draft = Draft.begun
        var steps: [DraftStep] = [draft.step]
        for answer in Draft.hour {
            draft.take(answer)
            steps.append(draft.step)
        }
        let (first, second, third, last) = (ItemPlace(0, 0), ItemPlace(1, 0), ItemPlace(2, 0), ItemPlace(2, 1))
        #expect(
            steps == [
                .language, .course, .session, .title, .aim, .aim, .phases, .item(phase: 0), .lead(first), .tools(first),
                .text(first), .prompt(first), .prompt(first), .item(phase: 1), .lead(second),
                .tools(second), .text(second), .prompt(second), .item(phase: 2), .lead(third),
                .tools(third), .text(third), .prompt(third), .item(phase: 2), .lead(last), .tools(last), .text(last),
                .prompt(last), .prompt(last), .task, .file, .ready, .done,
            ])
    }

    @Test func theScriptThatTheAnswersComeTo() {
        let draft = Draft.answered(Draft.hour)
        expectSame(
            ScriptWriter.text(draft.script),
            """
            ---
            kurs: Samtalekvelder
            samling: 1
            tittel: Å bli hørt
            språk: nb
            mål:
              - Alle har sagt noe
            ---

            # Oppstart (10 min)

            ## Velkommen (10 min)

            Leder: gruppeleder

            Ta imot folk ved døra.

            Spørsmål:
            - Hva håper du på i kveld?

            # Samtale (40 min)

            ## Å bli hørt (40 min)

            Leder: fagperson
            Verktøy: busk

            # Avslutning (10 min)

            ## Til neste gang (4 min)

            Leder: gruppeleder

            Oppgave: Spør noen hvordan de har det.

            ## Runde (6 min, stille)

            Leder: brukerrepresentant

            Spørsmål:
            - Hva tar du med deg?

            """)
        #expect(draft.path == "/s/nb/samtalekvelder/1.md")
    }

    @Test func backTakesOneAnswerAwayAlsoOverAPhase() {
        var draft = Draft.answered(Draft.hour)
        for count in Draft.hour.indices.reversed() {
            draft.back()
            #expect(draft == Draft.answered(Array(Draft.hour.prefix(count))))
        }
        draft.back()
        #expect(draft == .begun)
    }

    @Test func aRefusedAnswerChangesNothing() {
        var draft = Draft.answered(Array(Draft.hour.prefix(7)))
        let before = draft
        #expect(throws: FragmentReader.Problem.self) { try draft.answer("Velkommen") }
        #expect(throws: FragmentReader.Problem.self) { try draft.answer("") }
        #expect(throws: FragmentReader.Problem.self) { try draft.answer("Vel\u{1B}[2Jkommen 5") }
        #expect(draft == before)
    }

    @Test func aToolIsKeptByItsIdAndAnUnknownOneIsRefused() {
        var draft = Draft.answered(Array(Draft.hour.prefix(9)))
        #expect(throws: FragmentReader.Problem.self) { try draft.answer("hammer", in: .sample) }
        draft.take("BUSK, skao")
        #expect(draft.answers.last == "busk, skoa")
    }

    @Test func whatIsOffered() {
        func offer(_ draft: Draft) -> String? { DraftAnswer(draft: draft, context: .sample).offer }
        var draft = Draft.begun
        #expect(offer(draft) == "nb")
        draft.take("")
        #expect(offer(draft) == "Mestringstreff")
        draft.take("")
        #expect(offer(draft) == "3")
        draft.take("")
        #expect(draft.script.session == 3)
        #expect(offer(draft) == nil)
        draft.take("Hvile")
        draft.take("")
        #expect(offer(draft) == "Oppstart 20, Samtale 70")
        draft.take("")
        #expect(draft.script.phases.map(\.minutes) == [20, 70])
        draft.take("Hei 20")
        #expect(offer(draft) == "gruppeleder")
    }

    @Test func withoutACourseThereIsNoNumber() {
        let draft = Draft.answered(["", "-", "Hvile"])
        #expect(draft.step == .aim)
        #expect(draft.script.course == nil)
        #expect(draft.script.session == nil)
    }

    @Test func theHandbooksPhasesAreOfferedOtherwise() {
        #expect(Draft.answered(["", "Annet", "", "X", "", ""]).script.phases.map(\.minutes) == [30, 90, 30])
        #expect(
            Draft.answered(["en", "Other", "", "X", "", ""]).script.phases.map(\.title) == [
                "Opening", "Main part", "Closing",
            ])
    }

    @Test func aPhaseThatIsNotFullIsAskedAboutOnce() {
        var draft = Draft.answered(Array(Draft.hour.prefix(7)) + ["Hei 4", "", "", "", "", ""])
        #expect(draft.step == .gap(phase: 0))
        draft.take("Runde 3")
        for _ in 0..<4 { draft.take("") }
        #expect(draft.step == .item(phase: 0))
        draft.take("")
        #expect(draft.step == .gap(phase: 0))
        draft.take("")
        #expect(draft.step == .item(phase: 1))
        #expect(draft.minutesLeft(0) == 3)
    }

    @Test func optionalItemsMayFillAPhaseOrNot() {
        let draft = Draft.answered(
            Array(Draft.hour.prefix(7)) + ["Hei 6", "", "", "", "", "Mer 5 valgfri", "", "", "", "", ""])
        #expect(draft.step == .item(phase: 1))
    }

    @Test func aBreakIsNotLedAndHasNoTools() {
        #expect(Draft.answered(Array(Draft.hour.prefix(7)) + ["Pause 10 pause"]).step == .text(ItemPlace(0, 0)))
    }

    @Test(arguments: ["Pause 10", "KAFFEPAUSE ti minutter", "Lunsj (10 min)", "Break 10", "Hvile 10 pause"])
    func whatIsCalledABreakIsOne(answer: String) {
        let draft = Draft.answered(Array(Draft.hour.prefix(7)) + [answer])
        #expect(draft.script.items[0].marks == [.pause])
        #expect(draft.step == .text(ItemPlace(0, 0)))
    }

    @Test(arguments: ["Pauser vi liker 10", "Etter pausen 10"])
    func whatOnlySpeaksOfBreaksIsNone(answer: String) {
        #expect(Draft.answered(Array(Draft.hour.prefix(7)) + [answer]).step == .lead(ItemPlace(0, 0)))
    }

    @Test func anAnswerThatLooksLikeACommandIsGivenWithADash() {
        let draft = Draft.answered(["", "", "", "- endre tittel"])
        #expect(draft.script.title == "endre tittel")
        #expect(Draft(draft.start, answers: draft.answers) == draft)
        #expect(Draft.answered(["", "", "", "endre noe i hverdagen"]).script.title == "endre noe i hverdagen")
    }

    @Test func theTaskIsSetInTheItemThatIsNamedForIt() {
        let closing = ["Takk 5", "", "", "", "", "Oppgave hjemme 5", "", "", "", "", "Gå en tur."]
        let draft = Draft.answered(Array(Draft.hour.prefix(18)) + closing)
        #expect(draft.script.phases[2].items.map(\.task) == [[], ["Gå en tur."]])
    }
}
