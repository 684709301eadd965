import TestSupport
import Testing

@testable import TreffApp

/// `treff course compare`.
struct CourseCompareTests {
    /// Texts that are the same in both languages, as those of the samples are.
    private func translate(_ world: CourseWorld) {
        for (path, text) in world.world.files where path.hasPrefix("/x/en/") {
            world.world.files[path] = text.replacing("Hei.", with: "Hello.")
        }
    }

    @Test(arguments: [[], ["rolig"], ["nb", "en"], ["rolig", "en", "nb"], ["Rolig", "nb"]])
    func twoLanguagesThatHoldTheSame(words: [String]) throws {
        let world = try CourseWorld()
        translate(world)
        #expect(world.world.run(["course", "compare"] + words) == .success)
        #expect(world.world.shown.hasSuffix("\nDe to språkene har det samme.\n"))
        #expect(world.world.complaints == "")
    }

    @Test func whatDiffersAndWhatIsNotTranslated() throws {
        let world = try CourseWorld()
        translate(world)
        let files = world.world.disk
        files.texts["/x/en/rolig/1-breath.md"] = SampleCourses.session(1, of: "Calm", language: .en)
            .replacing("# A (10 min)", with: "# A (15 min)").replacing("Hei.", with: "Alle puster rolig sammen.")
        files.texts["/x/nb/rolig/1-pust.md"]?.replace("Hei.", with: "Alle puster rolig sammen.")
        files.texts["/x/nb/rolig/3-mer.md"] = SampleCourses.session(3, title: "Mer")
        files.texts["/x/en/rolig/toolbox/pust.md"] = SampleCourses.tool(
            "Calm breath", language: .en, step: "Sit. (7 min)")
        files.texts["/x/en/rolig/toolbox/extra.md"] = SampleCourses.tool("Extra", language: .en)
        #expect(world.course("compare", "nb", "en") == .failure)
        expectSame(
            world.world.shown,
            """
            Rolig · nb → en

            Samling 1 · Pust
              • 1 A: 10 min → 15 min
              1.1 B
                • Verktøy: pust → –

            Verktøyet pust
              • Steg 1: 5 min → 7 min

            Finnes ikke på nb:
              Verktøyet extra

            Finnes ikke på en:
              Samling 3 · Mer

            Ikke oversatt; ordene er de samme:
              Samling 1 · Pust, 1.1: «Alle puster rolig sammen.»

            """)
    }

    @Test(arguments: [
        (["rolig", "nn", "nb"], TreffApp.ExitStatus.failure, "rolig finnes ikke på nn. Det finnes på nb og en."),
        (
            ["roli", "nn", "nb"], .failure,
            "Fant ikke kurset roli. Gi navnet eller mappa; treff kurs liste viser dem som finnes. Mente du rolig?"
        ),
        (
            ["rolig", "tull", "nb"], .usage,
            "Skriv kurset først, og så de to språkene: treff kurs sammenlign NAVN nb en."
        ),
        (["rolig", "nb", "nb"], .usage, "rolig finnes på nb og en. Skriv de to som skal sammenlignes, som nb en."),
        (["bare"], .failure, "bare finnes bare på nb, så det er ikke noe å sammenligne med."),
    ])
    func isRefused(words: [String], status: TreffApp.ExitStatus, said: String) throws {
        let world = try CourseWorld()
        world.world.files["/x/nb/bare/1-a.md"] = SampleCourses.session(1, of: "Bare")
        #expect(world.world.run(["course", "compare"] + words) == status)
        #expect(world.world.complaints == said + "\n")
        #expect(world.world.shown == "")
    }

    @Test func aToolThatIsSharedIsHeldToo() throws {
        let world = try CourseWorld()
        translate(world)
        world.world.files["/x/nb/toolbox/felles.md"] = SampleCourses.tool("Felles")
        for (path, name) in [("/x/nb/rolig/2-ro.md", "Felles"), ("/x/en/rolig/2-calm.md", "felles")] {
            world.world.files[path]?.replace(path.hasPrefix("/x/nb") ? "Rolig pust" : "Calm breath", with: name)
        }
        #expect(world.course("compare") == .failure)
        #expect(world.world.shown == "Rolig · nb → en\n\nFinnes ikke på en:\n  Verktøyet felles\n")
    }
}
