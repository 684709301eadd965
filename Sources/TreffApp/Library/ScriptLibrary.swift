import Basics
import Facilitation
import Languages
import ScriptFormat

/// The scripts at hand: where one stands, and the folders that are kept for them.
///
/// What was found is kept: it is a look at the disk at one time, and who wants to know what was written since looks anew.
final class ScriptLibrary {
    /// The folder of `--scripts`.
    let asked: String?
    /// The user's own folder and what ships with the program, the first one first.
    private(set) lazy var shelves: [String] = findShelves().filter { $0 != asked }
    private let findShelves: () -> [String]
    let files: FileReading
    /// The folder that one stands in, which paths are relative to.
    let folder: String

    /// No script is larger; what is larger is refused before it is read.
    static let sizeLimit = 4 << 20

    /// The scripts at hand.
    ///
    /// - Parameter scripts: The folder of `--scripts`, which comes first.
    convenience init(in environment: Environment, scripts: String?) {
        let folder = environment.folder()
        self.init(
            asked: scripts.map { FilePath.plain(FilePath.join(folder, $0)) }, shelves: Self.shelves(environment),
            files: environment.files, folder: folder)
    }

    init(asked: String? = nil, shelves: @autoclosure @escaping () -> [String], files: FileReading, folder: String) {
        self.asked = asked
        findShelves = shelves
        self.files = files
        self.folder = folder
    }

    /// The folders that are kept for scripts, the first one first.
    private(set) lazy var roots: [String] = (asked.map { [$0] } ?? []).filter { files.names($0) != nil } + shelves

    /// The user's own folder, then what ships with the program.
    private static func shelves(_ environment: Environment) -> [String] {
        let files = environment.files
        let own = environment.ownScripts.flatMap { files.names($0) == nil ? nil : $0 }
        // Beside the program when it is installed, and above it when it was just built.
        var place = environment.executable().map { FilePath($0).folder } ?? environment.folder()
        var shipped = [FilePath(place).folder + "/share/treff/Scripts"]
        while place != "/", place != "." {
            shipped.append(place + "/Scripts")
            place = FilePath(place).folder
        }
        return [own].compactMap(\.self)
            + shipped.filter { folder in Language.spoken.contains { files.names(folder + "/" + $0.tag) != nil } }
    }

    /// The sessions of all courses in a language, by course.
    func courses(_ language: Language) -> [CourseFolder] {
        let courses = courses
        let shelved = language.fallbacks.first { language in courses.contains { $0.version(in: language) != nil } }
        return shelved.map { language in courses.compactMap { $0.version(in: language) } } ?? []
    }

    /// All courses at hand, each with its languages.
    ///
    /// A course hides one of the same name in a later folder; the course that one stands in hides all but that of
    /// `--scripts`. But sessions without a course's document are additions to the course that is kept for scripts: they take
    /// the place of those with their numbers, and the others stay. A course that only lies nearby hides none, and then there
    /// are two of the name; nothing is added to it or taken from it.
    private(set) lazy var courses: [CourseAtHand] = {
        var all: [(course: CourseFolder, origin: Origin)] = []
        for (course, origin) in found {
            let known = all.indices.filter {
                all[$0].course.id == course.id && all[$0].course.language == course.language
            }
            guard !known.contains(where: { all[$0].course.path == course.path }) else { continue }
            if origin.isShelf,
                let open = known.first(where: { all[$0].course.document == nil && all[$0].origin.hides(origin) })
            {
                all[open].course.add(course)
            } else if !known.contains(where: { all[$0].origin.hides(origin) }) {
                all.append((course, origin))
            }
        }
        let groups = all.reduce(into: [CourseAtHand]()) { groups, found in
            if let group = groups.firstIndex(where: { $0.takes(found.course) }) {
                groups[group].versions.append(found.course)
            } else {
                groups.append(CourseAtHand(versions: [found.course]))
            }
        }
        return groups.map { CourseAtHand(versions: $0.versions(preferring: nil)) }
    }()

    /// The course that one stands in; `nil` where one stands in none.
    private(set) lazy var here: CourseFolder? = {
        var place = folder
        for _ in 0..<3 {
            if let course = nearby.course(at: place) { return course }
            place = FilePath(place).folder
        }
        return nil
    }()

    private var nearby: CourseFinder { CourseFinder(files: files, isForScripts: false) }

    /// The courses as they are found, those that come first first.
    private var found: [(CourseFolder, Origin)] {
        let kept = CourseFinder(files: files, isForScripts: true)
        let asked = (asked.map(kept.courses) ?? []).map { ($0, Origin.shelf(0)) }
        let shelved = shelves.enumerated().flatMap { number, shelf in
            kept.courses(in: shelf).map { ($0, Origin.shelf(number + 1)) }
        }
        var own: [(CourseFolder, Origin)] = []
        if let here {
            let root = CoursePlace(of: here.path).root
            let others = nearby.courses(in: root).filter { $0.id == here.id && $0.language != here.language }
            own = ([here] + others).map { ($0, Origin.here) }
        }
        let near = nearby.courses(in: folder).filter { course in
            !shelved.contains { isSame($0.0, course) }
        }
        return asked + own + near.map { ($0, Origin.near) } + shelved
    }

    /// Whether two courses are one, reached by two paths.
    private func isSame(_ one: CourseFolder, _ other: CourseFolder) -> Bool {
        guard one.id == other.id, one.language == other.language else { return false }
        return one.path == other.path || files.stamp(one.path).map { $0 == files.stamp(other.path) } ?? false
    }

    /// Where a course was found.
    private enum Origin: Equatable {
        case here, near
        /// In a folder kept for scripts, by its number.
        case shelf(Int)

        var isShelf: Bool { if case .shelf = self { true } else { false } }

        /// Whether a course found here makes one of its name that is found there later not count.
        func hides(_ later: Origin) -> Bool { self != later && self != .near }
    }
}

/// A course with the languages that it is at hand in.
struct CourseAtHand: Equatable {
    /// One for each language; never empty.
    var versions: [CourseFolder]

    /// The folder's name: `mestringstreff`.
    var id: String { versions[0].id }

    func version(in language: Language) -> CourseFolder? { versions.first { $0.language == language } }

    /// Whether a folder is this course in one more language.
    fileprivate func takes(_ other: CourseFolder) -> Bool { id == other.id && version(in: other.language) == nil }

    /// The versions, that in a language first, and then those that its readers understand best.
    func versions(preferring language: Language?) -> [CourseFolder] {
        let order = (language.map { [$0] + $0.fallbacks } ?? []) + Language.spoken
        func rank(_ course: CourseFolder) -> Int { order.firstIndex(of: course.language) ?? order.count }
        return versions.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
            .map(\.element)
    }
}

extension Environment {
    /// The folder for scripts of one's own; `nil` where nothing says where one is at home.
    var ownScripts: String? {
        func value(_ name: String) -> String? { variable(name).flatMap { $0.isEmpty ? nil : $0 } }
        return (value("XDG_DATA_HOME") ?? value("HOME").map { $0 + "/.local/share" }).map { $0 + "/treff/scripts" }
    }
}
