import Facilitation
import Testing

@testable import TreffApp

/// Changing what was answered before, without losing what came after.
struct DraftEditingTests {
    private func titles(_ draft: Draft) -> [[String]] { draft.script.phases.map { $0.items.map(\.title) } }

    @Test func aHeadingIsChangedAndTheRestStands() {
        var draft = Draft.answered(Array(Draft.hour.dropLast()))
        let before = draft.script
        draft.take("endre tittel")
        #expect(draft.step == .title)
        draft.take("Å lytte")
        #expect(draft.step == .ready)
        var expected = before
        expected.title = "Å lytte"
        #expect(draft.script == expected)
        draft.back()
        draft.back()
        #expect(draft.script == before)
    }

    @Test func enterKeepsAllOfAnItem() {
        var draft = Draft.answered(Array(Draft.hour.dropLast()))
        let before = draft.script
        for answer in ["endre 2.1", "", "", "", "", ""] { draft.take(answer) }
        #expect(draft.step == .ready)
        #expect(draft.script == before)
    }

    @Test func aDashTakesAway() {
        var draft = Draft.answered(Array(Draft.hour.dropLast()))
        for answer in ["endre 1.1", "Hei 10", "-", "-", "-", "-", ""] { draft.take(answer) }
        let item = draft.script.items[0]
        #expect(item == Item(id: "1.1", title: "Hei", duration: PlannedDuration(10)))
        for answer in ["endre oppgave", "-"] { draft.take(answer) }
        #expect(draft.script.items.flatMap(\.task) == [])
    }

    @Test func inTheMiddleOfAnotherItem() {
        var draft = Draft.answered(Array(Draft.hour.prefix(15)))
        #expect(draft.step == .tools(ItemPlace(1, 0)))
        for answer in ["endre 1.1", "Velkommen hit 10", "", "", "", ""] { draft.take(answer) }
        #expect(draft.step == .tools(ItemPlace(1, 0)))
        #expect(titles(draft) == [["Velkommen hit"], ["Å bli hørt"], []])
    }

    @Test func anItemIsPutInBeforeTheOneThatIsAskedAbout() {
        var draft = Draft.answered(Array(Draft.hour.prefix(15)))
        for answer in ["sett inn 2.1", "Film 10", "", "", "", ""] { draft.take(answer) }
        #expect(draft.step == .tools(ItemPlace(1, 1)))
        draft.take("busk")
        #expect(draft.script.items.map(\.tools) == [[], [], ["busk"]])
        #expect(draft.script.items.map(\.id) == ["1.1", "2.1", "2.2"])
    }

    @Test func whoHasNothingToPutInGoesOn() {
        var draft = Draft.answered(Array(Draft.hour.dropLast()))
        let before = draft.script
        for answer in ["sett inn 3.3", ""] { draft.take(answer) }
        #expect(draft.script == before)
        #expect(draft.step == .ready)
    }

    @Test func theItemThatIsAskedAboutIsTakenAway() {
        var draft = Draft.answered(Array(Draft.hour.prefix(15)))
        draft.take("fjern 2.1")
        #expect(draft.step == .item(phase: 1))
        #expect(titles(draft) == [["Velkommen"], [], []])
    }

    @Test func aPhaseThatHasLostItsItemsIsAskedAboutBeforeTheEnd() {
        var draft = Draft.answered(Array(Draft.hour.dropLast()))
        draft.take("fjern 2.1")
        #expect(draft.step == .item(phase: 1))
        for answer in ["Samtale 30", "", "", "", "", "Pause 10 pause", "", ""] { draft.take(answer) }
        #expect(draft.step == .ready)
        #expect(titles(draft) == [["Velkommen"], ["Samtale", "Pause"], ["Til neste gang", "Runde"]])
    }

    @Test func otherPhasesKeepTheirItems() {
        var draft = Draft.answered(Array(Draft.hour.dropLast()))
        for answer in ["endre faser", "Start 10, Prat 40, Slutt 10, Etterpå 5"] { draft.take(answer) }
        #expect(titles(draft) == [["Velkommen"], ["Å bli hørt"], ["Til neste gang", "Runde"], []])
        #expect(draft.step == .item(phase: 3))
        #expect(throws: FragmentReader.Problem(text: "«Slutt» har punkter. Ta dem bort først, med fjern 3.1.")) {
            try draft.answer("endre faser")
            try draft.answer("Start 10, Prat 40")
        }
    }

    /// What was to be asked about a phase that is gone, is not asked.
    @Test(arguments: [
        [], ["Takk 4", "", "", "", "", "fjern 3.1"], ["Takk 4", "", "", "", "", "sett inn 3.2", "fjern 3.1"],
        ["Takk 4", "", "", "", "", "", "sett inn 3.1", "fjern 3.1"],
    ])
    func aPhaseIsGoneWithItsQuestions(before: [String]) {
        var draft = Draft.answered(
            ["", "-", "T", "", "Start 10, Prat 10, Slutt 5", "Hei 10", "", "", "", "", "Ord 10", "", "", "", ""])
        for answer in before + ["endre faser"] { draft.take(answer) }
        draft.take("Start 10, Prat 10")
        #expect(draft.step == .task)
        #expect(titles(draft) == [["Hei"], ["Ord"]])
        draft.back()
        draft.back()
        #expect(titles(draft) == [["Hei"], ["Ord"], []])
    }

    @Test(arguments: ["endre 4.1", "endre 1.2", "fjern 1.2", "sett inn 1.3", "sett inn 4.1"])
    func aNumberThatIsNotThere(line: String) {
        var draft = Draft.answered(Draft.hour)
        let before = draft
        #expect(throws: FragmentReader.Problem.self) { try draft.answer(line) }
        #expect(draft == before)
    }

    @Test(arguments: ["endre faser", "endre oppgave", "endre fil", "endre mål"])
    func whatHasNotBeenAskedYet(line: String) {
        var draft = Draft.answered(["", ""])
        #expect(throws: FragmentReader.Problem(text: "Dit har vi ikke kommet ennå.")) { try draft.answer(line) }
    }
}
