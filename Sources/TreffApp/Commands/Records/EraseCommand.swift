import ArgumentParser
import Facilitation
import RecordStore

/// `treff erase`: removes what was written in a session, also after it has ended, because somebody asked for it.
struct EraseCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase",
            abstract: CommandLanguage.texts(
                "Remove for good what was written in a record."),
            aliases: CommandNames.aliases("erase"))
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "A record: a file, or the name that treff list shows."),
            valueName: CommandLanguage.texts("record")), completion: .file())
    var record: String

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "A note's number; did, learned or idea in the log; an item's number for the reason given there; timer-1 for a timer's text. Without any, all that can be removed is shown."
            ), valueName: CommandLanguage.texts("what")))
    var names: [String] = []

    @Flag(help: ArgumentHelp(CommandLanguage.texts("Remove without asking.")))
    var yes = false

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus {
        let path = app.recordPath(record)
        let opened: OpenedRecord
        do throws(StoreError) {
            opened = try RecordFile.open(
                path, now: app.environment.clock().wall, fileSystem: app.environment.recordFiles)
        } catch {
            app.complain(app.texts.store(error))
            return .failure
        }
        defer { opened.file.close() }
        let texts = app.texts
        if let recovery = opened.recovery { app.complain(texts.recovery(recovery)) }
        let list = ErasableTexts(texts: texts, record: opened.record)
        guard !names.isEmpty else {
            app.show(list.blocks)
            return .success
        }
        var chosen: [FreeText] = []
        for name in names {
            guard let text = list.text(named: name) else {
                app.complain(
                    texts(
                        "There is nothing to remove under \(name). treff erase \(record) shows all that can be removed."
                    ))
                return .failure
            }
            chosen.append(text)
        }
        return erase(chosen, from: opened, list, app)
    }

    private func erase(
        _ chosen: [FreeText], from opened: OpenedRecord, _ list: ErasableTexts, _ app: App
    ) -> ExitStatus {
        let texts = app.texts
        app.show(list.blocks(of: chosen))
        guard yes || app.confirms(texts("Remove this for good? y/n › ")) else {
            app.complain(texts("Nothing has been removed. --yes removes without asking."))
            return .failure
        }
        var record = opened.record
        for text in chosen { _ = record.erase(text) }
        do throws(StoreError) {
            try opened.file.save(record)
        } catch {
            app.complain(texts.store(error))
            return .unsaved
        }
        app.show([.done(texts("Removed. It cannot be undone."))])
        tellCopies(opened.file.damagedCopies, app)
        return .success
    }

    /// A copy of a damaged record may still have the words.
    private func tellCopies(_ copies: [String], _ app: App) {
        guard !copies.isEmpty else { return }
        let names = copies.joined(separator: "\n")
        app.complain(app.texts("The copy of the damaged record may still have the words. Remove it too:\n\(names)"))
    }
}
