import Foundation
import TestSupport
import Testing

@testable import TreffApp

/// What lies in the folder that one stands in is at hand without its path.
struct HereTests {
    private let here: WatchRun

    init() throws {
        here = try WatchRun()
        try here.folder.makeFolder("toolbox")
        try here.folder.put("---\ntittel: X\n---\n\n# Oppstart (10 min)\n\n## Hei (ti min)\n".utf8, in: "her.md")
        try here.folder.put("# No script\n".utf8, in: "README.md")
        try here.folder.put(
            "---\nverktøy: Dagens lys\n---\n\nOm lyset.\n\n# Steg\n\n- Pust. (5 min)\n".utf8, in: "toolbox/lys.md")
    }

    @Test func scriptsAreChecked() {
        #expect(here.run("sjekk", "--format", "lines") == .success)
        expectSame(
            here.shown,
            """
            her.md:7:9: advarsel: Tida «ti min» er lest som 10 min. [duration-form]

            """)
    }

    @Test(arguments: [["her.md", "her.md"], [".", "her.md"], ["her.md", "."]])
    func aFileThatIsReachedTwiceIsCheckedOnce(arguments: [String]) {
        #expect(here.run("sjekk", arguments[0], arguments[1], "--format", "lines") == .success)
        #expect(here.shown.split(separator: "\n").count { $0.contains("her.md:7:9:") } == 1)
        #expect(here.shown.hasPrefix("her.md:"))
    }

    @Test func aLinkToAFolderIsNotGoneInto() throws {
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: here.folder.path + "/rundt", withDestinationPath: ".")
        try manager.createSymbolicLink(atPath: here.folder.path + "/ut", withDestinationPath: "..")
        #expect(here.run("sjekk", "--format", "lines") == .success)
        #expect(here.run("sjekk", ".", "--format", "lines") == .success)
        let line = "her.md:7:9: advarsel: Tida «ti min» er lest som 10 min. [duration-form]\n"
        expectSame(here.shown, line + line)
    }

    @Test func toolsAreShown() {
        #expect(here.run("verktøy", "lys") == .success)
        #expect(here.shown.contains("Om lyset."))
    }
}
