import Basics
import Facilitation
import Languages
import ScriptFormat

/// What a new name for a tool changes: all documents of the course, and of those that share its toolbox.
struct ToolRenamePlan {
    /// The documents that change, those that get another path too.
    private(set) var changes: [FileChange] = []
    /// Titles of the tool that are not the old name and stay.
    private(set) var keptTitles: [String] = []
    /// Where the old name still stands in running text: the path that the document will have, and the line.
    private(set) var mentions: [(path: String, line: Int)] = []

    /// Why there is no plan.
    enum Refusal: Error, Equatable {
        case noTool(String, nearest: String?)
        /// The tool does not lie with the course; its path.
        case notOwn(String, path: String)
        /// The new name is another tool's; its path.
        case taken(path: String)
        case noName
        case sameName
        case notUTF8(path: String)
        case unreadable(path: String, FileProblem)
    }

    /// A tool's document in one language of the course.
    private struct Place {
        let course: CourseFolder
        let path: String
        let title: String
    }

    init(
        of course: CourseAtHand, in library: ScriptLibrary, from old: String, to new: String
    ) throws(Refusal) {
        let new = new.trimmed
        guard new.contains(where: { $0.isLetter || $0.isNumber }) else { throw .noName }
        let id = try Self.id(of: old, course, library)
        let places = try Self.places(of: id, course, library)
        let isIDMeant = NewScriptPlace.slug(old) == NewScriptPlace.slug(id)
        let newID = isIDMeant ? NewScriptPlace.slug(new) : id
        let titles = places.map(\.title)
        let changed = titles.filter {
            $0.plainLetters == old.plainLetters || isIDMeant && NewScriptPlace.slug($0) == NewScriptPlace.slug(id)
        }
        let newTitles = Dictionary(changed.map { ($0, Self.title(new, like: $0)) }) { first, _ in first }
        let renaming = ToolRenaming(oldID: id, newID: newID, titles: newTitles)
        if isIDMeant, new != newID { keptTitles = Set(titles).subtracting(changed).sorted() }
        for place in places {
            try Self.refuseTaken(newID, old: id, newTitles.values.sorted(), library.toolbox(of: place.course))
        }
        for path in Self.documents(around: places, library) {
            try add(path, renaming, ownPaths: Set(places.map(\.path)), library.files)
        }
        guard !changes.isEmpty else { throw .sameName }
    }

    private mutating func add(
        _ path: String, _ renaming: ToolRenaming, ownPaths: Set<String>, _ files: FileReading
    ) throws(Refusal) {
        let bytes: [UInt8]
        do throws(FileProblem) {
            bytes = try files.read(path, ScriptLibrary.sizeLimit)
        } catch {
            throw .unreadable(path: path, error)
        }
        let isOwn = ownPaths.contains(path)
        guard let changed = renaming.bytes(of: bytes, isOwn: isOwn) else { throw .notUTF8(path: path) }
        let target = isOwn ? "\(FilePath(path).folder)/\(renaming.newID).md" : path
        let change = FileChange(path: path, target: target, old: bytes, new: changed)
        if change.isChange { changes.append(change) }
        mentions += renaming.mentions(in: changed).map { (target, $0) }
    }

    /// The id that a name leads to, in the first language that knows it.
    private static func id(
        of name: String, _ course: CourseAtHand, _ library: ScriptLibrary
    ) throws(Refusal) -> String {
        let toolboxes = course.versions.map(library.toolbox(of:))
        if let tool = toolboxes.lazy.compactMap({ $0.tool(named: name) }).first { return tool.id }
        throw .noTool(name, nearest: toolboxes.lazy.compactMap { $0.nearest(to: name) }.first)
    }

    /// The tool's documents that lie with the course: in its own folder, or beside it.
    private static func places(
        of id: String, _ course: CourseAtHand, _ library: ScriptLibrary
    ) throws(Refusal) -> [Place] {
        let places = course.versions.compactMap { version -> Place? in
            let near = Toolbox(bases: [version.path, FilePath(version.path).folder], files: library.files)
            guard let path = near.path(id), let tool = near.tool(id) else { return nil }
            return Place(course: version, path: path, title: tool.title)
        }
        guard places.isEmpty else { return places }
        let path = course.versions.lazy.compactMap { library.toolbox(of: $0).path(id) }.first
        throw .notOwn(id, path: path ?? id)
    }

    private static func refuseTaken(
        _ newID: String, old: String, _ titles: [String], _ toolbox: Toolbox
    ) throws(Refusal) {
        if newID != old, let path = toolbox.path(newID) { throw .taken(path: path) }
        for title in titles {
            if let other = toolbox.tool(named: title), other.id != old, let path = toolbox.path(other.id) {
                throw .taken(path: path)
            }
        }
    }

    /// A new title, written as one: `rolig-pust` becomes `Rolig pust` where the old one had a capital.
    private static func title(_ new: String, like old: String) -> String {
        guard new == NewScriptPlace.slug(new) else { return new }
        let words = new.replacing("-", with: " ")
        return old.first?.isUppercase == true ? words.prefix(1).uppercased() + words.dropFirst() : words
    }

    /// The documents that may name the tool: those of the course where the tool is its own, and those of all courses beside
    /// it where the toolbox is shared.
    private static func documents(around places: [Place], _ library: ScriptLibrary) -> [String] {
        var folders: [String] = []
        for place in places {
            let home = FilePath(FilePath(place.path).folder).folder
            let isShared = home != place.course.path
            let near =
                isShared ? CourseFinder(files: library.files, isForScripts: true).courses(in: home).map(\.path) : []
            folders += Set(near + place.course.sessions.map { FilePath($0.path).folder } + [place.course.path])
                .sorted().flatMap { [$0, $0 + "/toolbox", $0 + "/methods"] }
            if isShared { folders += [home + "/toolbox", home + "/methods"] }
        }
        var seen: Set<String> = []
        return folders.filter { seen.insert($0).inserted }.flatMap { folder in
            (library.files.names(folder) ?? []).filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }
                .map { "\(folder)/\($0)" }
        }
    }
}

extension Texts {
    /// Why a tool is not renamed, and what to do.
    func refusal(_ refusal: ToolRenamePlan.Refusal, _ new: String, _ name: (String) -> String) -> String {
        switch refusal {
        case .noTool(let tool, let nearest):
            self("The tool “\(tool)” was not found. treff tools shows all.")
                + (nearest.map { self(" Did you mean \($0)?") } ?? "")
        case .notOwn(let id, let path):
            self("\(id) is not the course’s own: it lies in \(name(path)). Copy it into the course’s toolbox first.")
        case .taken(let path): self("There is another tool called “\(new)”: \(name(path)). Choose another name.")
        case .noName: self("Write the new name with letters.")
        case .sameName: self("It is called that already.")
        case .notUTF8(let path): self("\(name(path)) is not saved as UTF-8. Save it so in your editor first.")
        case .unreadable(let path, let problem): unreadable(name(path), problem)
        }
    }
}
