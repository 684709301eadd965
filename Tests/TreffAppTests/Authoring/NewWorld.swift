import TestSupport
import Testing

@testable import TreffApp

/// A small world for `treff new`: somebody at the console, a course with two sessions, and a toolbox.
struct NewWorld {
    let world: Surroundings

    init(isInteractive: Bool = true, columns: Int = 80) throws {
        world = try Surroundings(isInteractive: isInteractive, columns: columns)
        world.files["/s/nb/toolbox/busk.md"] = Self.tool
        world.files["/s/en/toolbox/busk.md"] = Self.tool.replacing("språk: nb", with: "språk: en")
    }

    private static let tool = """
        ---
        verktøy: BUSK
        språk: nb
        formål:
          - samspill
        ---

        Fire ledd som hjelper deg å si fra.
        """

    /// The draft's file.
    static let draft = "/home/leder/.local/state/treff/draft.txt"

    /// Runs `treff new` with somebody at the console.
    @discardableResult
    func new(_ arguments: String..., typing steps: [ScriptedReader.Step] = []) -> TreffApp.ExitStatus {
        world.consoles.append(steps)
        return world.run(["new"] + arguments)
    }

    /// Runs `treff new` where no console is opened.
    @discardableResult
    func newAlone(_ arguments: String...) -> TreffApp.ExitStatus { world.run(["new"] + arguments) }

    /// What was shown after the first time that a text was.
    func shown(after text: String) -> String {
        world.shown.firstRange(of: text).map { String(world.shown[$0.upperBound...]) } ?? world.shown
    }

    /// What `treff check --strict` finds in what was written, with `treff format --check`.
    func verdict(_ path: String) -> String {
        let before = (world.shown.count, world.complaints.count)
        let isFine = world.run(["check", "--strict", path]) == .success
        let isLaidOut = world.run(["format", "--check", path]) == .success
        return (isFine && isLaidOut ? "" : "! ") + world.shown.dropFirst(before.0)
            + String(world.complaints.dropFirst(before.1)).replacing(/Ingen funn( i \d filer)?\.\n/, with: "")
    }
}

extension [ScriptedReader.Step] {
    /// Lines that are typed.
    static func lines(_ lines: [String]) -> [ScriptedReader.Step] { lines.map { .type($0) } }
}
