import Basics
import Facilitation
import Terminal

/// What an argument names: found, or asked about where it fits several.
extension App {
    /// The script that an argument names.
    func script(_ argument: String, in library: ScriptLibrary) throws(ExitStatus) -> ScriptFile {
        switch library.find(argument, asked: requested, usual: Self.environmentLanguage(environment)) {
        case .one(let file): return file
        case .several(let files):
            let names = FindingTexts(app: self)
            return try choose(among: files, question: texts("“\(argument)” can be any of these:")) {
                "\($0.id) · \(names.name($0.path))"
            }
        case .none:
            complain(whyNotFound(argument, library))
            throw .failure
        }
    }

    /// The id of a session that somebody picks from the courses at hand.
    func chosenSession() throws(ExitStatus) -> String {
        let sessions = courses.flatMap(\.sessions)
        guard !sessions.isEmpty else {
            complain(texts("No courses were found. Give the folder with --scripts."))
            throw .failure
        }
        return try choose(
            among: sessions, question: texts("Which session?"), advice: texts("Give the id or the file of the session.")
        ) { "\($0.id)  \(library.headings($0)?.title ?? "")" }.id
    }

    /// The course that an argument names; without one, the course that one stands in, or the only one.
    func course(_ argument: String?, in library: ScriptLibrary) throws(ExitStatus) -> CourseAtHand {
        switch library.findCourse(argument) {
        case .one(let course): return course
        case .several(let courses):
            let question =
                argument.map { texts("“\($0)” can be any of these:") } ?? texts("There are several courses here:")
            let names = FindingTexts(app: self)
            return try choose(among: courses, question: question) {
                "\($0.id) · \(names.name($0.versions[0].path))"
            }
        case .none:
            guard let argument else {
                complain(texts("There is no course here. Give its name or its folder; treff course list shows them."))
                throw .failure
            }
            let near = CommandNames.nearest(to: argument, among: library.courses.map(\.id))
            complain(
                texts(
                    "The course \(argument) was not found. Give its name or its folder; treff course list shows them.")
                    + meant(near))
            throw .failure
        }
    }

    /// Asks which of several is meant. In a pipe there is nobody to ask, and all are named.
    ///
    /// - Parameter advice: What a pipe is told to give instead.
    func choose<Value>(
        among values: [Value], question: String, advice: String? = nil, line: (Value) -> String
    ) throws(ExitStatus) -> Value {
        let console = openConsole(texts)
        defer { console.close() }
        guard console.isInteractive else {
            let lines = values.map { "  " + line($0) }
            complain(
                ([question] + lines + [advice ?? texts("Give the id or the file of the one that you mean.")]).joined(
                    separator: "\n"))
            throw .usage
        }
        show(
            [.text(question, .strong)]
                + values.enumerated().map { .text("\($0.offset + 1)  \(line($0.element))", indent: 2, hanging: 5) })
        let prompt = StyledText(texts("Which one, 1 to \(values.count)? › "))
        while case .line(let line) = console.reader.readLine(LineRequest(prompt: { _ in LinePrompt(prompt) })) {
            guard !line.trimmed.isEmpty else { break }
            if let number = wholeNumber(line.trimmed), (1...values.count).contains(number) { return values[number - 1] }
        }
        complain(texts("None was chosen."))
        throw .failure
    }

    /// Something else than a file may have the name: a folder, a pipe, a course.
    private func whyNotFound(_ argument: String, _ library: ScriptLibrary) -> String {
        if let course = library.findCourse(argument).only, let session = course.versions[0].sessions.first {
            return texts("\(argument) is a course. Give one of its sessions, such as \(session.id).")
        }
        let path = FilePath.join(environment.folder(), argument)
        do throws(FileProblem) {
            _ = try environment.files.read(path, ScriptLibrary.sizeLimit)
        } catch {
            if error != .missing { return texts.unreadable(path, error) }
        }
        let ids = library.courses.flatMap { $0.versions.flatMap { $0.sessions.map(\.id) } }
        return texts("The script \(argument) was not found. Give a file or an id; treff list shows those at hand.")
            + meant(CommandNames.nearest(to: argument, among: ids))
    }

    private func meant(_ nearest: String?) -> String { nearest.map { texts(" Did you mean \($0)?") } ?? "" }
}
