import Archive
import Basics
import Facilitation
import Languages

/// A course as a pack that others can add: each language with its sessions, its papers, and the tools that it uses.
///
/// All is in one folder, `<course>/<language>/<course>/…`; the same course always makes the same bytes.
struct CoursePacking {
    /// The contents by path.
    private(set) var files: [String: [UInt8]] = [:]
    /// What could not be read, or is no file.
    private(set) var leftOut: [String] = []
    /// What no document of the course names: a list of participants may lie there.
    private(set) var unnamed: [String] = []
    /// The files that are no documents, by what they are called in the pack: they wait until it is known what is named.
    private var others: [String: String] = [:]
    private let library: ScriptLibrary

    init(_ course: CourseAtHand, in library: ScriptLibrary) {
        self.library = library
        for version in course.versions {
            let start = "\(course.id)/\(version.language.tag)/\(course.id)"
            let inner = Set(course.versions.map(\.path)).subtracting([version.path])
            for folder in folders(of: version) { add(folder, to: start, except: inner) }
            addTools(of: version, to: start)
        }
        addLicence(of: course)
        addOthers()
    }

    /// The zip file.
    func archive() throws(ArchiveProblem) -> [UInt8] {
        // No time of day, so that packing again makes the same file.
        var writer = ArchiveWriter(modified: ArchiveTime(year: 1980, month: 1, day: 1))
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) { try writer.add(path, bytes) }
        return writer.bytes
    }

    /// The course's own folder, and those of sessions that were added to it.
    private func folders(of version: CourseFolder) -> [String] {
        var seen: Set<String> = []
        return ([version.path] + version.sessions.map { FilePath($0.path).folder }).filter { seen.insert($0).inserted }
    }

    private mutating func add(_ folder: String, to start: String, except inner: Set<String>) {
        for name in library.files.names(folder) ?? [] where !name.hasPrefix(".") && !name.hasSuffix("~") {
            let path = "\(folder)/\(name)"
            switch library.files.kind(path) {
            case .folder: if !inner.contains(path) { add(path, to: "\(start)/\(name)", except: inner) }
            case .regular where name.hasSuffix(".md") || name == "LICENSE": take(path, as: "\(start)/\(name)")
            case .regular: if others["\(start)/\(name)"] == nil { others["\(start)/\(name)"] = path }
            case .link, .other, nil: leftOut.append(path)
            }
        }
    }

    /// The tools and methods that the sessions name and that lie elsewhere.
    private mutating func addTools(of version: CourseFolder, to start: String) {
        let toolbox = library.toolbox(of: version)
        let used = version.sessions.compactMap { try? library.load($0, messages: nil).script }
            .flatMap(\.items).flatMap { $0.tools + $0.methods + $0.handouts }
        for id in Set(used).sorted() {
            guard let path = toolbox.path(id) else { continue }
            let shelf = FilePath(FilePath(path).folder).name
            take(path, as: "\(start)/\(shelf)/\(id).md")
        }
    }

    private mutating func addLicence(of course: CourseAtHand) {
        let place = CoursePlace(of: course.versions[0].path)
        guard place.language != nil, library.files.isFile(place.root + "/LICENSE") else { return }
        take(place.root + "/LICENSE", as: course.id + "/LICENSE")
    }

    /// Takes in the files that a document names, such as a picture.
    private mutating func addOthers() {
        let texts = files.values.map { String(decoding: $0, as: UTF8.self) }
        for (target, path) in others.sorted(by: { $0.key < $1.key }) {
            let name = FilePath(path).name
            if texts.contains(where: { $0.contains(name) }) {
                take(path, as: target)
            } else {
                unnamed.append(path)
            }
        }
    }

    /// Takes a file in; the first one of a path counts.
    private mutating func take(_ path: String, as target: String) {
        guard files[target] == nil else { return }
        do throws(FileProblem) {
            files[target] = try library.files.read(path, CoursePack.limits.size)
        } catch {
            leftOut.append(path)
        }
    }
}
