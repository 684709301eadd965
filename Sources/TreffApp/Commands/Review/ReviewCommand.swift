import ArgumentParser
import Facilitation
import Languages
import RecordStore
import Reports

/// `treff review`: planned against actual, for one session or many.
struct ReviewCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "review",
            abstract: CommandLanguage.texts(
                "See where the time went: planned against actual."),
            discussion: CommandLanguage.texts(
                """
                One record gives the session item by item; several, or a folder, give the course. Rehearsals are left out without \
                --rehearsals. Notes and other free text are left out without --notes.
                """),
            aliases: CommandNames.aliases("review"))
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts("Records or folders; otherwise the folder in which records are kept.")),
        completion: .file())
    var records: [String] = []

    @Flag(help: ArgumentHelp(CommandLanguage.texts("Include notes, reasons and the leader's log.")))
    var notes = false

    @Flag(name: .customLong("with-notes"), help: .hidden)
    var withNotes = false

    @Flag(help: ArgumentHelp(CommandLanguage.texts("Include rehearsals.")))
    var rehearsals = false

    @Option(help: ArgumentHelp(CommandLanguage.texts("Only this course, by name."), valueName: "name"))
    var course: String?

    @Option(
        help: ArgumentHelp(CommandLanguage.texts("Write a page to a file."), valueName: "file"), completion: .file())
    var html: String?

    @Flag(help: ArgumentHelp(CommandLanguage.texts("A row for each item of each session, as CSV, JSON or NDJSON.")))
    var format: DataFormat?

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("Show which times in a script should change, by the records."), valueName: "script"),
        completion: .file())
    var suggest: String?

    @Flag(help: ArgumentHelp(CommandLanguage.texts("With --suggest: write the change.")))
    var write = false

    @OptionGroup var common: CommonOptions

    /// The forms of exported data.
    enum DataFormat: String, EnumerableFlag {
        case csv, json, ndjson
    }

    func validate() throws {
        guard !write || suggest != nil else {
            throw ValidationError(CommandLanguage.texts("--write belongs to --suggest."))
        }
    }

    /// Whether free text is wanted.
    var hasFreeText: Bool { notes || withNotes }

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let files = ReviewFiles(app: app, arguments: records)
        guard !files.paths.isEmpty else {
            app.complain(app.texts("No records were found in \(app.records)."))
            return .failure
        }
        if let suggest {
            let stream = ReviewStream(app: app, includesRehearsals: rehearsals, course: course)
            return try SuggestedDurations(app: app, stream: stream).run(suggest, files.paths, isWriting: write)
        }
        if hasFreeText, html != nil || format != nil {
            app.complain(app.texts("With notes and other free text: mind who gets to see it."))
        }
        if let format { return export(format, files, app) }
        return files.isOneRecord ? showOne(files.paths[0], app) : showMany(files, app)
    }

    private func showOne(_ path: String, _ app: App) -> ExitStatus {
        let record: Record
        do throws(StoreError) {
            record = try RecordFile.read(path, fileSystem: app.environment.recordFiles)
        } catch {
            app.complain(app.texts.store(error))
            return .failure
        }
        let elapsed =
            record.isEnded || !app.isInUse(path) ? nil : SessionClock.passed(in: record, at: app.environment.clock())
        let review = SessionReview(record, at: elapsed)
        let language = app.requested ?? record.script.language
        if let html {
            return written(SessionPage(review, language: language, hasFreeText: hasFreeText).html, to: html, app)
        }
        app.show(SessionText(review, language: language, width: app.width, hasFreeText: hasFreeText).lines)
        return .success
    }

    private func showMany(_ files: ReviewFiles, _ app: App) -> ExitStatus {
        let stream = ReviewStream(app: app, includesRehearsals: rehearsals, course: course)
        let outcome = stream.tally(files.paths)
        let courses = outcome.tally.courses
        guard !courses.isEmpty else {
            app.complain(app.texts("None of the records is part of the review."))
            return .failure
        }
        if let html {
            guard courses.count == 1, let only = courses.first else {
                let names = courses.map(\.course).joined(separator: ", ")
                app.complain(app.texts("The records are of several courses. Choose one with --course: \(names)."))
                return .failure
            }
            let page = CoursePage(only, tasks: only.tasks(of: scripts(of: only, app)), language: language(only, app))
            let status = written(page.html, to: html, app)
            return outcome.isComplete ? status : .failure
        }
        for review in courses {
            let text = CourseText(
                review, tasks: review.tasks(of: scripts(of: review, app)), language: language(review, app),
                width: app.width)
            app.show(text.lines)
        }
        return outcome.isComplete ? .success : .failure
    }

    private func export(_ format: DataFormat, _ files: ReviewFiles, _ app: App) -> ExitStatus {
        let rows: RowFormat =
            switch format {
            case .csv: .csv
            case .json: .json
            case .ndjson: .ndjson
            }
        let stream = ReviewStream(app: app, includesRehearsals: rehearsals || files.isOneRecord, course: course)
        let isComplete = stream.export(files.paths, RowWriter(rows, hasFreeText: hasFreeText)) { app.output($0) }
        return isComplete ? .success : .failure
    }

    private func written(_ html: String, to name: String, _ app: App) -> ExitStatus {
        guard app.write(html, to: name) else { return .failure }
        if name != "-" { app.complain(app.texts("Written to \(name).")) }
        return .success
    }

    private func language(_ course: CourseReview, _ app: App) -> Language {
        app.requested ?? course.scripts.first?.script.language ?? app.language
    }

    /// The course's scripts that are at hand, by id, for the tasks they set.
    private func scripts(of course: CourseReview, _ app: App) -> [String: Script] {
        let library = app.library
        var scripts: [String: Script] = [:]
        for tally in course.scripts {
            let id = tally.script.id
            guard let file = library.find(id, language: tally.script.language) else { continue }
            scripts[id] = try? library.load(file, messages: nil).script
        }
        return scripts
    }
}
