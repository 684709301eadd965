import Foundation
import TestSupport
import Testing

/// `treff import` from files as they lie on a disk.
struct ImportTests {
    private let treff: Treff

    init() throws { treff = try Treff() }

    private static let plans = Treff.scripts + "/../Tests/ImportTests/Fixtures/"

    @Test(arguments: ["04-grenser.docx", "08-epost.txt", "10-sleep.csv"])
    func aPlanComesOutAsTheScriptThatIsWrittenDown(name: String) throws {
        let expected = String(
            decoding: try repositoryFile("Tests/ImportTests/Fixtures/\(name).script.md"), as: UTF8.self)
        let result = try treff.run("import", Self.plans + name)
        #expect(result.exit == .code(0))
        #expect(result.output == expected.components(separatedBy: "\n=====\n")[0])
    }

    @Test func whatComesOutIsCheckedAndRehearsed() throws {
        let script = treff.home.path + "/grenser.md"
        let made = try treff.run("hent", Self.plans + "04-grenser.docx", "--output", script)
        #expect(made.exit == .code(0))
        #expect(try treff.run("check", script).exit == .code(0))
        #expect(try treff.run("rehearse", script, "--auto", "--speed", "600").output.contains("Film og samtale"))
    }

    @Test func aPipeIsAPlanToo() throws {
        let plan = "Møte om mat\n\n10.00 Velkommen\n10.10 Slutt\n"
        let direct = try treff.run("import", "-", input: plan)
        #expect(direct.exit == .code(0))
        #expect(direct.output.contains("tittel: Møte om mat\n"))
        #expect(direct.output.contains("## Velkommen (10 min)\n"))
        let named = try treff.run("import", "/dev/stdin", input: plan)
        #expect(named.output == direct.output)
    }

    @Test func aDamagedDocumentIsRefusedInWords() throws {
        let whole = try repositoryFile("Tests/ImportTests/Fixtures/04-grenser.docx")
        try treff.home.put(Array(whole.prefix(whole.count / 2)), in: "halv.docx")
        let result = try treff.run("import", treff.home.path + "/halv.docx")
        #expect(result.exit == .code(1))
        #expect(result.output == "")
        #expect(result.errors.hasSuffix("kanskje bare en del av den er kopiert.\n"))
    }
}
