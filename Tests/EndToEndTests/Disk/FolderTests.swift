import Foundation
import TestSupport
import Testing

/// A folder of records that cannot be written, or is gone, is told in words, and nothing that was typed is lost.
struct FolderTests {
    private var treff: Treff
    private var folder: String { treff.home.path + "/referater" }

    init() throws {
        treff = try Treff()
        treff.variables["TREFF_RECORDS"] = treff.home.path + "/referater"
        // The modes of files do not bind an administrator who keeps the right to go past them (capabilities(7)).
        if getuid() == 0 {
            treff.wrapper = ["/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner"]
        }
    }

    private func setMode(_ mode: Int) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder)
    }

    @Test func aFolderThatBecomesReadOnly() throws {
        let program = try treff.start("run", "mestringstreff/1")
        try program.send("en\n")
        try program.expect("✓ Notat 1")
        try setMode(0o500)
        try program.send("to\n")
        try program.expect("! Ikke lagret: du har ikke lov")
        try setMode(0o700)
        try program.send("tre\n")
        try program.expect("✓ Alt er lagret igjen.")
        #expect(try treff.saved(in: folder).map(\.texts) == [["en", "to", "tre"]])
        #expect(try program.finish().acknowledged == [1, 3])
    }

    @Test func aFolderThatIsReadOnlyFromTheStart() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        try setMode(0o500)
        let program = try treff.start("run", "mestringstreff/1")
        try program.expect("! Ikke lagret: du har ikke lov")
        try program.send("en\n")
        try program.expect("! Ikke lagret ennå")
        try setMode(0o700)
        try program.send("to\n")
        try program.expect("✓ Alt er lagret igjen.")
        #expect(try treff.saved(in: folder).map(\.texts) == [["en", "to"]])
        #expect(try program.finish().exit == .code(0))
    }

    @Test func leavingAReadOnlyFolderSavesElsewhere() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        try setMode(0o500)
        let result = try treff.run("run", "mestringstreff/1", input: "en\nto\n")
        #expect(result.exit == .code(3))
        #expect(result.acknowledged == [])
        #expect(try treff.saved(in: treff.home.path + "/treff-nødlagring").map(\.texts) == [["en", "to"]])
        #expect(result.errors.contains("/treff-nødlagring/"))
        try setMode(0o700)
        #expect(TemporaryFolder.names(in: folder) == [])
        // The copy is found by the next that looks for it.
        #expect(try treff.run("list").output.contains("/treff-nødlagring/"))
        let fresh = try treff.run("run", "mestringstreff/1", "--records", treff.home.path + "/andre", input: "ny\n")
        #expect(fresh.errors.contains("/treff-nødlagring/"))
        let next = try treff.run("resume", input: "tre\n")
        #expect(next.errors.contains("nødkopien"))
        #expect(next.acknowledged == [3])
    }

    @Test(arguments: ["referater", "bort"])
    func aFolderThatVanishesIsMadeAnew(name: String) throws {
        let program = try treff.start("run", "mestringstreff/1")
        try program.send("en\n")
        try program.expect("✓ Notat 1")
        if name == "bort" {
            try FileManager.default.moveItem(atPath: folder, toPath: treff.home.path + "/bort")
        } else {
            try FileManager.default.removeItem(atPath: folder)
        }
        try program.send("to\n")
        try program.expect("✓ Notat 2")
        #expect(try treff.saved(in: folder).map(\.texts) == [["en", "to"]])
        #expect(try program.finish().exit == .code(0))
        if name == "bort" { #expect(try treff.saved(in: treff.home.path + "/bort").map(\.texts) == [["en"]]) }
        #expect(try treff.run("resume", input: "tre\n").acknowledged == [3])
    }

    @Test func aFolderThatCannotBeMadeAnewYet() throws {
        let program = try treff.start("run", "mestringstreff/1", "--records", folder + "/i år")
        try program.send("en\n")
        try program.expect("✓ Notat 1")
        try FileManager.default.removeItem(atPath: folder)
        try "en fil".write(toFile: folder, atomically: false, encoding: .utf8)
        try program.send("to\n")
        try program.expect("! Ikke lagret: noe på veien dit er ikke en mappe")
        try program.send("tre\n")
        try program.expect("! Ikke lagret ennå")
        try FileManager.default.removeItem(atPath: folder)
        try program.send("fire\n")
        try program.expect("✓ Alt er lagret igjen.")
        #expect(try treff.saved(in: folder + "/i år").map(\.texts) == [["en", "to", "tre", "fire"]])
        #expect(try program.finish().acknowledged == [1, 4])
    }

    @Test func aRecordThatSomebodyRemovesComesBack() throws {
        let program = try treff.start("run", "mestringstreff/1")
        try program.send("en\n")
        try program.expect("✓ Notat 1")
        for name in TemporaryFolder.names(in: folder) {
            try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
        }
        try program.send("to\n")
        try program.expect("✓ Notat 2")
        #expect(try treff.saved(in: folder).map(\.texts) == [["en", "to"]])
    }

    @Test func aFileThatMayNotGrow() throws {
        let limited = try PipedProgram(
            [
                "/bin/sh", "-c", "ulimit -f 0; exec \"$@\"", "sh", try BuiltProgram.path("treff"), "run",
                "mestringstreff/1",
            ],
            environment: treff.environment)
        try limited.send("en\n")
        try limited.expect("! Ikke lagret")
        let result = try limited.finish()
        #expect(result.exit == .code(3))
        #expect(result.errors.contains("Kunne ikke lagre noe sted"))
    }
}
