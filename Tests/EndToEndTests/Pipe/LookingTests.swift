import Foundation
import TestSupport
import Testing

/// Where `check` looks, and what it and `diff` take.
struct LookingTests {
    private var treff: Treff
    private let folder: String

    init() throws {
        treff = try Treff()
        folder = treff.home.path + "/kurs"
        treff.wrapper = ["/usr/bin/env", "-C", treff.home.path]
        try put("kurs/course.md", "---\nkurs: Ro\nspråk: nb\nsamlinger: 2\n---\n\nTo kvelder.\n")
        try put("kurs/1-start.md", Self.session(1))
        try put("kurs/toolbox/pust.md", Self.tool)
    }

    private static func session(_ number: Int, time: String = "5 min") -> String {
        "---\nkurs: Ro\nsamling: \(number)\ntittel: Kveld \(number)\nspråk: nb\n---\n\n# Oppstart (5 min)\n\n## Hei (\(time))\n"
    }

    private static let tool = "---\nverktøy: Pust\nspråk: nb\n---\n\nOm pusten.\n\n# Steg\n\n- Pust inn. (2 min)\n"

    private func put(_ name: String, _ text: String) throws {
        let path = treff.home.path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: path, atomically: false, encoding: .utf8)
    }

    @Test func aCourseIsCheckedByItsIdOrItsTitle() throws {
        for name in ["mestringstreff", "Mestringstreff"] {
            let result = try treff.run("check", name, "--strict")
            #expect(result.output == "")
            #expect(result.errors == "Ingen funn i 7 filer.\n")
            #expect(result.exit == .code(0))
        }
    }

    @Test func withoutAPathTheScriptsWhereOneStandsAreChecked() throws {
        let here = try treff.run("check")
        #expect(here.errors == "Ser gjennom \(treff.home.path).\nIngen funn i 3 filer.\n")
        try put("kurs/1-start.md", Self.session(1, time: "fem min"))
        let found = try treff.run("check", "--lang", "en")
        #expect(found.output.hasPrefix("kurs/1-start.md:10:9: warning: The time “fem min” is read as 5 min."))
        #expect(found.errors == "Looking in \(treff.home.path).\n1 warning\n")
        let machine = try treff.run("check", "--format", "lines")
        #expect(machine.errors == "")
    }

    @Test func whereThereAreNoneThoseAtHandAre() throws {
        var elsewhere = treff
        try put("tom/README.md", "# Ikke noe\n")
        elsewhere.wrapper = ["/usr/bin/env", "-C", treff.home.path + "/tom"]
        let result = try elsewhere.run("check")
        #expect(result.errors.hasPrefix("Det er ingen skript der du står. Ser gjennom dem som er for hånden: /"))
        #expect(result.errors.hasSuffix("Ingen funn i 74 filer.\n"))
    }

    @Test func aSessionThatLiesElsewhereFollowsTheRulesOfTheCourseThatItNames() throws {
        let text = Self.session(2).replacingOccurrences(of: "kurs: Ro", with: "kurs: Mestringstreff")
        try put("løs.md", text)
        let result = try treff.run("check", "løs.md", "--format", "lines")
        #expect(result.output.contains("[no-user-representative]"))
        #expect(!(try treff.run("check", "kurs", "--format", "lines")).output.contains("[no-user-representative]"))
    }

    @Test func aFileWithAnotherNumberThanItsNameIsTold() throws {
        try put("kurs/2-neste.md", Self.session(3))
        let result = try treff.run("check", "kurs", "--format", "lines")
        #expect(
            result.output == """
                kurs/2-neste.md:3:10: advarsel: Dette er samling 3, og filnavnet begynner med 2. [file-number]
                kurs/2-neste.md:3:10: advarsel: Dette er samling 3, og kurset har 2. [session-count]
                kurs/2-neste.md:3:10: advarsel: Dette er samling 3, og det finnes ingen samling 2. [session-count]

                """)
    }

    @Test func versionsFromPipesAreCompared() throws {
        let old = Self.session(1).replacingOccurrences(of: "Hei", with: "Hallo")
        let input = try treff.run(["diff", "-", "kurs/1-start.md"], input: old)
        #expect(input.output == "− 1.1 Hallo (5 min)\n+ 1.1 Hei (5 min)\n")
        #expect(input.exit == .code(0))
        #expect(try treff.run("diff", "-", "-").exit == .code(2))
        var shell = treff
        shell.wrapper += ["bash", "-c", "\"$0\" diff kurs/1-start.md <(sed s/Hei/Hallo/ kurs/1-start.md)"]
        let piped = try shell.run([])
        #expect(piped.output == "− 1.1 Hei (5 min)\n+ 1.1 Hallo (5 min)\n")
    }

    @Test func toolsAndCoursesAreCompared() throws {
        let tool = Self.tool.replacingOccurrences(of: "(2 min)", with: "(3 min)") + "- Pust ut.\n"
        let tools = try treff.run(["diff", "kurs/toolbox/pust.md", "-"], input: tool)
        #expect(tools.output == "• Steg: «Pust inn. (2 min)» → «Pust inn. (3 min)»\n+ Steg: «Pust ut.»\n")
        try put("ny/kurs.md", "---\nkurs: Ro\nspråk: nb\nsamlinger: 3\n---\n\nTo kvelder.\n")
        try put("ny/1-start.md", Self.session(1, time: "4–5 min"))
        try put("ny/2-neste.md", Self.session(2))
        let courses = try treff.run("diff", "kurs", "ny")
        #expect(
            courses.output == """
                − toolbox/pust.md: Pust
                1: Kveld 1
                  1.1 Hei
                    • 5 min → 4–5 min
                + 2: Kveld 2
                course.md: Ro
                  • Samlinger: 2 → 3

                """)
        #expect(try treff.run("diff", "kurs", "kurs").errors == "De to betyr det samme.\n")
        let other = try treff.run("diff", "kurs", "ny/1-start.md")
        #expect(other.errors == "De to er ikke av samme slag, så det er ingenting å sammenlikne.\n")
        #expect(other.exit == .code(1))
    }

    @Test func whatIsNoScriptIsToldInOneLanguage() throws {
        try put("brev.md", "Kjære alle.\n")
        for command in [["format", "brev.md"], ["diff", "brev.md", "kurs/1-start.md"]] {
            var english = treff
            english.variables["LANG"] = "en_GB.UTF-8"
            let result = try english.run(command)
            #expect(result.exit == .code(1))
            #expect(result.errors.contains("The file has neither facts at the top nor headings with times."))
            #expect(!result.errors.contains("Fila"))
        }
    }

    @Test func aRehearsalThatPlaysItselfBeginsWhereItIsTold() throws {
        let whole = try treff.run("rehearse", "mestringstreff/1", "--auto").output
        let part = try treff.run("rehearse", "mestringstreff/1", "--auto", "--from", "2.1").output
        #expect(whole.split(separator: "\n")[0].contains("1.1 "))
        #expect(part.split(separator: "\n")[0].contains("2.1 "))
        let none = try treff.run("rehearse", "mestringstreff/1", "--auto", "--from", "9.9")
        #expect(none.exit == .code(1))
    }

    @Test func aPathInAPipeIsWhole() throws {
        let long = treff.home.path + "/" + String(repeating: "en-lang-mappe", count: 8)
        let result = try treff.run("new", "--course", "Ro og fred", "--scripts", long)
        #expect(result.output.contains("\(long)/nb/ro-og-fred\n"))
    }
}
