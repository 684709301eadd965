import TestSupport
import Testing

@testable import Import

/// Plans that are put together at random, of pieces that are hard on a reader: no word of them is lost.
@Suite struct RandomPlanTests {
    private static let pieces = [
        "Velkommen", "10:00–10:15 Kaffe", "10.15 Runde v/Kari", "# Oppstart (30 min)", "## Velkommen (10 min)",
        "**Runde** (15 min)", "**Leder:** Kari og Per", "Leder: fagperson", "Utstyr: ark, penner", "- Hva hjalp?",
        "  - Hvorfor?",
        "1. Først", "2) Så", "• Punkt", "– Strek", "Snakk sammen to og to:", "Oppgave: Prøv hjemme", "---", "***",
        "```", "<!--",
        "-->", "<!-- gjemt -->", "| a | b |", "|---|---|", "| 10:00 | Pause |", "Tid\tHva\tHvem", "10 min\tRunde\tAlle",
        "Oppstart", "Avslutning", "Hoveddel (1 t)", "Metode: plenum", "Verktøy: BUSK", "Tips: les", "Mål: Å lære",
        "Hva nå?",
        "(5 min)", "5 min", "12:30 Slutt", "# 1 regel", "\\- ikke en liste", "[lenke](https://example.org/a_b)",
        "![bilde](x.png)",
        "_kursiv_ og *mer*", "&nbsp;&lt;b&gt;", "<br>hei", "Si: Hei!", "Samling 2: Tempo", "Hvis stille: Vent", "Steg:",
        "> sitat",
        "æøå ÆØÅ 🌼", "a: b: c", "\"Sitat\";og mer", "kl. 10", "1000 Start", "10.30–11", "Pause (15 min, pause)",
        "Runde (2)",
        "> 10:00 Runde", "> - Hva?", "{|", "|+ Plan", "! Tid !! Hva", "|-", "| 10:00 || Lek", "|}", "== Del to ==",
        "||Tid||Hva||", "|10:00|Pause|", "[[Side|ord]]", "**5 min**, Kari", "11am-12 noon Lunsj", "## Del {#del}",
        "tittel: X", "språk: en", "Forrige oppgave: Dagbok", "Sum 120 min", "", "", "", "  ",
    ]

    @Test(arguments: 0..<60) func aTextKeepsItsWords(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let lines = (0..<Int.random(in: 1...25, using: &random)).map { _ in
            Self.pieces.randomElement(using: &random) ?? ""
        }
        let text = lines.joined(separator: "\n")
        guard let source = try? PlanFile.read(Array(text.utf8), name: "plan.txt") else { return }
        try expectKept(source, "\(text)")
        // What the reader took for marks is no word: an anchor, an entity, a tag.
        let script = try PlanImport.script(source, options: options("plan"))
        let marks = WordBalance(Array(repeating: "nbsp lt gt b br del tittel språk", count: 40))
        let lost = WordBalance([text]).missing(in: WordBalance([script.text])).missing(in: marks)
        #expect(lost.words == [], "\(text)")
    }

    @Test(arguments: 0..<30) func aTableKeepsItsWords(seed: UInt64) throws {
        var random = SplitMix(seed: seed + 1000)
        let heads = [
            "Tid;Hva;Hvem", "Varighet;Tittel;Innhold;Utstyr", "Start;Slutt;Aktivitet;Kommentar;Annet", "a;b;c",
        ]
        let head = heads.randomElement(using: &random) ?? ""
        let width = head.split(separator: ";").count
        let rows = (0..<Int.random(in: 1...12, using: &random)).map { _ in
            (0..<width).map { _ in
                "\"\((Self.pieces.randomElement(using: &random) ?? "").replacing("\"", with: "\"\""))\""
            }.joined(separator: ";")
        }
        let text = ([head] + rows).joined(separator: "\r\n")
        guard let source = try? PlanFile.read(Array(text.utf8), name: "plan.csv") else { return }
        try expectKept(source, "\(text)")
    }

    @Test(arguments: 0..<30) func aWordDocumentKeepsItsWords(seed: UInt64) throws {
        var random = SplitMix(seed: seed + 2000)
        let styles = [nil, "Heading1", "Heading2", "Heading3", "Title", "ListBullet"]
        func paragraph() -> String {
            Docx.paragraph(
                Self.pieces.randomElement(using: &random) ?? "", style: styles.randomElement(using: &random) ?? nil)
        }
        func table() -> String {
            let rows = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                "<w:tr>" + (0..<3).map { _ in "<w:tc>\(paragraph())</w:tc>" }.joined() + "</w:tr>"
            }
            return "<w:tbl>\(rows.joined())</w:tbl>"
        }
        let body = (0..<Int.random(in: 1...15, using: &random)).map { _ in
            Int.random(in: 0..<6, using: &random) == 0 ? table() : paragraph()
        }.joined()
        guard let source = try? PlanFile.read(try Docx(body: body).bytes(), name: "plan.docx") else { return }
        try expectKept(source, "\(body)")
    }
}
