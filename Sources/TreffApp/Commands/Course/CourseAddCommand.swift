import ArgumentParser
import Basics
import Facilitation
import Languages
import ScriptFormat

/// `treff course add`: takes in a course from a folder or a zip file.
struct CourseAddCommand: AppCommand {
    static var readsLines: Bool { true }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add", abstract: CommandLanguage.texts("Add a course from a folder or a zip file."),
            discussion: CommandLanguage.texts(
                "All of it is looked at first; nothing is written unless the whole is safe. It comes to the folder of --scripts, or else to your own, and is found from everywhere."
            ), aliases: CommandNames.aliases("add", after: "course"))
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts("A folder or a zip file with a course."),
            valueName: CommandLanguage.texts("folder or zip")),
        completion: .file())
    var source: String

    @Flag(help: ArgumentHelp(CommandLanguage.texts("Replace a course that is there; the old one is kept aside.")))
    var replace = false

    @OptionGroup var common: CommonOptions

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let root = NewScriptPlace(app: app).root
        let installation = CourseInstallation(try pack(app), named: FilePath(source).name, into: root)
        guard !installation.parts.isEmpty else {
            app.complain(
                app.texts(
                    "\(source) was not added: there is no course in it. A course is a folder with a document course.md, or with sessions such as 1-welcome.md."
                ))
            return .failure
        }
        let now = app.environment.clock().wall.local
        let installer = CourseInstaller(
            writing: app.environment.writing, files: app.environment.files, root: root,
            stamp: "\(now.date)-\(now.clock.replacing(":", with: ""))")
        guard mayReplace(installation.parts.filter { installer.isThere($0.folder) }, app) else { return .failure }
        do throws(CourseInstaller.Failure) {
            tell(installation, try installer.install(installation.parts), app)
        } catch {
            app.complain(app.texts.unwritable(root, error.problem) + app.texts(" Nothing was added."))
            for old in error.stuck { app.complain(app.texts("The old one is kept in \(old.copy).")) }
            return .failure
        }
        return .success
    }

    /// What is to be added, as it is in the folder or in the file.
    private func pack(_ app: App) throws(ExitStatus) -> CoursePack {
        let files = app.environment.files
        let path = FilePath.plain(FilePath.join(app.environment.folder(), source))
        do throws(CoursePack.Refusal) {
            if files.names(path) != nil { return try CoursePack(folder: path, files) }
            return try CoursePack(archive: try bytes(path, files))
        } catch {
            app.complain(app.texts.refusal(error, source))
            throw .failure
        }
    }

    private func bytes(_ path: String, _ files: FileReading) throws(CoursePack.Refusal) -> [UInt8] {
        do throws(FileProblem) {
            return try files.read(path, CoursePack.limits.size)
        } catch {
            throw .unreadable(path: source, error)
        }
    }

    /// Whether courses that are there may give way: when it was said, or when somebody says so now.
    private func mayReplace(_ parts: [CourseInstallation.Part], _ app: App) -> Bool {
        guard !parts.isEmpty, !replace else { return true }
        for part in parts { app.complain(app.texts("\(part.title) is there already, in \(part.folder).")) }
        guard app.confirms(app.texts("Replace it, and keep the old one aside? y/n › ")) else {
            app.complain(app.texts("Nothing was added. --replace replaces it, and keeps the old one aside."))
            return false
        }
        return true
    }

    private func tell(_ installation: CourseInstallation, _ kept: [CourseInstaller.Kept], _ app: App) {
        let texts = app.texts
        for part in installation.parts {
            app.showWhole([.done(texts("\(part.title) (\(part.language.tag)) is in \(part.folder)"))])
        }
        for old in kept { app.complain(texts("The old one is kept in \(old.copy).")) }
        if !installation.others.isEmpty {
            let count = texts.count(installation.others.count, "file", "files")
            app.complain(
                texts("Left out, since they belong to no course: \(count), such as \(installation.others[0])."))
        }
        let folders = installation.parts.map(\.folder)
        let app = app.anew
        let checked = Checker(app: app).check(CheckedFiles(app: app, arguments: folders).documents)
        let findings = checked.flatMap(\.findings)
        guard let count = SeverityWords.count(findings, app.language) else {
            app.complain(texts("treff check has nothing to say about it."))
            return
        }
        let command = (["treff", CommandNames.name("check", app.language)] + folders.map(Self.quoted)).joined(
            separator: " ")
        app.complain(texts("\(count): \(command) shows them."))
    }

    /// A path as one can type it.
    private static func quoted(_ path: String) -> String { path.contains(" ") ? "'\(path)'" : path }
}
