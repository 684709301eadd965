import Facilitation
import ScriptFormat
import Testing

@Suite("The times of a plan")
struct TimeTests {
    private let course = Course(id: "x", title: "X", group: 6...12)

    @Test(
        "are enough for each, in the company that the words or the prompts say",
        arguments: [
            ("Ta en runde, to minutter hver.", 12), ("Ta en runde med 2 min til hver.", 12),
            ("Ta en runde, ett minutt hver.", 0),
            ("Ta en runde, et halvt minutt hver.", 0), ("Ta en runde, 1–2 min hver.", 0),
            ("Ta en runde, 1-2 min hver.", 0), ("Ta en runde, 2-3 min hver.", 12),
            ("Ta en runde, to til tre minutter hver.", 12),
            ("Ta en runde. Lytt godt. To minutter hver.", 12), ("Snakk to og to, åtte minutter hver.", 2),
            ("Snakk to og to, sju minutter hver.", 0), ("Gå i par. 8 min hver.", 2),
            ("Snakk tre og tre, 6 min hver.", 3),
            ("I grupper på fire, fire minutter hver.", 4), ("Alle skriver, 10 minutter hver.", 0),
            ("Skriv i to minutter på hvert spørsmål.", 0), ("Hver gjest får seks minutter.", 0),
            ("Spørsmål: Hva nå?\n\nTo minutter hver.", 12), ("To og to: Snakk, 8 minutter hver.", 2),
            ("Smågruppe: Snakk, 8 minutter hver.", 0), ("Ta en runde, 2 min per deltaker.", 12),
            ("Go round, two minutes each.", 12), ("Go round, a minute each.", 0), ("Go round, half a minute each.", 0),
            ("Go round, a couple of minutes each.", 12), ("In pairs, eight minutes each.", 2),
            ("Form threes, six minutes each.", 3), ("Tell your partner, 2 to 3 minutes each.", 0),
            ("Si: Runde! To minutter hver.", 12),
        ])
    func each(text: String, people: Int) {
        #expect(planCodes(text, .nb, course: course) == (people == 0 ? [] : ["time-per-participant"]))
        // Without a course, only the size of small groups is known.
        #expect(planCodes(text, .nb) == (people == 0 || people == 12 ? [] : ["time-per-participant"]))
    }

    @Test("per participant are told as a sum, at the words")
    func sum() {
        expectPlan(
            inSession("# Oppstart (15 min)\n\n## Navn (15 min)\n\nTa en runde, 1️⃣rundt to minutter til\nhver."),
            [], course: Course(id: "x", title: "X"))
        expectPlan(
            inSession("# Oppstart (15 min)\n\n## Navn (15 min)\n\nTa en runde, rundt 1️⃣to minutter til hver."),
            ["1️⃣ time-per-participant [to minutter til hver] 12 deltakere à 2 min er 24 min; satt av 15."],
            course: course)
        expectPlan(
            inSession("# Oppstart (15 min)\n\n## Navn (15 min)\n\nTa en runde, 1️⃣halvannet minutt hver."),
            ["1️⃣ time-per-participant [halvannet minutt hver] 12 deltakere à 1,5 min er 18 min; satt av 15."],
            course: course)
    }

    @Test("have a break within ninety minutes, across phases")
    func breaks() {
        expectPlan(inSession("# A (45 min)\n\n## B (45 min)\n\n# C (45 min)\n\n## D (45 min)"), [])
        expectPlan(
            inSession(
                "# A (45 min)\n\n## B (45 min)\n\n# C (106 min)\n\n## 1️⃣D (46 min)\n\n## E (50 min)\n\n## F (10 min, pause)"
            ),
            ["1️⃣ long-without-break [D] Når «D» er ferdig, har gruppa sittet 91 min uten pause."])
        expectPlan(
            inSession("# A (196 min)\n\n## 1️⃣B (91 min)\n\n## C (10 min, pause)\n\n## D (5 min)\n\n## 2️⃣E (90 min)"),
            [
                "1️⃣ long-without-break [B] Når «B» er ferdig, har gruppa sittet 91 min uten pause.",
                "2️⃣ long-without-break [E] Når «E» er ferdig, har gruppa sittet 95 min uten pause.",
            ])
        // A break that lacks its mark is the one thing to tell.
        expectPlan(
            inSession("# A (130 min)\n\n## B (60 min)\n\n## 1️⃣Kaffepause (10 min, stille)\n\n## C (60 min)"),
            ["1️⃣ unmarked-break [Kaffepause] «Kaffepause» er ikke merket som pause."])
    }

