import Foundation
import TestSupport
import Testing

/// A script that does not fit on the disk is written elsewhere, and nothing half is left behind.
@Suite(.enabled(if: OwnDisk.obstacle == nil, "A mount namespace is needed for a full disk."))
struct NewOnAFullDiskTests {
    @Test func theScriptIsWrittenToAnotherPlace() throws {
        var treff = try Treff()
        let disk = try OwnDisk(&treff)
        let terminal = try treff.open(
            "new", "--title", "Hvile", "--in-course", "Kveld", "--session", "1", "--phases", "Samtale 5", "--item",
            "1 Prat 5", "--task", "Hvil",
            columns: 120)
        try terminal.expect("Hva er målet")
        try disk.fill(of: terminal.process)
        try terminal.type("\r")
        try terminal.expect("Hvor skal skriptet lagres?")
        try terminal.type("\(disk.folder)/ny.md\r")
        try terminal.expect("Skal jeg skrive det slik?")
        try terminal.type("\r")
        try terminal.expect("disken er full")
        let left = TemporaryFolder.names(in: disk.outside(terminal.process))
        #expect(left == ["fyll"])
        try terminal.type("endre fil\r")
        try terminal.expect("Hvor skal skriptet lagres?")
        try terminal.type("~/ny.md\r")
        try terminal.expect("/ny.md")
        try terminal.type("\r")
        try terminal.expect("✓ Skrevet til")
        #expect(try terminal.waitForExit() == .code(0))
        #expect(try treff.home.text("ny.md").hasPrefix("---\nkurs: Kveld\n"))
    }
}
