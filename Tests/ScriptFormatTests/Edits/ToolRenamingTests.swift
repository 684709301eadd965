import ScriptFormat
import Testing

/// A tool's other name, in a text.
struct ToolRenamingTests {
    private func renamed(_ text: String, _ renaming: ToolRenaming, isOwn: Bool = false) -> String? {
        renaming.bytes(of: Array(text.utf8), isOwn: isOwn).map { String(decoding: $0, as: UTF8.self) }
    }

    private func session(_ body: String) -> String {
        "---\ntittel: A\nspråk: nb\n---\n\n# B (5 min)\n\n## C (5 min)\n\n\(body)\n"
    }

    private let byID = ToolRenaming(oldID: "busk", newID: "tre", titles: [:])
    private let byTitle = ToolRenaming(oldID: "busk", newID: "busk", titles: ["BUSK": "Si det"])

    @Test(arguments: [
        ("Verktøy: busk", "Verktøy: tre"),
        ("Verktøy: Busk, helsekoppen, busken", "Verktøy: tre, helsekoppen, busken"),
        ("Verktøy:\n- helsekoppen\n- `busk`\n- busk.md", "Verktøy:\n- helsekoppen\n- `tre`\n- tre.md"),
        ("Utdeling: busk\nMetode: busk.", "Utdeling: tre\nMetode: tre."),
        ("Tool: [busk](../toolbox/busk.md)", "Tool: [busk](../toolbox/tre.md)"),
        ("Verktøy: busk <!-- busk -->", "Verktøy: tre <!-- busk -->"),
        ("Se [arket](toolbox/busk.md#steg) og (busk.md).", "Se [arket](toolbox/tre.md#steg) og (busk.md)."),
        ("Si: busk\nUtstyr: en busk\n\nVi bruker busk.", "Si: busk\nUtstyr: en busk\n\nVi bruker busk."),
    ])
    func byItsID(text: String, expected: String) {
        #expect(renamed(session(text), byID) == session(expected))
    }

    @Test(arguments: [
        ("Verktøy: BUSK, busk, Busk", "Verktøy: Si det, busk, Si det"),
        ("Verktøy: [BUSK](busk.md)", "Verktøy: [BUSK](busk.md)"),
        ("Vi bruker BUSK.", "Vi bruker BUSK."),
    ])
    func byItsTitle(text: String, expected: String) {
        #expect(renamed(session(text), byTitle) == session(expected))
    }

    @Test func itsOwnDocument() {
        let tool = "---\nverktøy: \"BUSK\"\nspråk: nb\n---\n\nBUSK er fire ledd.\n"
        #expect(renamed(tool, byTitle, isOwn: true) == tool.replacing("\"BUSK\"", with: "Si det"))
        #expect(renamed(tool, byTitle) == tool)
        #expect(byTitle.mentions(in: Array(tool.replacing("er fire", with: "busk, buskas").utf8)) == [2, 6])
    }

    @Test func linesEndAsTheyDid() {
        let text = session("Verktøy: busk").replacing("\n", with: "\r\n")
        #expect(renamed(text, byID) == session("Verktøy: tre").replacing("\n", with: "\r\n"))
    }

    @Test func aFileInAnotherEncodingIsLeftAloneWhereNothingChanges() {
        let latin = session("Verktøy: busk").unicodeScalars.map { UInt8($0.value) }
        #expect(byID.bytes(of: latin, isOwn: false) == nil)
        let other = Array(session("Hei ").utf8) + [0xE5, 0x0A]
        #expect(byID.bytes(of: other, isOwn: false) == other)
    }
}
