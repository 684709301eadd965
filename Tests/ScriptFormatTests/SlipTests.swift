import Facilitation
import ScriptFormat
import Testing

/// Slips that authors make: each is told once, at its place, and the script means what it was meant to.
@Suite("A slip")
struct SlipTests {
    private static let script = """
        ---
        kurs: Mestringstreff
        samling: 1
        tittel: Hva er mestring?
        mål:
          - Trygg start
        ---

        # Oppstart (30 min)

        ## Velkommen (10 min)

        Leder: gruppeleder

        ## Bli kjent (20 min, stille, fast)

        Verktøy: helsekoppen, busk

        To og to:
        - Vis fram ett kronblad.

        # Avslutning (5 min)

        ## Runde (5 min)

        Tips: La alle slippe til.
        """

    /// What stands in the script, what stands there instead, and the finding.
    static let slips: [(right: String, wrong: String, finding: String)] = [
        ("Leder:", "Leder::", "label-colon Her er et kolon for mye."),
        ("Leder:", "Leder –", "label-colon Kolonet etter «Leder» mangler."),
        ("Leder:", "- Leder:", "label-in-list Etiketten «Leder» står i en liste."),
        ("Leder:", "Ledre:", "misspelt-label Etiketten «Ledre» er lest som «Leder»."),
        ("To og to:", "To og to", "label-colon Kolonet etter «To og to» mangler."),
        ("To og to:", "### To og to", "label-as-heading Etiketten «To og to» står som en overskrift."),
        ("- Vis", "• Vis", "list-mark Linja er lest som en del av en liste."),
        ("- Vis", "– Vis", "list-mark Linja er lest som en del av en liste."),
        ("- Vis", "-Vis", "list-mark Linja er lest som en del av en liste."),
        ("(10 min)", "(10 min):", "heading-brackets Tida skal stå i parentes sist i overskriften."),
        ("(10 min)", "(10 min", "heading-brackets Tida skal stå i parentes sist i overskriften."),
        ("(10 min)", "10 min)", "heading-brackets Tida skal stå i parentes sist i overskriften."),
        ("(10 min)", "– 10 min", "heading-brackets Tida skal stå i parentes sist i overskriften."),
        ("(10 min)", "(10 min]", "heading-brackets Tida skal stå i parentes sist i overskriften."),
        ("(10 min)", "{10 min}", "heading-brackets Tida skal stå i parentes sist i overskriften."),
        ("(10 min)", "((10 min))", "heading-brackets Tida skal stå i parentes sist i overskriften."),
        ("(10 min)", "(ti minutter)", "duration-form Tida «ti minutter» er lest som 10 min."),
        ("(10 min)", "(10)", "duration-form Tida «10» er lest som 10 min."),
        ("(10 min)", "(10:00–10:10)", "duration-form Tida «10:00–10:10» er lest som 10 min."),
        (
            "min, stille, fast", "min; stille; fast",
            "heading-commas «20 min; stille; fast» er lest som «20 min, stille, fast»."
        ),
        (
            "min, stille, fast", "min stille fast",
            "heading-commas «20 min stille fast» er lest som «20 min, stille, fast»."
        ),
        ("stille, fast", "stille og fast", "heading-commas «stille og fast» er lest som «stille, fast»."),
        ("min, stille, fast", "min) (stille, fast", "heading-brackets Tida skal stå i parentes sist i overskriften."),
        ("## Velkommen", "##Velkommen", "heading-space Mellomrommet etter ## mangler."),
        ("## Velkommen", "Velkommen", "heading-marks Linja er lest som et punkt, men mangler ##."),
        ("# Oppstart", "Oppstart", "heading-marks Linja er lest som en fase, men mangler #."),
        (
            "# Avslutning", "## Avslutning",
            "phase-as-item «Avslutning (5 min)» er lest som en fase, men har ## som et punkt."
        ),
        (
            "## Bli", "# Bli",
            "item-as-phase «Bli kjent (20 min, stille, fast)» er lest som et punkt, men har # som en fase."
        ),
        ("## Bli", "### Bli", "deep-heading ### er ikke et nivå i en samling."),
        ("tittel: Hva", "titel: Hva", "unknown-key «titel» er ikke et navn som treff kjenner."),
        ("tittel: Hva", "tittel Hva", "front-matter-line Linja er lest som «tittel: Hva er mestring?»."),
        ("tittel: Hva", "**tittel:** Hva", "front-matter-line Linja er lest som «tittel: Hva er mestring?»."),
        ("tittel: Hva", "tittel: \"Hva", "front-matter-value Teksten etter «tittel» kan ikke leses som den står."),
        ("---\nkurs", "kurs", "front-matter-missing Linja med --- over opplysningene mangler."),
        ("start\n---", "start", "front-matter-unclosed Opplysningene som begynner her, slutter ikke."),
        ("samling: 1", "samling: én", "bad-number «én» er ikke et tall."),
    ]

