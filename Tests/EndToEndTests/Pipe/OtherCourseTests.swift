import Foundation
import TestSupport
import Testing

/// A short course of its own, with phases and a tool of its own, in a folder outside the project: nothing that treff
/// does knows of Mestringstreff.
struct OtherCourseTests {
    private let treff: Treff
    private let folder: String

    init() throws {
        treff = try Treff()
        folder = treff.home.path + "/skript"
        let course = folder + "/nb/turgruppe"
        try FileManager.default.createDirectory(atPath: course + "/toolbox", withIntermediateDirectories: true)
        for (name, text) in [
            ("kurs.md", Self.course), ("1-ut-pa-tur.md", Self.session(1, "Ut på tur", task: "Oppgave: Gå en tur.\n")),
            ("2-hjem-igjen.md", Self.session(2, "Hjem igjen", task: "Forrige oppgave: Turen du gikk.\n")),
            ("toolbox/kompasset.md", Self.tool),
        ] {
            try text.write(toFile: "\(course)/\(name)", atomically: false, encoding: .utf8)
        }
    }

    private static let course = """
        ---
        kurs: Turgruppe
        språk: nb
        samlinger: 2
        gruppe: 4–8
        oppbygning:
          - Samling (10 min)
          - Tur (40 min)
          - Rast (10 min)
        ---

        Vi går sammen.

        """

    private static func session(_ number: Int, _ title: String, task: String) -> String {
        """
        ---
        kurs: Turgruppe
        samling: \(number)
        tittel: \(title)
        språk: nb
        ---

        # Samling (10 min)

        ## Hei (10 min)

        Leder: brukerrepresentant

        Ta imot folk ved porten.

        # Tur (40 min)

        ## Gå sammen (40 min)

        Leder: gruppeleder
        Verktøy: kompasset

        Gå rolig.

        # Rast (10 min)

        ## Hva var viktigst i dag? (10 min, fast)

        Leder: gruppeleder

        Ta en runde.

        Spørsmål:
        - Hva var viktigst for deg i dag?

        \(task)
        """
    }

    private static let tool = """
        ---
        verktøy: Kompasset
        språk: nb
        formål:
          - endring
        ---

        Fire retninger å velge mellom.

        # Steg

        - Velg en retning. (5 min)
        - To og to: Fortell hvorfor. (2 × 3 min: forteller, lytter)

        """

    @Test func itHasNoFindings() throws {
        let result = try treff.run("check", "--strict", folder)
        #expect(result.output == "")
        #expect(result.exit == .code(0))
    }

    @Test(arguments: [1, 2])
    func aSessionIsLedToItsEndWithItsOwnTool(number: Int) throws {
        let lines = ["ferdig", "verktøy kompasset", "", "", "", "", "", "ferdig", "", "", "avslutt", "avslutt"]
        let result = try treff.run(
            "rehearse", "turgruppe/\(number)", "--scripts", folder, "--speed", "600",
            input: lines.map { $0 + "\n" }.joined())
        #expect(result.exit == .code(0))
        let record = try #require(try treff.saved().first)
        #expect(record.items(of: "item-started") == ["1.1", "2.1", "3.1"])
        #expect(record.items(of: "tool-step-given") == ["2.1", "2.1"])
    }
}
