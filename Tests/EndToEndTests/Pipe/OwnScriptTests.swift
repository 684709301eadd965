import Foundation
import TestSupport
import Testing

/// Courses that lie outside the project.
struct OwnScriptTests {
    private static let text = """
        ---
        kurs: Hagekurs
        samling: 3
        tittel: Jord og vann
        språk: nb
        ---

        # Oppstart (10 min)

        ## Hei (4 min)

        Verktøy: spade

        ## Runde (6 min)

        # Avslutning (5 min)

        ## Takk (5 min)
        """
    private static let tool = """
        ---
        verktøy: Spadeprøven
        språk: nb
        formål:
          - samspill
        ---

        Kjenn på jorda.

        # Steg

        - Grav et hull. (5 min)
        """

    var treff: Treff
    private let folder: String

    init() throws {
        treff = try Treff()
        folder = treff.home.path + "/mine skript"
        for place in ["nb/hagekurs", "nb/toolbox"] {
            try FileManager.default.createDirectory(atPath: "\(folder)/\(place)", withIntermediateDirectories: true)
        }
        try Self.text.write(toFile: script, atomically: false, encoding: .utf8)
        try Self.tool.write(toFile: "\(folder)/nb/toolbox/spade.md", atomically: false, encoding: .utf8)
    }

    private var script: String { folder + "/nb/hagekurs/3-jord-og-vann.md" }

    @Test func aCourseIsFoundByItsId() throws {
        let result = try treff.run("run", "hagekurs/3", "--scripts", folder, input: "a\nferdig\nb\nferdig\nc\n")
        #expect(result.exit == .code(0))
        #expect(result.errors == "Samlingen er lagret og ikke avsluttet. treff gjenoppta går videre.\n")
        #expect(result.output.hasPrefix("Hagekurs · samling 3 · Jord og vann\n"))
        #expect(result.output.contains("Spadeprøven"))
        let record = try #require(try treff.saved().first)
        #expect(record.script.id == "hagekurs/3")
        #expect(record.script.course == "Hagekurs")
        #expect(record.script.session == 3)
        #expect(record.notes.map(\.item) == ["1.1", "1.2", "2.1"])
        #expect(try #require(TemporaryFolder.names(in: treff.records).first).hasSuffix("-hagekurs-3.json"))
        // The record goes on from its own plan, also where the script is not at hand.
        #expect(try treff.run("resume", input: "d\n").acknowledged == [4])
        #expect(try #require(try treff.saved().first).notes.map(\.item) == ["1.1", "1.2", "2.1", "2.1"])
    }

    @Test mutating func theEnvironmentCanNameTheFolderToo() throws {
        treff.variables["TREFF_SCRIPTS"] = folder
        treff.variables["TREFF_RECORDS"] = treff.home.path + "/andre/referater"
        #expect(try treff.run("run", "hagekurs/3", input: "a\n").exit == .code(0))
        #expect(try treff.saved(in: treff.home.path + "/andre/referater").map(\.texts) == [["a"]])
        let list = try treff.run("list").output
        #expect(list.contains("hagekurs/3"))
        #expect(list.contains("mestringstreff/1"))
        #expect(try treff.run("tool", "spade").output.contains("Grav et hull."))
    }

    @Test func aScriptIsFoundByItsPath() throws {
        #expect(try treff.run("run", script, input: "a\n").exit == .code(0))
        let path = try BuiltProgram.path("treff")
        let relative = try PipedProgram.run(
            ["/bin/sh", "-c", "cd \"$1\" && exec \"$2\" run nb/hagekurs/3-jord-og-vann.md", "sh", folder, path],
            environment: treff.environment, input: "b\n".utf8)
        #expect(relative.exit == .code(0))
        #expect(try treff.saved().map(\.script.id) == ["hagekurs/3", "hagekurs/3"])
        #expect(try treff.saved().map(\.texts).sorted { $0[0] < $1[0] } == [["a"], ["b"]])
    }

    @Test func aLooseFileIsAScriptToo() throws {
        let path = treff.home.path + "/en dag.md"
        try FileManager.default.copyItem(atPath: script, toPath: path)
        let result = try treff.run("run", path, input: "a\n")
        #expect(result.exit == .code(0))
        #expect(try #require(try treff.saved().first).texts == ["a"])
        #expect(try treff.run("resume", input: "b\n").acknowledged == [2])
    }

    @Test func aScriptWithASmallFaultRunsAndTheFaultIsTold() throws {
        let faulty = Self.text.replacingOccurrences(of: "Verktøy: spade", with: "Verktoy: spade\nLedar: alle")
        try faulty.write(toFile: script, atomically: false, encoding: .utf8)
        let result = try treff.run("run", script, input: "a\n")
        #expect(result.exit == .code(0))
        #expect(result.errors.contains("\(script):13:1:"))
        #expect(result.errors.contains("Leder"))
        #expect(try #require(try treff.saved().first).texts == ["a"])
    }
}
