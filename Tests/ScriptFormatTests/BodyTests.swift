import Facilitation
import TestSupport
import Testing

@testable import ScriptFormat

@Suite("What stands in an item")
struct BodyTests {
    private func body(_ text: String) -> [ItemPart]? { expectFindings(inItem(text), [])?.items[0].body }

    @Test("keeps its order")
    func order() {
        let body = body(
            """
            Først.

            Si: Hei!

            Så dette.

            Spørsmål:
            - Hva?

            > Et sitat
            > på to linjer.

            Steg:
            - To og to: Fortell. (2 × 2 min: forteller, lytter)
            - Rydd.

            Hvis stille:
            - Si det selv.
            - Vent.

            Hvis tid: Mer.
            """)
        #expect(
            body == [
                .paragraph("Først."), .say("Hei!"), .paragraph("Så dette."),
                .prompt(Prompt(id: "1.1.1", form: .question, text: "Hva?")), .paragraph("Et sitat på to linjer."),
                .step(
                    Step(
                        "Fortell.", form: .pairs, timing: .init(minutes: 2, rounds: 2, roles: ["forteller", "lytter"]))),
                .step(Step("Rydd.")), .heldBack(HeldBack(.quiet, ["Si det selv.", "Vent."])),
                .heldBack(HeldBack(.time, ["Mer."])),
            ])
    }

    @Test("keeps lists with their numbers, and what is nested")
    func lists() {
        #expect(
            body("1. Én\n   - Under\n2) To\n\n---\n\n* Tre\n")
                == [
                    .list(
                        TextList([
                            .init("Én", number: "1."), .init("Under", depth: 1), .init("To", number: "2)"),
                        ])), .list(TextList([.init("Tre")])),
                ])
    }

    private static let tables = [
        ("| a | b |\n|---|:-:|\n| c \\| d | |\n", [["a", "b"], ["c | d", ""]]),
        ("a | b\n--- | ---\n**c** | d | e\n", [["a", "b"], ["c", "d"]]), ("| a |\n|---|\n", [["a"]]),
    ]

    @Test("keeps tables", arguments: tables)
    func table(text: String, rows: [[String]]) { #expect(body(text) == [.table(TextTable(rows))]) }

    @Test("is a table only with a line under its head, and only as long as there are bars")
    func noTables() {
        #expect(body("a | b\nc | d\n") == [.paragraph("a | b c | d")])
        #expect(body("Før:\n| a |\n|---|\nSi: Hei\n") == [.paragraph("Før:"), .table(TextTable([["a"]])), .say("Hei")])
    }

    @Test("has words before a colon that are no slips")
    func words() {
        #expect(
            body("Sted: biblioteket\n\nStop: here\n") == [.paragraph("Sted: biblioteket"), .paragraph("Stop: here")])
    }

    @Test("is told of where it cannot be shown")
    func cannotBeShown() {
        _ = expectFindings(
            inItem("Se 1️⃣![Kopp](kopp.png).\n\nEt ord 2️⃣[^1], <https://a.no> og 3 < 4.\n\n- 3️⃣<b>Fet</b>\n"),
            [
                "1️⃣ cannot-be-shown [![] Bildet kan ikke vises i en samling, bare det som det heter.",
                "2️⃣ cannot-be-shown [[^] Fotnoten vises ikke som fotnote.",
                "3️⃣ cannot-be-shown [<b>] HTML vises ikke, bare ordene i den.",
            ])
    }
}
