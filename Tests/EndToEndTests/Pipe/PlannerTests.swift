import Foundation
import TestSupport
import Testing

/// The planner's commands on files, as one would type them.
struct PlannerTests {
    private let treff: Treff
    private let file: String

    init() throws {
        treff = try Treff()
        file = treff.home.path + "/samling.md"
        try Self.text.write(toFile: file, atomically: false, encoding: .utf8)
    }

    private static let text = """
        ---
        tittel: Prøve
        språk: nb
        ---

        # Oppstart (10 min)

        ## Hei (fem min)

        Ta imot folk.

        ## Runde (5 min)

        Ta en runde.

        """

    @Test func aFindingIsToldOnOneLineForEditors() throws {
        let result = try treff.run("check", file, "--strict", "--format", "lines")
        #expect(result.exit == .code(1))
        let line = "samling.md:8:9: advarsel: Tida «fem min» er lest som 5 min. [duration-form]\n"
        #expect(result.output.contains(line))
    }

    @Test func aFixIsShownAndWrittenOnlyWhenThatIsSaid() throws {
        let shown = try treff.run("check", file, "--fix")
        #expect(shown.output.contains("-## Hei (fem min)\n+## Hei (5 min)\n"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == Self.text)
        _ = try treff.run("check", file, "--fix", "--yes")
        #expect(
            try String(contentsOfFile: file, encoding: .utf8)
                == Self.text.replacing("(fem min)", with: "(5 min)"))
    }

    @Test func theShippedScriptsAreLaidOutAlready() throws {
        let result = try treff.run("format", "--check", "mestringstreff/1")
        #expect(result.output == "")
        #expect(result.exit == .code(0))
    }

    @Test func whatHasChangedIsToldInWords() throws {
        let other = treff.home.path + "/ny.md"
        try Self.text.replacing("Runde (5 min)", with: "Runde (8 min)")
            .write(toFile: other, atomically: false, encoding: .utf8)
        let result = try treff.run("diff", file, other)
        #expect(result.output.contains("Runde"))
        #expect(result.output.contains("5"))
        #expect(result.output.contains("8"))
    }

    @Test func aSessionPlaysItselfThrough() throws {
        let result = try treff.run("rehearse", "mestringstreff/2", "--auto")
        #expect(result.exit == .code(0))
        #expect(result.output.contains("Minste plan 134 min"))
    }

    @Test func aSheetIsWrittenForEachRole() throws {
        for role in ["leader", "co-leader", "participants", "leiar", "medleiar", "deltakarar", "deltakere"] {
            let result = try treff.run("print", "mestringstreff/1", "--for", role, "--at", "10:00")
            #expect(result.exit == .code(0))
            #expect(result.output.contains("Hva er mestring?"))
        }
    }
}
