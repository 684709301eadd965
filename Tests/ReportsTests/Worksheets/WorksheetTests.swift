import Facilitation
import Testing

@testable import Reports

struct WorksheetTests {
    private func tool(_ id: String = "vannkanna", labels: [String], instructions: [String] = ["Skriv."]) -> Tool {
        Tool(id: id, title: "Vannkanna", worksheet: WorksheetText(instructions: instructions, labels: labels))
    }

    private func texts(_ sheet: Worksheet) -> [String] {
        sheet.pages.compactMap(\.canvas).flatMap(\.texts).map { $0.lines.map(\.text).joined(separator: " ") }
    }

    @Test func aToolWithoutASheetHasNone() {
        #expect(Worksheet(tool: Tool(id: "a", title: "A")) == nil)
        let handout = Handout(tools: [Tool(id: "a", title: "A"), tool(labels: ["Her"])])
        #expect(handout.withoutSheet == ["a"])
        #expect(handout.pageCount == 1)
    }

    @Test func aPlannersOwnToolGetsRoomToWriteForEachLabel() throws {
        let sheet = try #require(Worksheet(tool: tool(labels: ["Dette vanner jeg", "Dette lar jeg stå: for nå"])))
        #expect(texts(sheet) == ["Dette vanner jeg", "Dette lar jeg stå", "for nå"])
        #expect(sheet.pages.map(\.footer) == [["Vannkanna"]])
    }

    @Test func manyLabelsGoOnToMorePagesAndNoneIsLost() throws {
        let labels = (1...30).map { "Felt \($0)" }
        let sheet = try #require(Worksheet(tool: tool(labels: labels), course: "Kurs"))
        #expect(sheet.pages.count == 4)
        #expect(texts(sheet) == labels)
        #expect(sheet.pages.allSatisfy { $0.canvas?.isSound == true })
        #expect(sheet.pages.last?.footer == ["Vannkanna", "Side 4 av 4", "Kurs"])
    }

    @Test func labelsThatDoNotFitTheirDrawingGetPlainFields() throws {
        let long = String(repeating: "en lang tekst som ikke får plass i et kakestykke ", count: 5)
        let labels = ["A", long, "C", "D", "E"]
        let sheet = try #require(Worksheet(tool: tool("sorteringssirkelen", labels: labels)))
        #expect(sheet.pages.allSatisfy { $0.canvas?.isSound == true })
        #expect(sheet.pages.map(\.description).joined().hasPrefix("Felter å skrive i."))
        let fitting = try #require(Worksheet(tool: tool("sorteringssirkelen", labels: ["A", "B", "C", "D", "E"])))
        #expect(fitting.pages.map(\.description).joined().hasPrefix("En sirkel"))
    }

    @Test(arguments: Drawing.catalogue.keys.sorted())
    func aWrongNumberOfLabelsGetsPlainFieldsToo(id: String) throws {
        let labels = (1...24).map { "Felt \($0)" }
        let sheet = try #require(Worksheet(tool: tool(id, labels: labels)))
        let isPlain = sheet.pages.allSatisfy { $0.description.hasPrefix("Felter å skrive i.") }
        // The day's table takes as many rows as there are times.
        #expect(isPlain)
        #expect(texts(sheet) == labels)
    }

    @Test func longInstructionsHaveAPageOfTheirOwn() throws {
        let instructions = (1...14).map { "\($0). " + String(repeating: "Slik fyller du ut arket ditt. ", count: 9) }
        let sheet = try #require(Worksheet(tool: tool("busk", labels: ["A"], instructions: instructions)))
        #expect(sheet.pages.map { $0.canvas == nil } == [true, false])
        #expect(sheet.pages.last?.header.columns == [])
    }

    @Test func hostileTextsAreEscapedEverywhere() {
        let hostile = "</text><script>alert(\"1\")</script>&\u{1B}: ]]>"
        let handout = Handout(
            tools: [
                Tool(
                    id: "a", title: hostile, worksheet: WorksheetText(instructions: [hostile], labels: [hostile]))
            ], course: hostile)
        #expect(Markup.error(in: handout.html) == nil)
        #expect(!handout.html.contains("<script"))
        #expect(!handout.html.contains("\u{1B}"))
    }

    @Test func theSameSheetIsDrawnTheSameEachTime() {
        let tools = [tool("presentasjonsblomst", labels: ["A", "B", "C", "D", "E", "F"])]
        #expect(Handout(tools: tools).html == Handout(tools: tools).html)
    }
}