    /// Forms that are as good as the usual one.
    static let alike: [(right: String, other: String)] = [
        ("Velkommen (10 min)", "**Velkommen** (10 min)"), ("## Velkommen (10 min)", "## **Velkommen (10 min)**"),
        ("20 min, stille, fast", "stille, fast, 20 min"), ("Leder:", "__Leder:__"), ("helsekoppen", "`helsekoppen`"),
        ("helsekoppen", "[Helsekoppen](../toolbox/helsekoppen.md)"), ("helsekoppen", "helsekoppen.md"),
        ("  - Trygg", "  * Trygg"), ("  - Trygg", "– Trygg"), ("tittel:", "  Tittel:"), ("---\n\n#", "—\n\n#"),
        ("To og to:\n", "To og to:\n\n"), ("- Vis", "    1) Vis"),
    ]

    private static let toolbox = KnownToolbox(tools: ["helsekoppen": ["Helsekoppen"], "busk": []])
    private static let meaning = ScriptReader.read(script, options: .init(toolbox: toolbox))

    private static func changed(_ place: Range<String.Index>, _ text: String) -> String {
        script[..<place.lowerBound] + text + script[place.upperBound...]
    }

    @Test("is told once and understood", arguments: slips)
    func once(slip: (right: String, wrong: String, finding: String)) throws {
        let place = try #require(Self.script.firstRange(of: slip.right))
        let reading = ScriptReader.read(
            Self.changed(place, slip.wrong), options: .init(toolbox: Self.toolbox))
        #expect(reading.findings.map { "\($0.code) \($0.message)" } == [slip.finding])
        if slip.finding.hasPrefix("bad-number") { return }
        #expect(reading.value == Self.meaning.value)
    }

    @Test("is none where the form is as good", arguments: alike)
    func none(form: (right: String, other: String)) throws {
        let place = try #require(Self.script.firstRange(of: form.right))
        let reading = ScriptReader.read(
            Self.changed(place, form.other), options: .init(toolbox: Self.toolbox))
        #expect(reading.findings == [])
        #expect(reading.value == Self.meaning.value)
    }

    @Test("has a fix, where it has one, that mends it and keeps the rest", arguments: slips)
    func fixes(slip: (right: String, wrong: String, finding: String)) throws {
        let place = try #require(Self.script.firstRange(of: slip.right))
        let wrong = Self.changed(place, slip.wrong)
        let findings = ScriptReader.read(wrong, options: .init(toolbox: Self.toolbox)).findings
        guard let fix = findings.first?.fix else { return }
        var bytes = Array(wrong.utf8)
        bytes.replaceSubrange(fix.range, with: Array(fix.replacement.utf8))
        let mended = ScriptReader.read(bytes, options: .init(toolbox: Self.toolbox))
        #expect(mended.findings == [])
        #expect(mended.value == Self.meaning.value)
    }
}
