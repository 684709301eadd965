import ScriptFormat
import Testing

@testable import TreffApp

/// `treff explain`.
struct ExplainTests {
    @Test func allCodesAreListedWithWhatTheyMean() throws {
        let world = try Surroundings()
        #expect(world.run("forklar") == .success)
        let lines = world.shown.split(separator: "\n").map(String.init)
        #expect(lines.map { String($0.prefix { $0 != " " }) } == Rule.all.map { $0.code }.sorted())
        #expect(lines.allSatisfy { $0.hasSuffix(".") && $0.contains(" – ") })
        #expect(lines.contains("two-questions – Folk svarer på det siste de hører."))
    }

    @Test func aCodeIsToldWholeAndANearOneIsOffered() throws {
        let world = try Surroundings()
        #expect(world.run("explain", "heading-space", "--lang", "en") == .success)
        #expect(world.shown == Rule.named("heading-space")?.explanation(.en))
        #expect(world.run("explain", "heading-spaec") == .failure)
        #expect(world.complaints == "Det finnes ingen kode heading-spaec. Mente du heading-space?\n")
    }
}
