import TestSupport

@testable import TreffApp

/// A small world with a course in two languages, which lies in a folder of its own.
struct CourseWorld {
    let world: Surroundings

    init(isInteractive: Bool = false) throws {
        world = try Surroundings(isInteractive: isInteractive)
        world.scripts = nil
        world.standing = "/x"
        world.files = [
            "/x/nb/rolig/kurs.md": SampleCourses.document(),
            "/x/nb/rolig/1-pust.md": SampleCourses.session(1, tool: "pust"),
            "/x/nb/rolig/2-ro.md": SampleCourses.session(2, title: "Ro", tool: "Rolig pust"),
            "/x/nb/rolig/toolbox/pust.md": SampleCourses.tool("Rolig pust"),
            "/x/en/rolig/course.md": SampleCourses.document("Calm", language: .en),
            "/x/en/rolig/1-breath.md": SampleCourses.session(1, of: "Calm", language: .en, tool: "pust"),
            "/x/en/rolig/2-calm.md": SampleCourses.session(2, of: "Calm", language: .en, tool: "Calm breath"),
            "/x/en/rolig/toolbox/pust.md": SampleCourses.tool("Calm breath", language: .en),
        ]
    }

    /// Runs `treff course`.
    func course(_ arguments: String..., typing steps: [ScriptedReader.Step]? = nil) -> TreffApp.ExitStatus {
        if let steps { world.consoles.append(steps) }
        return world.run(["course"] + arguments)
    }

    /// The files that have changed, came or went.
    func changes(since old: [String: String]) -> [String] {
        Set(old.keys).union(world.files.keys).filter { old[$0] != world.files[$0] }.sorted()
    }
}
