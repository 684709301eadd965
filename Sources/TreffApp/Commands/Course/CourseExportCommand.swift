import Archive
import ArgumentParser
import Basics
import Facilitation

/// `treff course export`: packs a course, to send it to somebody.
struct CourseExportCommand: AppCommand {
    static var offers: Offers { .courses }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export", abstract: CommandLanguage.texts("Pack a course as a zip file."),
            discussion: CommandLanguage.texts(
                "Its sessions in all languages, its papers, and the tools and methods that it uses. Who gets it adds it with treff course add."
            ), aliases: CommandNames.aliases("export", after: "course"))
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts("A course: an id, a title or a folder."), valueName: CommandLanguage.texts("course")))
    var course: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            CommandLanguage.texts("The file to write; otherwise it is called after the course."), valueName: "file"),
        completion: .file())
    var output: String?

    @OptionGroup var common: CommonOptions

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let library = app.library
        let course = try app.course(course, in: library)
        let packing = CoursePacking(course, in: library)
        let name = output.map { $0.lowercased().hasSuffix(".zip") ? $0 : $0 + ".zip" } ?? course.id + ".zip"
        let bytes: [UInt8]
        do throws(ArchiveProblem) {
            bytes = try packing.archive()
        } catch {
            app.complain(app.texts("\(course.id) could not be packed: ") + app.texts(error.message) + ".")
            return .failure
        }
        do throws(FileProblem) {
            try app.environment.writing.create(FilePath.join(app.environment.folder(), name), bytes)
        } catch {
            app.complain(app.texts.unwritable(name, error))
            return .failure
        }
        tell(course, packing, name, bytes.count, app)
        return .success
    }

    private func tell(_ course: CourseAtHand, _ packing: CoursePacking, _ name: String, _ size: Int, _ app: App) {
        let texts = app.texts
        for path in packing.leftOut {
            app.complain(texts("\(FindingTexts(app: app).name(path)) was left out: it is not an ordinary file."))
        }
        for path in packing.unnamed {
            let name = FindingTexts(app: app).name(path)
            app.complain(texts("\(name) was left out: no document of the course names it."))
        }
        let languages = texts.list(course.versions.map(\.language.tag))
        let files = texts.count(packing.files.count, "file", "files")
        app.showWhole([
            .done(texts("\(course.id) (\(languages)) is packed in \(name): \(files), \((size + 1023) / 1024) kB"))
        ])
        let quoted = name.contains(" ") ? "'\(name)'" : name
        app.complain(texts("Who gets it types: treff course add \(quoted)"))
    }
}
