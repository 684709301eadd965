import Facilitation
import ScriptFormat
import Testing

@Suite("Front matter")
struct FrontMatterTests {
    private let body = "\n# Oppstart (5 min)\n\n## Velkommen (5 min)\n"

    private func read(_ frontMatter: String) -> Script? {
        ScriptReader.read("---\n\(frontMatter)\n---\n\(body)").value
    }

    @Test(
        "is read as the text that stands there",
        arguments: [
            ("no", "no"), ("15:30", "15:30"), ("010", "010"), ("~", "~"), ("1.50", "1.50"), ("\"En: to\"", "En: to"),
            ("'Det''s bra'", "Det's bra"), ("Ja  # en merknad", "Ja"), ("“Hva er mestring?”", "“Hva er mestring?”"),
            ("\u{A0}Hva\u{A0}nå\t", "Hva nå"), ("[En, to]", "En"), ("|\n  En\n  to", "En to"),
            (">-\n  En\n  to", "En to"),
            ("En\n  to", "En to"), ("null", "null"), ("Kari & Ola *her*", "Kari & Ola *her*"), ("\"\\u00e5\"", "å"),
        ])
    func texts(value: String, meaning: String) {
        let reading = ScriptReader.read("---\ntittel: \(value)\n---\n\(body)")
        #expect(reading.findings == [])
        #expect(reading.value?.title == meaning)
    }

    @Test("takes lists in every form, and colons in them")
    func lists() {
        let script = read(
            """
            tittel: X
            mål:
            - Ett: to tre
            -   "Fire"
            # en merknad
            - - fem

            forberedelse: [Les, "Håndboka, del 3"]
            """)
        #expect(script?.aims == [])
        #expect(script?.preparation == ["Les", "Håndboka, del 3"])
        #expect(read("tittel: X\nmål:\n\t- En\n\t- To: tre\n")?.aims == ["En", "To: tre"])
        #expect(read("tittel: X\nmål: En\n")?.aims == ["En"])
        #expect(read("tittel: X\nmål:\n")?.aims == [])
    }

    @Test("tells every fault where it stands, and reads the rest")
    func faults() {
        let script = expectFindings(
            """
            ---
            tittel: 1️⃣Mestring: hva er det?
            2️⃣samlig: 2
            samling: 3️⃣to
            4️⃣formål: samspill
            kurs: Mestringstreff
            5️⃣kurs: Noe annet
            språk: 6️⃣svensk
            mål:
              - En
              - 7️⃣[en, to]
            forberedelse: 8️⃣@alle
            9️⃣hei og hopp
            ---

            # Oppstart (5 min)

            ## Velkommen (5 min)
            """,
            [
                "1️⃣ front-matter-value [Mestring: hva er det?] Teksten etter «tittel» kan ikke leses som den står.",
                "2️⃣ unknown-key [samlig] «samlig» er ikke et navn som treff kjenner.",
                "3️⃣ bad-number [to] «to» er ikke et tall.",
                "4️⃣ misplaced-key [formål] «formål» har ingen betydning i et skript for en samling.",
                "5️⃣ repeated-key [kurs] «kurs» står to ganger. Bare den første blir lest.",
                "6️⃣ unknown-language [svensk] Språket «svensk» er ukjent.",
                "7️⃣ front-matter-value [[en, to]] Teksten etter «mål» kan ikke leses som den står.",
                "8️⃣ front-matter-value [@alle] Teksten etter «forberedelse» kan ikke leses som den står.",
                "9️⃣ front-matter-line [hei og hopp] Linja har ikke noe navn med kolon.",
            ])
        #expect(script?.title == "Mestring: hva er det?")
        #expect(script?.session == 2)
        #expect(script?.course == "Mestringstreff")
        #expect(script?.preparation == ["@alle"])
    }

    @Test("may come after a byte-order mark and blank lines, with dashes that Word has made")
    func fences() {
        for fence in ["---", "----", "—", "–––", "--- ", "...", "-–-"] {
            let opening = fence == "..." ? "---" : fence
            let reading = ScriptReader.read("\u{FEFF}\r\n\n\(opening)\r\ntittel: X\r\n\(fence)\r\n\(body)")
            #expect(reading.findings == [])
            #expect(reading.value?.title == "X")
        }
    }

    @Test("that is not closed, not opened or missing is told once")
    func unfenced() {
        let unclosed = expectFindings(
            "1️⃣---\ntittel: X\nmål:\n  - En\n\n\(body)",
            [
                "1️⃣ front-matter-unclosed [---] Opplysningene som begynner her, slutter ikke."
            ])
        #expect(unclosed?.aims == ["En"])
        let divided = expectFindings(
            "1️⃣---\ntittel: X\n\(body)\n---\n",
            [
                "1️⃣ front-matter-unclosed [---] Opplysningene som begynner her, slutter ikke."
            ])
        #expect(divided?.items.count == 1)
        let unopened = expectFindings(
            "1️⃣tittel: X\nmål:\n  - En\n---\n\(body)",
            [
                "1️⃣ front-matter-missing [tittel: X] Linja med --- over opplysningene mangler."
            ])
        #expect(unopened?.title == "X")
        #expect(unopened?.aims == ["En"])
        let missing = expectFindings(
            "\n1️⃣# Oppstart (5 min)\n\n## Velkommen (5 min)\n",
            [
                "1️⃣ front-matter-missing [# Oppstart (5 min)] Opplysningene øverst mangler."
            ])
        #expect(missing?.title == "Uten tittel")
    }

    @Test("accepts findings by code, with a reason")
    func exceptions() {
        let body = "\n# Oppstart (9 min)\n\n## Velkommen (5 min)\n"
        for entry in [
            "unntak:\n  - phase-sum: Litt luft", "exceptions: phase-sum: Litt luft", "unntak:\n  phase-sum: Litt luft",
            "unntak:\n  - \"PHASE-SUM: Litt luft\"",
        ] {
            let reading = ScriptReader.read("---\ntittel: X\n\(entry)\n---\n\(body)")
            #expect(reading.findings.map(\.code) == (entry.contains("exceptions: ") ? ["front-matter-value"] : []))
            #expect(reading.exceptions == ["phase-sum": "Litt luft"])
        }
        let options = ReadingOptions(exceptions: ["phase-sum"])
        #expect(ScriptReader.read("---\ntittel: X\n---\n\(body)", options: options).findings == [])
    }
}
