import Foundation
import TestSupport
import Testing

/// A course that is made, packed, sent and led elsewhere, and packs that do harm.
struct TravellingCourseTests {
    private let treff: Treff

    init() throws { treff = try Treff() }

    private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Runs treff in a folder.
    private func run(_ treff: Treff, in folder: String, _ arguments: String..., input: String = "") throws
        -> ProgramResult
    {
        try PipedProgram.run(
            ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, try BuiltProgram.path("treff")] + arguments,
            environment: treff.environment, input: input.utf8)
    }

    @Test func aCoursePackedSentAndLedElsewhere() throws {
        let made = try treff.run("new", "--course", "Sov godt", "--sessions", "3", "--build", "20/60/20")
        #expect(made.exit == .code(0))
        let tool = try treff.run(
            "new", "--tool", "--title", "Lyspunkt", "--in-course", "Sov godt", "--purpose", "balanse", "--step",
            "To og to: Fortell (2 x 3 min: forteller, lytter)", "--no-questions")
        #expect(tool.errors == "")
        #expect(tool.exit == .code(0))
        let renamed = try treff.run("course", "rename-tool", "sov-godt", "ett-skritt", "et-lite-skritt", "--yes")
        #expect(renamed.exit == .code(0))
        let packed = try run(treff, in: treff.home.path, "kurs", "pakk", "sov-godt", "-o", "til deg")
        #expect(packed.exit == .code(0))
        #expect(packed.errors == "Den som får den, skriver: treff kurs legg-til 'til deg.zip'\n")

        let other = try Treff()
        let added = try other.run("kurs", "legg-til", treff.home.path + "/til deg.zip")
        #expect(added.exit == .code(0))
        let folder = other.home.path + "/.local/share/treff/scripts/nb/sov-godt"
        #expect(added.output == "✓ Sov godt (nb) ligger i \(folder)\n")
        #expect(added.errors == "treff sjekk har ikke noe å si på det.\n")
        let names = ["1-forste-samling.md", "2-samling-2.md", "3-samling-3.md", "kurs.md", "toolbox"]
        #expect(TemporaryFolder.names(in: folder) == names)
        #expect(TemporaryFolder.names(in: folder + "/toolbox") == ["et-lite-skritt.md", "lyspunkt.md"])
        #expect(TemporaryFolder.names(in: other.home.path + "/.local/share/treff/scripts") == ["nb"])
        let led = try other.run("run", "sov-godt/2", input: "\nferdig\nverktøy lyspunkt\n\n")
        #expect(led.exit == .code(0))
        #expect(led.output.contains("Sov godt · samling 2 av 3 · Samling 2"))
        #expect(try #require(try other.saved().first).script.id == "sov-godt/2")
        let list = try other.run("kurs", "liste")
        #expect(list.output.contains("Sov godt  sov-godt\n  nb · 3 samlinger · \(folder)\n"))
    }

    @Test func aCourseOfTwoLanguagesThatShips() throws {
        let packed = try run(treff, in: treff.home.path, "course", "export", "mestringstreff", "--lang", "en")
        #expect(packed.exit == .code(0))
        let other = try Treff()
        let added = try other.run("course", "add", treff.home.path + "/mestringstreff.zip", "--lang", "en")
        #expect(added.exit == .code(0))
        #expect(added.errors == "treff check has nothing to say about it.\n")
        let scripts = other.home.path + "/.local/share/treff/scripts"
        #expect(TemporaryFolder.names(in: scripts) == ["en", "nb"])
        #expect(exists(scripts + "/en/mestringstreff/LICENSE"))
        #expect(try other.run("check", "--strict", scripts).exit == .code(0))
        #expect(try other.run("course", "compare", "mestringstreff").exit == .code(0))
        #expect(try other.run("course", "add", treff.home.path + "/mestringstreff.zip").exit == .code(1))
        #expect(try other.run("course", "add", treff.home.path + "/mestringstreff.zip", "--replace").exit == .code(0))
        #expect(TemporaryFolder.names(in: scripts) == [".replaced", "en", "nb"])
    }

    /// Zip files as Python makes them; each must be refused, and nothing be written.
    static let hostile = [
        "z.writestr('../ut.md', 'x')",
        "z.writestr('rolig/../../ut.md', 'x')",
        "z.writestr('/tmp/treff-ut.md', 'x')",
        "z.writestr('..\\\\ut.md', 'x')",
        "z.writestr('C:/ut.md', 'x')",
        "i = zipfile.ZipInfo('rolig/lenke.md'); i.create_system = 3; i.external_attr = 0o120777 << 16; z.writestr(i, '/etc/passwd')",
        "i = zipfile.ZipInfo('rolig/tty'); i.create_system = 3; i.external_attr = 0o020666 << 16; z.writestr(i, '')",
        "z.writestr('rolig/1-PUST.md', 'x')",
        "z.writestr('rolig/stor.bin', b'0' * (65 << 20))",
        "[z.writestr('rolig/%d.txt' % n, 'x') for n in range(2100)]",
    ]

    @Test(arguments: hostile) func aPackThatDoesHarmIsRefused(line: String) throws {
        let session = "---\\ntittel: Pust\\nspråk: nb\\n---\\n\\n# A (10 min)\\n\\n## B (10 min)\\n\\nHei.\\n"
        let script = """
            import zipfile
            z = zipfile.ZipFile('x.zip', 'w', zipfile.ZIP_DEFLATED)
            z.writestr('rolig/1-pust.md', '\(session)')
            \(line)
            z.close()
            """
        let home = treff.home.path
        let zipped = try PipedProgram.run(
            ["/bin/sh", "-c", "cd \"$0\" && exec python3 -", home], environment: ["PATH=/usr/bin:/bin"],
            input: script.utf8)
        #expect(zipped.exit == .code(0))
        let added = try run(treff, in: home, "course", "add", "x.zip")
        #expect(added.exit == .code(1))
        #expect(added.output == "")
        #expect(added.errors.hasPrefix("x.zip ble ikke lagt til: "))
        #expect(treff.home.names == ["x.zip"])
        #expect(!exists(home + "/../ut.md"))
    }

    @Test func aFolderWithALinkIsRefused() throws {
        let home = treff.home.path
        try treff.home.makeFolder("rolig")
        try treff.home.put("---\ntittel: A\nspråk: nb\n---\n\n# A (5 min)\n\n## B (5 min)\n".utf8, in: "rolig/1-a.md")
        try FileManager.default.createSymbolicLink(atPath: home + "/rolig/2-b.md", withDestinationPath: "/etc/passwd")
        let added = try treff.run("course", "add", home + "/rolig")
        #expect(added.exit == .code(1))
        #expect(treff.home.names == ["rolig"])
    }

    @Test func anIdThatFitsTwoCoursesEndsWithTwo() throws {
        for (place, title) in [("a", "Ro"), ("b", "Uro")] {
            try treff.home.makeFolder("\(place)/nb/rolig")
            let text = "---\ntittel: \(title)\nspråk: nb\n---\n\n# A (5 min)\n\n## B (5 min)\n"
            try treff.home.put(text.utf8, in: "\(place)/nb/rolig/1-a.md")
        }
        let result = try run(treff, in: treff.home.path, "run", "rolig/1", input: "hei\n")
        #expect(result.exit == .code(2))
        #expect(
            result.errors == """
                «rolig/1» kan være en av disse:
                  rolig/1 · a/nb/rolig/1-a.md
                  rolig/1 · b/nb/rolig/1-a.md
                Gi id-en eller fila til den du mener.

                """)
        #expect(result.output == "")
        let inside = try run(treff, in: treff.home.path + "/b/nb/rolig", "run", "1", input: "hei\n")
        #expect(inside.exit == .code(0))
        #expect(inside.output.contains("Uro"))
    }
}
