import ArgumentParser
import Facilitation
import Languages
import ScriptFormat

/// `treff format`: scripts laid out in the canonical way.
struct FormatCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "format",
            abstract: CommandLanguage.texts(
                "Lay scripts out in the usual way."),
            discussion: CommandLanguage.texts(
                "Blank lines, headings, labels and bullets become alike. Your words and comments stay, and the script means the same."
            ),
            aliases: CommandNames.aliases("format"))
    }

    @Argument(help: ArgumentHelp(CommandLanguage.texts("Files, folders or ids.")), completion: .file())
    var paths: [String]

    @Flag(help: ArgumentHelp(CommandLanguage.texts("Only show what would change; exit code 1 if anything.")))
    var check = false

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus {
        let files = CheckedFiles(app: app, arguments: paths)
        for name in files.missing { app.complain(app.texts.missing(name)) }
        var changes: [FileChange] = []
        var isRefused = false
        for document in Checker(app: app).check(files.documents) {
            guard let source = document.source else {
                app.complain(document.findings.map(\.message).joined(separator: "\n"))
                isRefused = true
                continue
            }
            do throws(LayoutRefusal) {
                let bytes = try Layout.bytes(
                    of: source.bytes, options: ReadingOptions(messages: app.requested, otherwise: app.language))
                changes.append(FileChange(path: document.path, old: source.bytes, new: bytes))
            } catch {
                let name = FindingTexts(app: app).name(document.path)
                app.complain(Texts(language: app.requested ?? document.language).refusal(error, name))
                isRefused = true
            }
        }
        let isSettled = files.missing.isEmpty && !isRefused
        return finish(changes.filter(\.isChange), isSettled, app)
    }

    private func finish(_ changes: [FileChange], _ isSettled: Bool, _ app: App) -> ExitStatus {
        if check {
            app.show(changes)
            return isSettled && changes.isEmpty ? .success : .failure
        }
        let isWritten = app.write(changes)
        for change in changes where isWritten {
            let name = FindingTexts(app: app).name(change.path)
            app.complain(app.texts("Laid out: \(name)"))
        }
        return isSettled && isWritten ? .success : .failure
    }
}

extension Texts {
    /// That an argument names nothing.
    func missing(_ name: String) -> String {
        self("\(name) was not found. Give a file, a folder or an id.")
    }

    /// Why a document was not laid out, and what to do.
    func refusal(_ refusal: LayoutRefusal, _ name: String) -> String {
        switch refusal {
        case .isConverted:
            self("\(name) was not laid out: the file is not saved as UTF-8. Save it so in your editor first.")
        case .hasErrors(let finding):
            self("\(name) was not laid out, since it has errors")
                + (finding.map {
                    self(" (line \($0.position.line): ") + $0.message + ")"
                }
                    ?? "")
                + self(". Mend them first; treff check shows them all.")
        case .otherMeaning:
            self(
                "\(name) was not laid out: something in it would then mean something else. Look for lines that are indented in an unusual way."
            )
        }
    }
}
