import Testing

@testable import Import

/// What is read of a Word document.
@Suite struct WordReaderTests {
    @Test func styleNamesAndOutlineLevelsMakeHeadings() throws {
        let styles = Docx.part(
            "styles",
            """
            <w:style w:styleId="A"><w:name w:val="Overskrift 1"/></w:style>
            <w:style w:styleId="B"><w:name w:val="Egen"/><w:basedOn w:val="A"/></w:style>
            <w:style w:styleId="C"><w:name w:val="Avsnitt"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
            <w:style w:styleId="T"><w:name w:val="Title"/></w:style>
            """)
        let body = ["T", "A", "B", "C", "Heading2", "Ukjent"].map { Docx.paragraph($0, style: $0) }.joined()
        #expect(
            try blocks(Docx(body: body, parts: ["styles.xml": styles])) == [
                "1 #0 T", "2 #1 A", "3 #1 B", "4 #3 C", "5 #2 Heading2", "6 Ukjent",
            ])
    }

    @Test func listsKeepTheirDepth() throws {
        let numbering = Docx.part(
            "numbering",
            """
            <w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
            <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
            <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
            """)
        func item(_ text: String, _ depth: Int, _ list: Int) -> String {
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(depth)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>\(text)</w:t></w:r></w:p>"
        }
        let body = item("En", 0, 3) + item("To", 1, 3) + item("Ikke liste", 0, 0)
        #expect(
            try blocks(Docx(body: body, parts: ["numbering.xml": numbering])) == ["1 . En", "2   - To", "3 Ikke liste"])
    }

    @Test func tracesOfEditingAreReadAsTheyWillBe() throws {
        let body = """
            <w:p><w:ins><w:r><w:t>Satt inn</w:t></w:r></w:ins><w:del><w:r><w:delText>tatt ut</w:delText></w:r></w:del>\
            <w:moveFrom><w:r><w:t>flyttet</w:t></w:r></w:moveFrom><w:r><w:tab/><w:t>og</w:t><w:br/><w:t>ny linje</w:t></w:r>\
            <w:fldSimple w:instr="PAGE"><w:r><w:t>4</w:t></w:r></w:fldSimple><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>
            """
        #expect(try blocks(Docx(body: body)) == ["1 Satt inn⇥og⏎ny linje4"])
    }

    @Test func whatHangsOnAParagraphFollowsIt() throws {
        let box = "<w:txbxContent>\(Docx.paragraph("I en boks"))</w:txbxContent>"
        let body = """
            <w:p><w:r><w:t>Se </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>filmen</w:t></w:r></w:hyperlink>\
            <w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="0"/></w:r>\
            <w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r></w:p>
            """
        let parts = [
            "footnotes.xml": Docx.part("footnotes", "<w:footnote w:id=\"2\">\(Docx.paragraph("En note"))</w:footnote>"),
            "comments.xml": Docx.part("comments", "<w:comment w:id=\"0\">\(Docx.paragraph("Husk lyd"))</w:comment>"),
            "_rels/document.xml.rels":
                "<R><Relationship Id=\"r1\" Type=\"x/hyperlink\" Target=\"https://example.org\"/></R>",
            "header1.xml": Docx.part("hdr", Docx.paragraph("Side én")),
        ]
        #expect(
            try blocks(Docx(body: body, parts: parts)) == [
                "0 <!-- Side én -->", "1 Se [filmen](https://example.org)", "2 I en boks", "1 En note",
                "1 <!-- Husk lyd -->",
            ])
    }

    @Test func boldLettersAreKnown() throws {
        let body = """
            <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Leder:</w:t></w:r><w:r><w:t> Kari</w:t></w:r></w:p>\
            <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Velkommen</w:t></w:r></w:p>\
            <w:p><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>Ikke</w:t></w:r></w:p>
            """
        let source = try PlanFile.read(try Docx(body: body).bytes(), name: "a.docx")
        let strong = source.blocks.map { if case .paragraph(let text) = $0.content { text.strong } else { -1 } }
        #expect(strong == [6, 9, 0])
    }

    @Test func tablesHaveTheirMergedCells() throws {
        func cell(_ text: String, _ properties: String = "") -> String {
            "<w:tc><w:tcPr>\(properties)</w:tcPr>\(text.isEmpty ? "<w:p/>" : Docx.paragraph(text))</w:tc>"
        }
        let body = """
            <w:tbl><w:tr>\(cell("Bredt", "<w:gridSpan w:val=\"2\"/>"))</w:tr>\
            <w:tr>\(cell("A", "<w:vMerge w:val=\"restart\"/>"))\(cell("B"))</w:tr>\
            <w:tr>\(cell("", "<w:vMerge/>"))\(cell("C"))</w:tr></w:tbl>
            """
        let source = try PlanFile.read(try Docx(body: body).bytes(), name: "a.docx")
        guard case .table(let rows)? = source.blocks.first?.content else {
            Issue.record("no table")
            return
        }
        #expect(rows.map { $0.cells.map(\.line) } == [["Bredt"], ["A", "B"], ["", "C"]])
        #expect(rows.map { $0.cells.map(\.width) } == [[2], [1, 1], [1, 1]])
        #expect(rows.map { $0.cells.map(\.isContinued) } == [[false], [false, false], [true, false]])
    }

    private func blocks(_ docx: Docx) throws -> [String] {
        try PlanFile.read(try docx.bytes(), name: "a.docx").blocks.map { block in
            switch block.content {
            case .heading(let level, let text): "\(block.place) #\(level) \(text.plain)"
            case .paragraph(let text):
                "\(block.place) \(text.plain.replacing("\t", with: "⇥").replacing("\n", with: "⏎"))"
            case .item(let text, let depth, let marker):
                "\(block.place) \(String(repeating: " ", count: 2 * depth))\(marker) \(text.plain)"
            case .comment(let text): "\(block.place) <!-- \(text) -->"
            default: "\(block.place) ?"
            }
        }
    }
}
