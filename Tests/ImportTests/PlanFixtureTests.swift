import Foundation
import TestSupport
import Testing

@testable import Import

/// Plans as other programs write them, each with the script that comes of it.
@Suite struct PlanFixtureTests {
    static let names = ((try? repositoryPaths(under: "Tests/ImportTests/Fixtures")) ?? []).filter {
        !$0.hasSuffix(".script.md")
    }

    @Test func thereAreTenAndMore() { #expect(Self.names.count >= 10) }

    /// With `TREFF_RECORD` set what comes out is written down, to be read by somebody before it is committed.
    @Test(arguments: names) func aPlanBecomesItsScript(name: String) throws {
        let source = try Self.source(name)
        let script = told(try PlanImport.script(source, options: options(name)))
        let path = "Tests/ImportTests/Fixtures/\(name).script.md"
        if ProcessInfo.processInfo.environment["TREFF_RECORD"] != nil {
            try Data(script.utf8).write(to: URL(fileURLWithPath: path))
            Issue.record("written down: \(path)")
        }
        #expect(try String(decoding: repositoryFile(path), as: UTF8.self) == script)
    }

    @Test(arguments: names) func noWordIsLost(name: String) throws { try expectKept(try Self.source(name), "\(name)") }

    /// What is cut off in the middle is still a plan, or refused in words.
    @Test(arguments: names) func aPartOfAPlanIsReadOrRefused(name: String) throws {
        let bytes = Array(try repositoryFile("Tests/ImportTests/Fixtures/\(name)"))
        for eighth in 0..<8 {
            let part = Array(bytes.prefix(bytes.count * eighth / 8))
            guard let source = try? PlanFile.read(part, name: name) else { continue }
            try expectKept(source, "\(name), \(eighth)/8")
        }
    }

    private static func source(_ name: String) throws -> SourceDocument {
        try PlanFile.read(Array(try repositoryFile("Tests/ImportTests/Fixtures/\(name)")), name: name)
    }
}
