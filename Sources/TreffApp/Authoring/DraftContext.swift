import Basics
import Facilitation
import Languages
import ScriptFormat

/// What a draft is offered and held against: courses, tools and files as they are now.
struct DraftContext {
    /// The language that is offered: that of the course that one stands in.
    var language: Language?
    /// The courses at hand in a language.
    var courses: (Language) -> [Course] = { _ in [] }
    /// Tools and methods that a draft can name, those of its course first; `nil` where they are not known.
    var toolbox: (Script) -> KnownToolbox? = { _ in nil }
    /// Where a script goes, if the planner says nothing else.
    var place: (Script) -> String = { _ in "script.md" }
    /// The file that an answer means: with `~`, a folder or a missing `.md` worked out.
    var file: (_ answer: String, Script) -> String = { answer, _ in answer }
    /// Whether there is something in that place.
    var isTaken: (_ path: String) -> Bool = { _ in false }

    /// A course as far as a new session has to fit into it.
    struct Course: Equatable {
        var title: String
        /// Its phases with their minutes: `Oppstart 30, Hoveddel 90, Avslutning 30`.
        var phases: String?
        /// The numbers that its sessions have.
        var numbers: [Int] = []
        /// How many sessions it is to have, where its document says that.
        var sessions: Int?
        /// Whether one stands in its folder.
        var isHere = false
        /// Whether a user representative is to lead something in each session.
        var hasUserLeads = false
    }

    /// The course of a draft, where it is one of those at hand.
    func course(of script: Script) -> Course? {
        courses(script.language).first { $0.title.plainLetters == script.course?.plainLetters }
    }

    /// The course that one stands in.
    func here(_ language: Language) -> Course? { courses(language).first { $0.isHere } }

    /// The course that is offered for a new session: the one that one stands in, else the first that is not full.
    func courseWithRoom(_ language: Language) -> Course? {
        here(language)
            ?? courses(language).first { course in course.sessions.map { course.numbers.count < $0 } ?? true }
    }

    /// The first number of the draft's course that no session has.
    func freeNumber(_ script: Script) -> Int {
        let taken = Set(course(of: script)?.numbers ?? [])
        return (1...(taken.count + 1)).first { !taken.contains($0) } ?? 1
    }

    /// The phases that are offered: the course's own, or the handbook's.
    func phases(_ script: Script) -> String {
        course(of: script)?.phases
            ?? Texts(language: script.language)("Opening 30, Main part 90, Closing 30")
    }
}
