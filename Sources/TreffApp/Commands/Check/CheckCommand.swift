import ArgumentParser
import Facilitation
import Languages
import ScriptFormat

/// `treff check`: findings in scripts, tools, methods and courses.
struct CheckCommand: AppCommand {
    static var offers: Offers { .sessions }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: CommandLanguage.texts("Look for faults in scripts."),
            aliases: CommandNames.aliases("check"))
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Files, folders, or ids of sessions and courses; otherwise those where you stand, or else all at hand.")
        ),
        completion: .file())
    var paths: [String] = []

    @Flag(help: ArgumentHelp(CommandLanguage.texts("Warnings and notes give exit code 1 too.")))
    var strict = false

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "How the findings are written: text for people, lines (file:line:column) for editors, json for programs."
            ), valueName: "form"))
    var format: CheckFormat = .text

    @Flag(help: ArgumentHelp(CommandLanguage.texts("Mend what has a certain answer; the change is shown first.")))
    var fix = false

    @Flag(help: ArgumentHelp(CommandLanguage.texts("With --fix: write without asking.")))
    var yes = false

    @Flag(
        help: ArgumentHelp(CommandLanguage.texts("Look again each time a file is saved, and show only what changed.")))
    var watch = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        let texts = CommandLanguage.texts
        guard !watch || !fix else {
            throw ValidationError(texts("--watch and --fix do not go together."))
        }
        guard !watch || format != .json else {
            throw ValidationError(texts("--watch writes no json; use --format lines."))
        }
        guard fix || !yes else {
            throw ValidationError(texts("--yes belongs to --fix."))
        }
    }

    func run(in app: App) -> ExitStatus {
        if watch { return CheckWatch(app: app, arguments: paths, format: format).run() }
        let files = CheckedFiles(app: app, arguments: paths)
        for name in files.missing { app.complain(app.texts.missing(name)) }
        if let place = files.place, format == .text { app.complain(app.texts.looked(in: place)) }
        let checker = Checker(app: app)
        var results = checker.check(files.documents)
        if fix {
            switch DocumentFixing(app: app, checker: checker).fix(results, isSure: yes) {
            case .failed: return .failure
            case .unchanged: break
            case .written: results = checker.check(files.documents)
            }
        }
        // Programs make edits one by one.
        if format == .json { results = DocumentFixing(app: app, checker: checker).offering(results) }
        FindingReport(app: app, format: format).tell(results)
        let findings = results.flatMap(\.findings)
        let fails = strict ? !findings.isEmpty : findings.contains { $0.severity == .error }
        return files.missing.isEmpty && !fails ? .success : .failure
    }
}

/// How findings are written.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people: with the author's line, a caret, and what to do.
    case text
    /// `file:line:column: severity: message [code]`, for editors.
    case lines
    /// One JSON document.
    case json
}

extension Texts {
    /// Where is looked, when nothing was named.
    fileprivate func looked(in place: CheckedFiles.Place) -> String {
        switch place {
        case .here(let folder): self("Looking in \(folder).")
        case .atHand(let folders):
            self("There are no scripts where you stand. Looking at those at hand: \(folders.joined(separator: ", ")).")
        }
    }
}
