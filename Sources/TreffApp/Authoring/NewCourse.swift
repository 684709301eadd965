import Basics
import Facilitation
import Languages
import ScriptFormat

/// Makes a course's folder: its document, sessions that can be led as they stand, and a toolbox with one tool.
struct NewCourse {
    let app: App
    /// How many sessions; `nil` where the planner does not know yet.
    var sessions: Int?
    /// The phases, as `30/90/30` or with names; `nil` for a short session.
    var build: String?

    /// Makes the folder; nothing that exists is touched.
    func make(_ title: String) throws(ExitStatus) -> ExitStatus {
        let texts = app.texts
        let title = title.trimmed
        guard title.contains(where: { $0.isLetter || $0.isNumber }) else {
            app.complain(texts("The course needs a name, such as --course \"Living well\"."))
            return .failure
        }
        let id = NewScriptPlace.slug(title)
        let folder = "\(NewScriptPlace(app: app).root)/\(app.language.tag)/\(id)"
        guard app.environment.files.names(folder) == nil, !app.environment.files.isFile(folder) else {
            app.complain(texts("\(folder) exists already."))
            return .failure
        }
        let course = StarterCourse(texts: texts, title: title, build: try phases(), count: sessions)
        let files =
            [(texts("course.md"), CourseWriter.text(course.document(id)))]
            + course.sessions.map { session in
                ("\(session.session ?? 1)-\(NewScriptPlace.slug(session.title)).md", ScriptWriter.text(session))
            }
            + [("toolbox/" + texts("one-step.md"), ToolWriter.text(course.tool))]
        do throws(FileProblem) {
            try app.environment.writing.makeFolder(folder + "/toolbox")
            for (name, text) in files { try app.environment.writing.replace("\(folder)/\(name)", Array(text.utf8)) }
        } catch {
            app.complain(texts.unwritable(folder, error))
            return .failure
        }
        app.show(
            [.text(texts("✓ The course is in \(folder)"), .good)]
                + files.map { .text($0.0, indent: 2) }
                + [.text(texts("treff rehearse \(id)/1 tries the first session."), .dim)])
        return .success
    }

    /// The phases that were asked for: minutes alone get the usual names.
    private func phases() throws(ExitStatus) -> [Course.PhaseBuild] {
        let texts = app.texts
        let usual = [texts("Opening"), texts("Main part"), texts("Closing")]
        guard let build else { return zip(usual, [10, 40, 10]).map { .init(title: $0, minutes: $1) } }
        let minutes = build.split(whereSeparator: { "/,+ ".contains($0) }).map { wholeNumber($0) }
        if (1...3).contains(minutes.count), minutes.allSatisfy({ $0.map { (1...600).contains($0) } ?? false }) {
            let names = minutes.count == 3 ? usual : Array(usual.dropFirst().prefix(minutes.count))
            return zip(names, minutes).map { .init(title: $0, minutes: $1 ?? 0) }
        }
        do throws(FragmentReader.Problem) {
            return try FragmentReader(language: app.language).phases(build).map {
                .init(title: $0.title, minutes: $0.minutes)
            }
        } catch {
            app.complain(error.text + texts(" Or give the minutes alone, such as --build 30/90/30."))
            throw .usage
        }
    }
}
