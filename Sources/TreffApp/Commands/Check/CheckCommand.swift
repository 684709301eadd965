import ArgumentParser
import Facilitation
import ScriptFormat

/// `treff check`: findings in scripts, tools, methods and courses.
struct CheckCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: CommandLanguage.texts("Se etter feil i skript.", "Look for faults in scripts."),
            aliases: ["sjekk"])
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Filer, mapper eller id-er; ellers alle skript som er her.",
                "Files, folders or ids; otherwise all scripts at hand.")))
    var paths: [String] = []

    @Flag(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Også advarsler og merknader gir utgangskode 1.", "Warnings and notes give exit code 1 too.")))
    var strict = false

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("Hvordan funnene skrives.", "How the findings are written."), valueName: "form"))
    var format: CheckFormat = .text

    @Flag(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Rett det som har et sikkert svar; endringen vises først.",
                "Mend what has a certain answer; the change is shown first.")))
    var fix = false

    @Flag(
        help: ArgumentHelp(
            CommandLanguage.texts("Med --fix: skriv uten å spørre.", "With --fix: write without asking.")))
    var yes = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard fix || !yes else {
            throw ValidationError(CommandLanguage.texts("--yes hører til --fix.", "--yes belongs to --fix."))
        }
    }

    func run(in app: App) -> ExitStatus {
        let files = CheckedFiles(app: app, arguments: paths)
        for name in files.missing { app.complain(app.texts.missing(name)) }
        let checker = Checker(app: app)
        var results = checker.check(files.documents)
        if fix {
            switch DocumentFixing(app: app, checker: checker).fix(results, isSure: yes) {
            case .failed: return .failure
            case .unchanged: break
            case .written: results = checker.check(files.documents)
            }
        }
        report(results, app)
        let findings = results.flatMap(\.findings)
        let fails = strict ? !findings.isEmpty : findings.contains { $0.severity == .error }
        return files.missing.isEmpty && !fails ? .success : .failure
    }

    private func report(_ results: [CheckedDocument], _ app: App) {
        let texts = FindingTexts(app: app)
        let found = results.filter { !$0.findings.isEmpty }
        switch format {
        case .json: app.output(FindingJSON.document(found.map { (texts.name($0.path), $0.findings) }))
        case .lines:
            for result in found {
                let renderer = texts.renderer(result.language)
                let name = texts.name(result.path)
                app.output(result.findings.map { renderer.headline($0, name: name) + "\n" }.joined())
            }
        case .text:
            for result in found {
                guard let source = result.source else {
                    app.complain(
                        result.findings.map { "\(texts.name(result.path)): \($0.message) \($0.help)" }.joined(
                            separator: "\n"))
                    continue
                }
                app.output(
                    texts.renderer(result.language).text(result.findings, in: source, name: texts.name(result.path))
                        + "\n")
            }
            if let count = SeverityWords.count(results.flatMap(\.findings), app.language) { app.complain(count) }
        }
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

/// `treff explain`: what a finding's code means.
struct ExplainCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: CommandLanguage.texts("Forklar koden til et funn.", "Explain a finding's code."),
            aliases: ["forklar"])
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Koden, som phase-sum; uten den vises alle.", "The code, such as phase-sum; without it all are shown."))
    )
    var code: String?

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus {
        guard let code else {
            app.output(Rule.all.map { $0.code }.sorted().joined(separator: "\n") + "\n")
            return .success
        }
        guard let rule = Rule.named(code.lowercased()) else {
            let near = Rule.nearest(to: code).map { app.texts(" Mente du \($0)?", " Did you mean \($0)?") } ?? ""
            app.complain(app.texts("Det finnes ingen kode \(code).\(near)", "There is no code \(code).\(near)"))
            return .failure
        }
        app.output(rule.explanation(app.language))
        return .success
    }
}
