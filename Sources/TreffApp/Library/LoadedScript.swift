import Basics
import CMessageDigest
import Facilitation
import Languages
import ScriptFormat

/// A script that was read, with its findings and its toolbox.
struct LoadedScript {
    let file: ScriptFile
    let reading: Reading<Script>
    let toolbox: Toolbox
    let bytes: [UInt8]
    /// The papers of its course.
    let papers: CoursePapers

    /// SHA-256 of the file's bytes, in hexadecimal digits, lower case.
    var digest: String {
        // 64 digits and the end of a C string.
        var text = [CChar](repeating: 0, count: 65)
        _ = SHA256Data(bytes, bytes.count, &text)
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The script, where the file is one.
    var script: Script? { reading.value }

    /// How a record names the script.
    func reference(_ script: Script) -> ScriptReference {
        ScriptReference(
            id: file.id, course: script.course, session: script.session, title: script.title,
            language: script.language, sha256: digest, build: script.build)
    }

    /// What a session needs of the scripts on disk.
    func sessionLibrary(_ script: Script) -> SessionLibrary {
        SessionLibrary(
            items: Dictionary(script.items.map { ($0.id, $0) }) { first, _ in first },
            phaseTexts: script.phases.map(\.text), tool: { [toolbox] in toolbox.tool($0) },
            toolNames: { [toolbox] in toolbox.all(.tool).map { ($0.id, $0.title) } }, papers: papers)
    }
}

extension ScriptLibrary {
    /// Reads a script.
    ///
    /// The ids of the toolbox are enough to see that its tools are there; titles are read only when an id is not.
    func load(_ file: ScriptFile, messages: Language?, otherwise: Language = .nb) throws(FileProblem) -> LoadedScript {
        let bytes = try files.read(file.path, Self.sizeLimit)
        let written = file.language == nil ? DocumentReader.language(of: bytes) : nil
        let toolbox = toolbox(for: file, written: written)
        let options = ReadingOptions(messages: messages, otherwise: otherwise, toolbox: toolbox.knownIDs)
        let reading = ScriptReader.read(bytes, options: options) { toolbox.known }
        return LoadedScript(
            file: file, reading: reading, toolbox: toolbox, bytes: bytes, papers: papers(of: file))
    }

    /// What the headings of a file's script say, for a list; `nil` where it cannot be read.
    func headings(_ file: ScriptFile) -> Script? {
        guard let bytes = try? files.read(file.path, Self.sizeLimit) else { return nil }
        return ScriptReader.headings(bytes)
    }

    /// A course's name: as its document says it, else as its first session does, else the folder's.
    func title(of course: CourseFolder) -> String {
        document(of: course)?.title ?? course.sessions.first.flatMap { headings($0)?.course } ?? course.id
    }

    /// What a course's own document says; `nil` where it has none that can be read.
    func document(of course: CourseFolder) -> Course? {
        guard let path = course.document, let bytes = try? files.read(path, Self.sizeLimit) else { return nil }
        return CourseReader.read(bytes, id: course.id).value
    }

    /// The course that a script belongs to, where the course has a document.
    func course(of file: ScriptFile) -> Course? {
        let folder = FilePath(file.path).folder
        // A session of one's own beside a course that ships belongs to that course.
        let path =
            CourseFolder.documentNames.map { "\(folder)/\($0)" }.first(where: files.isFile)
            ?? file.language.flatMap { courses($0).first { $0.id == CoursePlace(of: folder).id }?.document }
        guard let path, let bytes = try? files.read(path, Self.sizeLimit) else { return nil }
        return CourseReader.read(bytes, id: CoursePlace(of: folder).id).value
    }
}

/// What a session needs from the scripts on disk: details for its cards, and the toolbox.
struct SessionLibrary {
    /// The script's items by id; empty when the script is not at hand.
    var items: [String: Item] = [:]
    /// What stands between the heading of each phase and its first item.
    var phaseTexts: [[String]] = []
    /// A tool or method by its id, in the session's language.
    var tool: (String) -> Tool? = { _ in nil }
    /// All tools that can be led, by id and title.
    var toolNames: () -> [(id: String, title: String)] = { [] }
    /// The papers of the course.
    var papers = CoursePapers()

    /// A tool's title, or its id when it is not at hand.
    func title(_ id: String) -> String { tool(id)?.title ?? id }
}
