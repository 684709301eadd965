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
                "Still opp skript på den vanlige måten.", "Lay scripts out in the usual way."),
            discussion: CommandLanguage.texts(
                "Blanke linjer, overskrifter, etiketter og punkttegn blir like. Ordene og kommentarene dine står som før, og skriptet betyr det samme.",
                "Blank lines, headings, labels and bullets become alike. Your words and comments stay, and the script means the same."
            ),
            aliases: ["still-opp"])
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Filer, mapper eller id-er.", "Files, folders or ids.")))
    var paths: [String]

    @Flag(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Vis bare hva som ville blitt endret; utgangskode 1 hvis noe.",
                "Only show what would change; exit code 1 if anything.")))
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
                let bytes = try Layout.bytes(of: source.bytes)
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
            app.complain(app.texts("Stilt opp: \(name)", "Laid out: \(name)"))
        }
        return isSettled && isWritten ? .success : .failure
    }
}

extension Texts {
    /// That an argument names nothing.
    func missing(_ name: String) -> String {
        self(
            "Fant ikke \(name). Gi en fil, en mappe eller en id.",
            "\(name) was not found. Give a file, a folder or an id.")
    }

    /// Why a document was not laid out, and what to do.
    func refusal(_ refusal: LayoutRefusal, _ name: String) -> String {
        switch refusal {
        case .isConverted:
            self(
                "\(name) er ikke stilt opp: fila er ikke lagret som UTF-8. Lagre den slik i teksteditoren først.",
                "\(name) was not laid out: the file is not saved as UTF-8. Save it so in your editor first.")
        case .hasErrors(let finding):
            self("\(name) er ikke stilt opp, for den har feil", "\(name) was not laid out, since it has errors")
                + (finding.map {
                    self(" (linje \($0.position.line): ", " (line \($0.position.line): ") + $0.message + ")"
                }
                    ?? "")
                + self(". Rett dem først; treff sjekk viser alle.", ". Mend them first; treff check shows them all.")
        case .otherMeaning:
            self(
                "\(name) er ikke stilt opp: noe i den ville da betydd noe annet. Se etter linjer som er rykket inn uvanlig.",
                "\(name) was not laid out: something in it would then mean something else. Look for lines that are indented in an unusual way."
            )
        }
    }
}
