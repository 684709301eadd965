import Facilitation
import Languages
import TestSupport
import Testing

@testable import ScriptFormat

@Suite("A session of several builds")
struct BuildTests {
    private let text = inSession(
        """
        # Oppstart (30 min)

        ## Velkommen (10 min)

        ## Runde (20 min; 180: 20 min, stille)

        # Hoveddel (90 min; 180: 115 min)

        ## Samtale (60–75 min; 180: 70–90 min)

        ## Ekstra (180: 10 min)

        ## Pause (15 min, pause)

        # Avslutning (30 min; 180: 35 min)

        ## Film (10 min; 180: 0 min)

        ## Oppsummering (20 min; 180: 35 min, fast)
        """)

    /// The items of a build, with their minutes.
    private func items(_ script: Script?, as build: Int?) -> [String] {
        (script?.built(as: build).items ?? []).map {
            "\($0.id) \($0.title) \($0.duration.minimum)–\($0.duration.planned)"
        }
    }

    @Test("has times of its own in each, and the same numbers")
    func times() {
        let script = expectFindings(text, [])
        #expect(script?.lengths == [150, 180])
        #expect(
            items(script, as: nil) == [
                "1.1 Velkommen 10–10", "1.2 Runde 20–20", "2.1 Samtale 60–75", "2.3 Pause 15–15", "3.1 Film 10–10",
                "3.2 Oppsummering 20–20",
            ])
        #expect(
            items(script, as: 180) == [
                "1.1 Velkommen 10–10", "1.2 Runde 20–20", "2.1 Samtale 70–90", "2.2 Ekstra 10–10", "2.3 Pause 15–15",
                "3.2 Oppsummering 35–35",
            ])
        #expect(script?.built(as: 180).phases.map(\.minutes) == [30, 115, 35])
        #expect(script?.built(as: 180).build == 180)
        #expect(script.map { Plan($0).minutes } == 150)
        #expect(script?.items[1].marks == .quiet)
    }

    @Test("is checked in each, and a finding names the build")
    func checks() {
        expectFindings(
            inSession(
                """
                # Oppstart (30 min; 180: 1️⃣40 min)

                ## Velkommen (30 min)

                # Hoveddel (2️⃣90 min; 180: 140 min)

                ## Samtale (80 min; 180: 140 min)

                # Avslutning (3️⃣30 min)

                ## Runde (20 min)
                """),
            [
                "1️⃣ phase-sum [40 min] Med 180 min: «Oppstart» er satt til 40 min, og punktene er til sammen 30 min.",
                "1️⃣ build-length [40 min] Med 180 min: Fasene i oppbygningen «180» er til sammen 210 min.",
                "2️⃣ phase-sum [90 min] Med 150 min: «Hoveddel» er satt til 90 min, og punktene er til sammen 80 min.",
                "3️⃣ phase-sum [30 min] «Avslutning» er satt til 30 min, og punktene er til sammen 20 min.",
            ])
    }

    @Test("is known although it is written otherwise")
    func slips() {
        let script = expectFindings(
            inSession(
                """
                # Oppstart (1️⃣120: 20 min; 150: 30 min)

                ## Velkommen (2️⃣120: 10 min; 150: 20 min)

                ## Bare kort (3️⃣120: 10 min)

                ## Bare langt (4️⃣150 min: 10 min)

                # Hoveddel (100 min, 5️⃣150: 120 min)

                ## Samtale (100 min; 150: 6️⃣2 timer)
                """),
            [
                "1️⃣ duration-form [120: 20 min; 150: 30 min] 120 min er samlingens egen lengde, så tida er lest som 20 min; 150: 30 min.",
                "2️⃣ duration-form [120: 10 min; 150: 20 min] 120 min er samlingens egen lengde, så tida er lest som 10 min; 150: 20 min.",
                "3️⃣ duration-form [120: 10 min] 120 min er samlingens egen lengde, så tida er lest som 10 min; 150: 0 min.",
                "4️⃣ duration-form [150 min] Tida «150 min» er lest som 150.",
                "5️⃣ heading-commas [150: 120 min] «150: 120 min» er lest som tida i en annen oppbygning.",
                "6️⃣ duration-form [2 timer] Tida «2 timer» er lest som 120 min.",
            ])
        #expect(items(script, as: nil) == ["1.1 Velkommen 10–10", "1.2 Bare kort 10–10", "2.1 Samtale 100–100"])
        #expect(items(script, as: 150) == ["1.1 Velkommen 20–20", "1.3 Bare langt 10–10", "2.1 Samtale 120–120"])
    }

    @Test("is laid out as the format writes it, in each language")
    func layout() throws {
        func laid(_ heading: String, _ language: String) throws -> String {
            let text = "---\ntittel: X\nspråk: \(language)\n---\n\n# A\n\n\(heading)\n"
            let bytes = try Layout.bytes(of: Array(text.utf8))
            #expect(try Layout.bytes(of: bytes) == bytes)
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n").last.map(String.init) ?? ""
        }
        #expect(try laid("## X ( stille,10 - 15min ;180:15 min )", "nb") == "## X (10–15 min; 180: 15 min, stille)")
        #expect(try laid("## X (10 min;180:1 t 30 min)", "en") == "## X (10 min; 180: 1 h 30 min)")
        #expect(try laid("## X (2x1.5min per participant)", "nn") == "## X (2 × 1,5 min per deltakar)")
        #expect(
            try laid("## X (1-2 min per deltaker;180: 2 min per deltaker)", "en")
                == "## X (1–2 min per participant; 180: 2 min per participant)")
    }

    @Test("is compared in all of them")
    func comparison() {
        let before = ScriptReader.read(text).value
        let after = ScriptReader.read(
            text.replacing("10 min; 180: 0 min", with: "10 min").replacing("180: 115", with: "180: 105")
        ).value
        let lines = before.flatMap { before in after.map { ScriptComparison(before, $0).lines(.nb) } } ?? []
        #expect(
            lines.map(\.text) == [
                "Hoveddel: 90 min; 180: 115 min → 90 min; 180: 105 min", "3.1 Film", "10 min; 180: 0 min → 10 min",
            ])
    }

    @Test("has its durations changed in one alone")
    func edits() throws {
        let reading = ScriptReader.read(text)
        func heading(_ id: String, _ minutes: Int, _ build: Int?) throws -> Substring? {
            let bytes = try DurationEdit.bytes(of: reading, changing: [build: [id: PlannedDuration(minutes)]])
            let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
            return zip(lines, text.split(separator: "\n")).first { $0 != $1 }?.0
        }
        #expect(try heading("3.2", 15, nil) == "## Oppsummering (15 min; 180: 35 min, fast)")
        #expect(try heading("3.2", 40, 180) == "## Oppsummering (20 min; 180: 40 min, fast)")
        #expect(try heading("2.3", 20, 180) == "## Pause (15 min; 180: 20 min, pause)")
        #expect(throws: DurationEditProblem.noDuration("2.2")) { try heading("2.2", 20, nil) }
        #expect(throws: DurationEditProblem.noDuration("3.1")) { try heading("3.1", 20, 180) }
    }
}
