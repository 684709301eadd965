import Foundation
import TestSupport
import Testing

/// Reviews of records that the program itself has written.
struct ReviewTests {
    private let treff: Treff
    private let folder: String

    init() throws {
        treff = try Treff()
        folder = treff.home.path + "/referater"
        for number in 1...2 {
            let result = try treff.run(
                "run", "mestringstreff/\(number)", "--records", folder,
                input: "hemmelig\n\noppmøte 9\navslutt\n\n\n\navslutt\n")
            #expect(result.exit == .code(0))
        }
    }

    @Test func aFolderIsReviewedAsACourse() throws {
        let result = try treff.run("review", folder)
        #expect(result.exit == .code(0))
        #expect(result.output.hasPrefix("Mestringstreff\n2 samlinger\n"))
        #expect(!result.output.contains("hemmelig"))
        // These sessions lasted no time at all, so there is no form of work to tell of, and no empty line for it.
        let carriedOut = try #require(result.output.split(separator: "Gjennomført\n").last)
        let section = carriedOut.split(separator: "\n", omittingEmptySubsequences: false).prefix { !$0.isEmpty }
        #expect(!section.contains { $0.allSatisfy(\.isWhitespace) })
        #expect(section.last?.contains("tilpasninger") == true)
    }

    @Test func aDamagedOrForeignFileIsNamedAndSkipped() throws {
        try "{\"a\": 1}".write(toFile: folder + "/fremmed.json", atomically: false, encoding: .utf8)
        let result = try treff.run("review", folder)
        #expect(result.exit == .code(1))
        #expect(result.output.hasPrefix("Mestringstreff\n2 samlinger\n"))
        #expect(result.errors.contains("fremmed.json"))
    }

    @Test func rowsHoldEachItemOfEachSessionAndNoFreeText() throws {
        let rows = try treff.run("review", folder, "--ndjson").output.split(separator: "\n")
        #expect(rows.count == 28)
        for row in rows {
            let object = try JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: Any]
            #expect(object?["course"] as? String == "Mestringstreff")
        }
        #expect(!rows.contains { $0.contains("hemmelig") })
    }

    @Test func aPageIsWrittenThatStandsAlone() throws {
        let page = treff.home.path + "/side.html"
        #expect(try treff.run("review", folder, "--html", page).exit == .code(0))
        let html = try String(contentsOfFile: page, encoding: .utf8)
        #expect(html.hasPrefix("<!DOCTYPE html>"))
        #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("<script"))
        #expect(!html.contains("hemmelig"))
    }
}
