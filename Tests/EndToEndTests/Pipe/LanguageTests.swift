import TestSupport
import Testing

/// The language follows what was asked for, the script, and the locale, in that order.
struct LanguageTests {
    var treff: Treff

    init() throws { treff = try Treff() }

    @Test(arguments: [
        ("nb_NO.UTF-8", "nb"), ("nn_NO.UTF-8", "nb"), ("en_GB.UTF-8", "en"), ("C", "nb"), ("C.UTF-8", "nb"),
        ("POSIX", "nb"), (nil, "nb"), ("", "nb"), ("de_DE.UTF-8", "en"), ("sv_SE", "en"),
    ])
    mutating func theLocaleChoosesWhatShipsInBoth(locale: String?, language: String) throws {
        treff.variables["LANG"] = locale
        let result = try treff.run("run", "mestringstreff/1", input: "æøå\n")
        #expect(result.output.contains(language == "nb" ? "✓ Notat 1\n" : "✓ Note 1\n"))
        #expect(try #require(try treff.saved().first).script.language == language)
        #expect(try #require(try treff.saved().first).texts == ["æøå"])
    }

    @Test func theOptionGoesBeforeTheLocale() throws {
        let result = try treff.run("run", "mestringstreff/1", "--lang", "en", input: "x\n")
        #expect(result.output.contains("✓ Note 1\n"))
        #expect(try #require(try treff.saved().first).script.title == "What is coping?")
    }

    @Test func aScriptNamedByItsPathSpeaksItsOwnLanguage() throws {
        let script = try #require(ShippedScript.all.first { $0.language == "en" })
        let result = try treff.run("run", script.path, input: "x\n")
        #expect(result.output.contains("✓ Note 1\n"))
    }

    @Test func theOptionGoesBeforeTheScriptToo() throws {
        let script = try #require(ShippedScript.all.first { $0.language == "en" })
        let result = try treff.run("run", script.path, "--lang", "nb", input: "x\n")
        #expect(result.output.contains("✓ Notat 1\n"))
        #expect(try #require(try treff.saved().first).script.language == "en")
    }

    @Test func listsHelpAndErrorsFollowTheLocale() throws {
        #expect(try treff.run("--help").output.contains("BRUK:"))
        #expect(try treff.run("--help", "--lang", "en").output.contains("USAGE:"))
        #expect(try treff.run("list", "--lang", "nn").output.contains("Hva er mestring?"))
        #expect(try treff.run("list").output.contains("Hva er mestring?"))
        #expect(try treff.run("list", "--lang", "en").output.contains("What is coping?"))
        #expect(try treff.run("run", "x/1").errors.contains("Fant ikke"))
        #expect(try treff.run("run", "x/1", "--lang", "en").errors.contains("not found"))
    }

    @Test func nynorskIsSpokenWhereAScriptIsInAnotherLanguage() throws {
        let result = try treff.run("køyr", "mestringstreff/1", "--lang", "nn", input: "hjelp fortset\n")
        #expect(result.errors == "")
        #expect(try #require(try treff.saved().first).script.language == "nb")
        #expect(result.output.contains("\nfortset – "))
    }
}