    @Test("fit the room, with everything or without what may go")
    func room() {
        expectPlan(
            inSession(
                "# A (1️⃣30 min)\n\n## B (15–20 min)\n\n## C (10 min)\n\n## D (5 min, valgfri)\n\n# E (20 min)\n\n## F (20 min)"
            ),
            ["1️⃣ room-time [30 min] Minste plan 45 min, hel plan 55, satt av 50."])
        expectPlan(inSession("# A (35 min)\n\n## B (15–20 min)\n\n## C (10 min)\n\n## D (5 min, valgfri)"), [])
        // What does not add up is told by the reader, and is not told again.
        let reading = ScriptReader.read(
            inSession("# A (30 min)\n\n## B (35 min)\n\n# C (5 min)\n\n## D (5 min, valgfri)"))
        #expect(reading.findings.map(\.code) == ["phase-sum"])
        #expect(ScriptCheck.findings(reading) == [])
    }

    @Test("keep a round away from the closing")
    func round() {
        let course = Course(id: "x", title: "X", rules: ["round-before-closing"])
        func codes(_ last: String) -> [String] {
            let text =
                "# Hoveddel (20 min)\n\n## Lek (10 min)\n\n\(last)\n\n# Avslutning (5 min)\n\n## Takk (5 min, stille)\n\nTa en runde."
            let reading = ScriptReader.read(inSession(text))
            #expect(ScriptCheck.findings(reading) == [])
            return ScriptCheck.findings(reading, course: course).map(\.code)
        }
        for last in ["## Deling (10 min, stille)", "## Runde (10 min)", "## Deling (10 min)\n\nTa en runde om det."] {
            #expect(codes(last) == ["round-before-closing"])
        }
        for last in [
            "## Deling (10 min)", "## Runde (10 min, valgfri)", "## Pause (10 min, pause, stille)",
            "## Runder på tunet (10 min)", "## Grunden (10 min)",
        ] {
            #expect(codes(last) == [])
        }
        expectPlan(
            "---\ntitle: X\nlanguage: en\n---\n\n# Main part (10 min)\n\n## 1️⃣Sharing (10 min)\n\nGo round the group.\n\n# Closing (5 min)\n\n## End (5 min)",
            ["1️⃣ round-before-closing [Sharing] The round “Sharing” comes right before “Closing”."],
            course: course)
    }

    @Test("and marks of a break are mended by the fix, where its place is certain")
    func breakFix() {
        func fixed(_ heading: String) -> String? {
            let text = "---\ntittel: X\n---\n\n# A (5 min)\n\n\(heading)\n"
            let fix = ScriptCheck.findings(ScriptReader.read(text)).first?.fix
            return fix.map { fix in
                var bytes = Array(text.utf8)
                bytes.replaceSubrange(fix.range, with: Array(fix.replacement.utf8))
                return String(decoding: bytes, as: UTF8.self).split(separator: "\n").last.map(String.init) ?? ""
            }
        }
        #expect(fixed("## Pause (5 min)") == "## Pause (5 min, pause)")
        #expect(fixed("## Lunsj (4–5 min, fast)") == "## Lunsj (4–5 min, pause, fast)")
        #expect(fixed("## Pause – 5 min") == nil)
        #expect(fixed("## Pause") == nil)
    }
}
