import Foundation
import TestSupport
import Testing

/// Scripts that are no scripts, or much too large, end in clear words, with bounded memory and work.
struct HostileScriptTests {
    /// What the program may use: 200 MB of memory of its own and 20 seconds of work, in a debug build.
    private static let limits = ["/bin/sh", "-c", "ulimit -d 204800 && ulimit -t 20 && exec \"$@\"", "sh"]

    private var treff: Treff
    private var path: String { treff.home.path + "/skript.md" }

    init() throws {
        treff = try Treff()
        treff.wrapper = Self.limits
    }

    @Test(arguments: HostileScript.all)
    func isToldInWords(_ script: HostileScript) throws {
        try script.make(path)
        let result = try treff.run("run", path, input: "et notat\n")
        #expect(result.errors.lowercased().contains(script.told.lowercased()))
        #expect(result.isPlain)
        #expect(result.exit == .code(script.isLed ? 0 : 1))
        if script.isLed {
            #expect(try #require(try treff.saved().first).texts == ["et notat"])
        } else {
            #expect(result.output == "")
            #expect(!FileManager.default.fileExists(atPath: treff.records))
        }
    }

    @Test(arguments: HostileScript.all.filter { $0.told.hasPrefix("[") })
    func isAFindingOfTheCheck(_ script: HostileScript) throws {
        try script.make(path)
        let result = try treff.run("check", path, "--strict")
        #expect(result.exit == .code(1))
        #expect(result.isPlain)
        #expect((result.output + result.errors).contains(script.told))
    }

    @Test func theLimitsWouldBeNoticed() throws {
        let tooMuch = try PipedProgram.run(
            ["/bin/sh", "-c", "ulimit -d 2048 && exec \"$@\"", "sh", BuiltProgram.path("treff"), "list"],
            environment: treff.environment)
        #expect(tooMuch.exit != .code(0))
    }
}
