import Foundation
import TestSupport
import Testing

/// A record that a newer treff has written: nothing is done to it, and it is told.
@Suite struct NewerRecordTests {
    private let treff: Treff
    private let path: String
    private let text: String

    init() throws {
        treff = try Treff()
        _ = try treff.run("run", "mestringstreff/1", input: "et notat\n")
        let names = TemporaryFolder.names(in: treff.records)
        path = try treff.records + "/" + #require(names.first { $0.hasSuffix(".json") })
        text = try String(contentsOfFile: path, encoding: .utf8)
            .replacing(#/"version": \d/#, with: "\"version\": 9")
        try text.write(toFile: path, atomically: false, encoding: .utf8)
    }

    @Test(arguments: [["resume"], ["erase", "1", "--yes"]]) func isRefused(arguments: [String]) throws {
        let result = try treff.run([arguments[0], path] + arguments.dropFirst(), input: "enda et\n")
        #expect(
            result.errors
                == "Kan ikke åpne referatet \(path): den er skrevet av en nyere treff; bruk den, så ingenting går tapt.\n"
        )
        #expect(result.output == "")
        #expect(result.exit == .code(1))
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test func isReviewedAsFarAsItIsKnown() throws {
        let told =
            "\(path) er skrevet av en nyere treff. Det denne ikke kjenner til, er ikke med i gjennomgangen.\n"
        let one = try treff.run("review", path)
        #expect(one.errors == told)
        #expect(one.output.contains("Hva er mestring?"))
        #expect(one.exit == .code(0))
        let many = try treff.run("review", treff.records)
        #expect(many.errors == told)
        #expect(many.exit == .code(0))
    }
}
