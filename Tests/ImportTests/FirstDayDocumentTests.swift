import ScriptFormat
import Testing

@testable import Import

/// Documents of Word as somebody has them on the first day, each for one thing that went wrong then.
@Suite struct FirstDayDocumentTests {
    @Test func aTableThatOnlyPlacesIsNone() throws {
        func cell(_ inside: String) -> String { "<w:tc>\(inside)</w:tc>" }
        func row(_ texts: String...) -> String { "<w:tr>\(texts.map { cell(Docx.paragraph($0)) }.joined())</w:tr>" }
        let inner = "<w:tbl>\(row("Tid", "Innhold"))\(row("17:30", "Mat"))\(row("18:00–18:30", "Bli kjent"))</w:tbl>"
        let body = "<w:tbl>\(row("Pårørendeskolen", "Sted: Kantina"))<w:tr>\(cell(inner))</w:tr></w:tbl>"
        let source = try PlanFile.read(try Docx(body: body).bytes(), name: "plan.docx")
        let script = told(try PlanImport.script(source, options: options("plan")))
        #expect(script.contains("tittel: Pårørendeskolen\n"))
        #expect(script.contains("## Mat (30 min)") && script.contains("## Bli kjent (30 min)"))
    }

    @Test func aFieldOfWordIsALink() throws {
        func run(_ inside: String) -> String { "<w:r>\(inside)</w:r>" }
        func mark(_ type: String) -> String { run("<w:fldChar w:fldCharType=\"\(type)\"/>") }
        let link =
            mark("begin") + run("<w:instrText> HYPERLINK \"https://eksempel.no/a\" </w:instrText>") + mark("separate")
            + run("<w:t>her</w:t>") + mark("end")
        let body = Docx.paragraph("10:00 Les (10 min)") + "<w:p>" + run("<w:t>Mer </w:t>") + link + "</w:p>"
        let source = try PlanFile.read(try Docx(body: body).bytes(), name: "plan.docx")
        #expect(source.blocks[1].texts == ["Mer [her](https://eksempel.no/a)"])
    }

    @Test func whatIsHiddenOnAPageIsHiddenInTheScript() throws {
        let hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>bare til lederne</w:t></w:r>"
        let body = Docx.paragraph("10:00–10:10 Les") + "<w:p><w:r><w:t>Synlig.</w:t></w:r>\(hidden)</w:p>"
        let source = try PlanFile.read(try Docx(body: body).bytes(), name: "plan.docx")
        #expect(
            try PlanImport.script(source, options: options("x")).text.contains(
                "\nSynlig.\n\n<!-- bare til lederne -->\n"))
    }

    @Test func aCellOverSeveralRowsIsAPhase() throws {
        func cell(_ text: String, _ merge: String = "") -> String {
            "<w:tc><w:tcPr>\(merge)</w:tcPr>\(Docx.paragraph(text))</w:tc>"
        }
        let (begins, goesOn) = ("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>")
        let rows = [
            cell("Innledning", begins) + cell("10 min") + cell("Velkommen") + cell("Leder: gruppeleder"),
            cell("", goesOn) + cell("20 min") + cell("Runde") + cell("Hva har du sovet på?"),
            cell("Tema", begins) + cell("30 min") + cell("Søvn og vaner") + cell("Se filmen."),
            cell("", goesOn) + cell("15 min") + cell("Pause") + cell(""),
        ]
        let body = "<w:tbl>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>"
        let source = try PlanFile.read(try Docx(body: body).bytes(), name: "plan.docx")
        let script = try PlanImport.script(source, options: options("plan")).text
        #expect(
            script.split(separator: "\n").filter { $0.hasPrefix("#") } == [
                "# Innledning (30 min)", "## Velkommen (10 min)", "## Runde (20 min)", "# Tema (45 min)",
                "## Søvn og vaner (30 min)", "## Pause (15 min, pause)",
            ])
    }

    @Test func starsInAListOfWordStayStars() throws {
        let body = Docx.paragraph("10:00–10:10 Les") + Docx.paragraph("Ta *en* og _to_", style: "ListBullet")
        let source = try PlanFile.read(try Docx(body: body).bytes(), name: "plan.docx")
        let script = try PlanImport.script(source, options: options("plan")).text
        let item = try #require(ScriptReader.read(script).value?.items.first)
        #expect(item.text == ["Ta *en* og _to_"])
    }

    @Test func aDocumentWithAPasswordIsTold() throws {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 2000)
        let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        bytes.replaceSubrange(1024..<1024 + name.count, with: name)
        #expect(throws: ImportProblem.foreign(.lockedOffice)) { try PlanFile.read(bytes, name: "plan.docx") }
    }
}
