import TestSupport
import Testing

@testable import TreffApp

/// `treff course list`.
struct CourseListTests {
    @Test func eachCourseWithItsLanguagesAndFolders() throws {
        let world = try CourseWorld()
        #expect(world.course("list") == .success)
        let list = """
            Rolig  rolig
              nb · 2 samlinger · nb/rolig
              en · 2 samlinger · en/rolig

            """
        expectSame(world.world.shown, list)
        #expect(world.course() == .success)
        #expect(world.world.shown == list + list)
        #expect(world.world.run("kurs", "liste", "--lang", "en") == .success)
        expectSame(
            String(world.world.shown.dropFirst(2 * list.count)),
            """
            Calm  rolig
              en · 2 sessions · en/rolig
              nb · 2 sessions · nb/rolig

            """)
    }

    @Test func none() throws {
        let world = try CourseWorld()
        world.world.files = [:]
        #expect(world.course("list") == .failure)
        #expect(world.world.complaints == "Fant ingen kurs. Gi mappa med --scripts.\n")
    }
}
