import ScriptFormat

/// Reading and checking 1,000 scripts of 300 lines.
enum CheckBenchmark {
    static func run() throws {
        let texts = (0..<1000).map { Array(script($0).utf8) }
        let lines = texts[0].split(separator: 10, omittingEmptySubsequences: false).count
        var findings = 0
        let times = (0..<5).map { _ in
            let begun = milliseconds()
            for text in texts { findings += ScriptReader.read(text).findings.count }
            return milliseconds() - begun
        }
        print("1,000 scripts of \(lines) lines: \(Figures(times)) ms (\(findings / 5) findings)")
    }

    /// A script of three phases and some thirty items.
    private static func script(_ number: Int) -> String {
        var lines = [
            "---", "kurs: Prøvekurs", "samling: \(number + 1)", "tittel: Samling \(number + 1)", "språk: nb", "---", "",
        ]
        for (phase, minutes) in [("Oppstart", 30), ("Hoveddel", 90), ("Avslutning", 30)] {
            lines += ["# \(phase) (\(minutes) min)", ""]
            for item in 1...10 {
                lines += [
                    "## Punkt \(item) (\(minutes / 10) min)", "", "Leder: gruppeleder og brukerrepresentant", "",
                    "Snakk sammen om det som skjedde i uka, og ta god tid.", "", "Spørsmål:", "- Hva gikk bra?",
                    "- Hva var vanskelig?", "",
                ]
            }
        }
        return lines.joined(separator: "\n")
    }
}
