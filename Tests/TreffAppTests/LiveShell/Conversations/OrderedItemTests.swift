import Facilitation
import Languages
import TestSupport
import Testing

@testable import TreffApp

/// How an item is led whose text stands between its questions and its steps.
@Suite struct OrderedItemTests {
    private static let script = Script(
        title: "Koppen",
        phases: [
            Phase(
                id: "1", title: "Oppstart", text: ["Stolene står i ring."],
                items: [
                    Item(
                        id: "1.1", title: "Koppen", duration: PlannedDuration(20), materials: ["penner"],
                        body: [
                            .paragraph("Vis koppen din."), .say("Nå tegner vi."),
                            .prompt(Prompt(id: "1.1.1", form: .question, text: "Hva fyller den?")),
                            .prompt(Prompt(id: "1.1.2", form: .question, text: "Hva tapper den?")),
                            .list(
                                TextList([
                                    .init("Del ut ark.", number: "1."), .init("Med farger.", depth: 1),
                                    .init("Sett på musikk.", number: "2."),
                                ])),
                            .step(Step("Tegn koppen.", form: .reflection, timing: StepTiming(minutes: 5))),
                            .heldBack(HeldBack(.quiet, ["Begynn med det som er godt.", "Vent litt."])),
                            .table(
                                TextTable([
                                    ["Farge", "Hva den kan bety"],
                                    ["Blå", "Det som gir ro, slik som hav, himmel og en lang natts søvn"],
                                    ["Rød", "Uro"],
                                ])),
                            .step(Step("Heng koppene opp.")), .advice(Advice(.tip, "Gå rundt selv også.")),
                            .task("Fyll på hver dag."), .heldBack(HeldBack(.time, ["En runde til."])),
                        ]),
                    Item(id: "1.2", title: "Takk", duration: PlannedDuration(5)),
                ])
        ])

    private func expect(_ expected: String, width: Int = 60, hasScript: Bool = true) {
        var record = Record.sample(Plan(Self.script))
        record.script.language = .nb
        let items = hasScript ? Dictionary(uniqueKeysWithValues: Self.script.items.map { ($0.id, $0) }) : [:]
        let texts = hasScript ? Self.script.phases.map(\.text) : []
        let actual = Conversation.replay(
            expected, record: record, library: SessionLibrary(items: items, phaseTexts: texts), width: width)
        expectSame(actual, expected)
    }

    @Test func enterGivesTheNextWithWhatStandsBeforeIt() {
        expect(
            """
            0:00 start

            OPPSTART · 25 min · til 10:25
            Stolene står i ring.
            1.1  Koppen · 20 min
                 Vis koppen din.
                 Si: «Nå tegner vi.»
                 ○ Spørsmål: Hva fyller den?
                   og 3 til
                 Utstyr: penner
                 mer: hvis det er stille, hvis det er tid
            Enter går videre · skriv fritt for å notere · hjelp viser
            kommandoene
            1:00>
                 Spørsmål · 1 av 4
                 ▸ Hva fyller den?
            2:00>
                 Spørsmål · 2 av 4
                 ▸ Hva tapper den?
            3:00>
                 1. Del ut ark.
                   – Med farger.
                 2. Sett på musikk.
                 Refleksjon · 3 av 4 · 5 min
                 ▸ Tegn koppen.
                 Enter starter klokka.
            4:00>
            Klokke: 5 min (Koppen), til 10:09.
                 ▸ Tegn koppen.
            5:00> spørsmål
                 ● Spørsmål: Hva fyller den?
                 ● Spørsmål: Hva tapper den?
                 ● Refleksjon: Tegn koppen. (5 min)
                 ○ Steg: Heng koppene opp.
                 ▸ Tegn koppen.
            9:00 tick
            · Klokka er ute (Koppen).
            10:00>
                 Farge  Hva den kan bety
                 Blå    Det som gir ro, slik som hav, himmel og en lang
                        natts søvn
                 Rød    Uro
                 Steg · 4 av 4
                 ▸ Heng koppene opp.
            11:00>
                 Tips: Gå rundt selv også.
                 Oppgave: Fyll på hver dag.
                 Enter går til 1.2 Takk.
            12:00> tilbake
                 Farge  Hva den kan bety
                 Blå    Det som gir ro, slik som hav, himmel og en lang
                        natts søvn
                 Rød    Uro
                 Steg · 4 av 4
                 ▸ Heng koppene opp.
            """)
    }

    @Test func moreIsShownAGroupAtATime() {
        expect(
            """
            0:00 begun
            1:00> mer
                 Hvis det er stille: Begynn med det som er godt.
                 Hvis det er stille: Vent litt.
                 Det er mer.
                 ○ Spørsmål: Hva fyller den?
            2:00> mer
                 Hvis det er tid: En runde til.
                 ○ Spørsmål: Hva fyller den?
            3:00> mer
                 Hvis det er stille: Begynn med det som er godt.
                 Hvis det er stille: Vent litt.
                 Det er mer.
                 ○ Spørsmål: Hva fyller den?
            4:00> mer tid til pausen
            ✓ Notat 1
                 ○ Spørsmål: Hva fyller den?
            5:00! hopp 1.2
            6:00> mer
            Skriptet har ikke mer i dette punktet.
            """)
    }

    @Test func thePlanInTheRecordIsEnoughToGoOnWith() {
        expect(
            """
            0:00 begun
            1:00! neste
            2:00! neste
            3:00> neste
                 Refleksjon · 3 av 4 · 5 min
                 ▸ Tegn koppen.
                 Enter starter klokka.
            4:00 resume

            Samlingen fortsetter der den stoppet.
            treff var av i 1 min; den tida telles for seg.

            OPPSTART · 25 min · til 10:25
            1.1  Koppen · 20 min
                 Refleksjon · 3 av 4 · 5 min
                 ▸ Tegn koppen.
                 Enter starter klokka.
            5:00! neste
            6:00! neste
            7:00> neste
                 Fyll på hver dag.
                 Enter går til 1.2 Takk.
            """, hasScript: false)
    }
}
