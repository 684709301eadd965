import ArgumentParser
import Facilitation
import RecordStore

/// `treff erase`: removes what was written in a session, also after it has ended, because somebody asked for it.
struct EraseCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erase",
            abstract: CommandLanguage.texts(
                "Slett noe som er skrevet i et referat, for godt.", "Remove for good what was written in a record."),
            aliases: ["slett"])
    }

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Et referat: en fil, eller navnet som treff liste viser.",
                "A record: a file, or the name that treff list shows."),
            valueName: CommandLanguage.texts("referat", "record")))
    var record: String

    @Argument(
        help: ArgumentHelp(
            CommandLanguage.texts(
                "Nummeret på et notat; gjort, lært eller lurt i loggen; nummeret på et punkt for grunnen der; klokke-1 for teksten til en klokke. Uten noe vises alt som kan slettes.",
                "A note's number; did, learned or idea in the log; an item's number for the reason given there; timer-1 for a timer's text. Without any, all that can be removed is shown."
            ), valueName: CommandLanguage.texts("hva", "what")))
    var names: [String] = []

    @Flag(
        help: ArgumentHelp(
            CommandLanguage.texts("Slett uten å spørre.", "Remove without asking.")))
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
        let list = WrittenTexts(texts: texts, record: opened.record)
        guard !names.isEmpty else {
            app.show(list.blocks)
            return .success
        }
        var chosen: [WrittenText] = []
        for name in names {
            guard let text = list.text(named: name) else {
                app.complain(
                    texts(
                        "Det står ikke noe å slette under \(name). treff slett \(record) viser alt som kan slettes.",
                        "There is nothing to remove under \(name). treff erase \(record) shows all that can be removed."
                    ))
                return .failure
            }
            chosen.append(text)
        }
        return erase(chosen, from: opened, list, app)
    }

    private func erase(
        _ chosen: [WrittenText], from opened: OpenedRecord, _ list: WrittenTexts, _ app: App
    ) -> ExitStatus {
        let texts = app.texts
        app.show(list.blocks(of: chosen))
        guard yes || app.confirms(texts("Slette dette for godt? j/n › ", "Remove this for good? y/n › ")) else {
            app.complain(
                texts(
                    "Ikke noe er slettet. --yes sletter uten å spørre.",
                    "Nothing has been removed. --yes removes without asking."))
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
        app.show([.done(texts("Slettet. Det kan ikke angres.", "Removed. It cannot be undone."))])
        tellCopies(opened.file.damagedCopies, app)
        return .success
    }

    /// A copy of a damaged record may still have the words.
    private func tellCopies(_ copies: [String], _ app: App) {
        guard !copies.isEmpty else { return }
        let names = copies.joined(separator: "\n")
        app.complain(
            app.texts(
                "Kopien av det skadde referatet kan ha ordene ennå. Slett den også:\n\(names)",
                "The copy of the damaged record may still have the words. Remove it too:\n\(names)"))
    }
}
