import Facilitation
import Languages
import Testing

@testable import TreffApp

/// Which course a new session belongs to, and what it then knows.
struct NewInCourseTests {
    /// Nobody said which course, so it is none that is there.
    @Test func withoutACourseItBecomesNoSessionOfOne() throws {
        let new = try NewWorld()
        #expect(new.newAlone("--title", "Hvile", "--no-questions") == .success)
        #expect(new.world.files.keys.filter { $0.contains("hvile") } == ["/s/nb/egne/1-hvile.md"])
        #expect(new.world.files["/s/nb/egne/1-hvile.md"]?.contains("kurs:") == false)
    }

    @Test func aCourseThatIsFullIsNotOffered() throws {
        let new = try NewWorld()
        new.world.files["/s/nb/mestringstreff/kurs.md"] = "---\nkurs: Mestringstreff\nspråk: nb\nsamlinger: 2\n---\n"
        _ = new.new(typing: [.type(""), .key(.end)])
        #expect(!new.world.shown.contains("[Mestringstreff]"))
    }

    /// A course that lies in a folder of its own, with somebody standing in it.
    private func here(_ language: Language) throws -> NewWorld {
        let new = try NewWorld()
        let title = language == .en ? "Calm" : "Rolig"
        new.world.files["/x/rolig/kurs.md"] = SampleCourses.document(title, language: language)
        new.world.files["/x/rolig/1-pust.md"] = SampleCourses.session(1, of: title, language: language)
        new.world.files["/x/rolig/toolbox/pust.md"] = SampleCourses.tool("Rolig pust", language: language)
        new.world.standing = "/x/rolig"
        return new
    }

    @Test func whoStandsInACourseIsOfferedItAndItsTools() throws {
        let new = try here(.nb)
        let answers = [
            "", "", "", "Hvile", "", "Prat 10", "Prat 10", "", "rolig pust", "", "", "", "", "",
        ]
        #expect(new.new(typing: .lines(answers)) == .success)
        #expect(new.world.shown.contains("[Rolig] › \n"))
        #expect(new.world.shown.contains("pust: Det er.\n"))
        #expect(new.world.files["/x/rolig/2-hvile.md"]?.contains("\nVerktøy: pust\n") == true)
        #expect(new.newAlone("--title", "Alene", "--no-questions") == .success)
        #expect(new.world.files["/x/rolig/3-alene.md"]?.hasPrefix("---\nkurs: Rolig\n") == true)
    }

    @Test func theLanguageOfTheCourseIsOffered() throws {
        let new = try here(.en)
        new.new(typing: .lines(["", "", ""]) + [.key(.end)])
        #expect(new.world.shown.contains("[en] › \n\nWhich course does the session belong to?\n"))
        #expect(new.world.shown.contains("[Calm] › \n"))
        let other = try here(.en)
        other.new("--lang", "nb", typing: .lines([""]) + [.key(.end)])
        #expect(other.world.shown.contains("[nb] › \n"))
    }

    @Test func aToolGoesIntoTheToolboxOfTheCourseThatOneStandsIn() throws {
        let new = try here(.nb)
        let answers = ["", "", "Lys", "balanse", "", "", "Se (1 min)", "", "", "", "", "", ""]
        #expect(new.new("--tool", typing: .lines(answers)) == .success)
        #expect(new.world.shown.contains("[Rolig] › \n"))
        #expect(new.world.files["/x/rolig/toolbox/lys.md"]?.hasSuffix("# Steg\n\n- Se (1 min)\n") == true)
    }
}
