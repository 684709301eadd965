import Foundation
import TestSupport
import Testing

/// A session that has times for two lengths, and rounds that are counted for a course's group.
struct BuildTests {
    private static let course = """
        ---
        kurs: Hagekurs
        språk: nb
        gruppe: 6–12
        oppbygning:
          - Oppstart (30 min)
          - Avslutning (15 min; 60: 30 min)
        ---
        """
    private static let session = """
        ---
        kurs: Hagekurs
        samling: 1
        tittel: Jord
        språk: nb
        ---

        # Oppstart (30 min)

        ## Hei (6 min)

        ## Runde (2 × 1 min per deltaker, stille)

        # Avslutning (15 min; 60: 30 min)

        ## Ekstra (60: 10 min)

        ## Takk (15 min; 60: 20 min)
        """

    private let treff: Treff
    private let script: String

    init() throws {
        treff = try Treff()
        let folder = treff.home.path + "/hagekurs"
        script = folder + "/1-jord.md"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Self.course.write(toFile: folder + "/course.md", atomically: false, encoding: .utf8)
        try Self.session.write(toFile: script, atomically: false, encoding: .utf8)
    }

    /// The items that a record planned, with their minutes.
    private func planned() throws -> [String] {
        let record = try #require(try treff.saved().last)
        return record.plan.flatMap(\.items).map { "\($0.id) \($0.minutes)" }
    }

    @Test func theOwnBuildIsLedWhereNoneIsNamed() throws {
        let result = try treff.run("kjør", script, input: "ferdig\n")
        #expect(result.exit == .code(0))
        #expect(result.output.contains("· 45 min · Oppstart 30 · Avslutning 15\n"))
        #expect(try planned() == ["1.1 6", "1.2 24", "2.2 15"])
        #expect(try treff.saved().last?.script.build == nil)
        _ = try treff.run("run", script, "--build", "45", input: "ferdig\n")
        #expect(try planned() == ["1.1 6", "1.2 24", "2.2 15"])
    }

    @Test func anotherBuildIsLedAndGoneOnWith() throws {
        let result = try treff.run("run", script, "--build", "60", input: "oppmøte 9\nferdig\n")
        #expect(result.exit == .code(0))
        #expect(
            result.output.contains(
                """
                · 60 min · Oppstart 30 · Avslutning 30
                Runder er regnet for 12 deltakere; oppmøte 9 regner om.
                """))
        #expect(result.output.contains("✓ Oppmøte: 9\nRegnet om for 9: 1.2 Runde 24 → 18 min. "))
        #expect(result.output.contains("1.2  Runde · 18 min (plan 24) · 2 × 1 min per deltaker\n"))
        #expect(try planned() == ["1.1 6", "1.2 24", "2.1 10", "2.2 20"])
        #expect(try treff.saved().last?.script.build == 60)
        let resumed = try treff.run("gjenoppta", input: "hopp 2.1\nangre\nangre\nangre\noppmøte 10\n")
        #expect(resumed.output.contains("2.1  Ekstra · 10 min\n"))
        #expect(resumed.output.contains("Regnet om for 10: 1.2 Runde 24 → 20 min. "))
        #expect(try treff.saved().last?.script.build == 60)
    }

    @Test(arguments: ["run", "rehearse", "preview", "print"])
    func anUnknownBuildIsNamedTogetherWithThoseThereAre(command: String) throws {
        let role = command == "print" ? ["--for", "leader"] : []
        let result = try treff.run([command, script, "--build", "50"] + role)
        #expect(result.exit == .code(2))
        #expect(result.errors == "Samlingen har ikke tider for 50 min, bare for 45 og 60.\n")
        #expect(result.output == "")
    }

    @Test func theBuildIsPreviewedAndPrinted() throws {
        let preview = try treff.run("preview", script, "--build", "60").output
        #expect(preview.contains("10:00–11:00 · 60 min\nRunder er regnet for 12 deltakere.\n"))
        #expect(preview.contains("10:30–10:40\n2.1  Ekstra · 10 min\n"))
        #expect(preview.contains("Minste plan 60 min · hel plan 60 min · satt av 60 min\n"))
        let sheet = try treff.run("print", script, "--for", "leader", "--build", "60").output
        #expect(sheet.contains("Lederens kjøreplan · 60 min · runder for 12 deltakere\n"))
        #expect(sheet.contains("0:30   10 min  2.1 Ekstra\n"))
        let own = try treff.run("print", script, "--for", "participants").output
        #expect(own.contains("45 min\n") && !own.contains("Ekstra") && !own.contains("deltakere"))
    }

    @Test func theShellTakesABuildToo() throws {
        let result = try treff.run([], input: "forhåndsvis \(script) --build 60\nslutt\n")
        #expect(result.output.contains("10:00–11:00 · 60 min\n"))
    }

    @Test func theCourseIsCheckedInEachBuild() throws {
        let result = try treff.run("check", treff.home.path + "/hagekurs")
        #expect(!result.output.contains("course-build") && !result.output.contains("group-fit"))
        let other = Self.session.replacing("## Takk (15 min; 60: 20 min)", with: "## Takk (15 min; 60: 25 min)")
        try other.write(toFile: script, atomically: false, encoding: .utf8)
        let found = try treff.run("check", "--format", "lines", script)
        #expect(found.output.contains("Med 60 min: «Avslutning» er satt til 30 min, og punktene er til sammen 35 min."))
    }
}
