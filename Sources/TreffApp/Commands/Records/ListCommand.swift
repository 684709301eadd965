import Basics
import ArgumentParser
import Facilitation
import RecordStore

/// `treff list`: courses, sessions and records.
struct ListCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: CommandLanguage.texts("Show courses, sessions and records."),
            aliases: CommandNames.aliases("list"))
    }

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus {
        app.show(CourseList(app: app).blocks + RecordList(app: app).blocks)
        return .success
    }
}

/// The records, the newest first.
struct RecordList {
    let app: App

    /// The list's lines; none when there are no records.
    var blocks: [Block] {
        ownRecords + emergencyCopies
    }

    /// What was saved elsewhere because the records' folder refused: with its whole path, so that it is found.
    private var emergencyCopies: [Block] {
        let copies = app.emergencyCopies
        guard !copies.isEmpty else { return [] }
        return [.blank, .text(app.texts("Emergency copies, saved where there was room"), .title)]
            + copies.map { row($0, named: $0.path) }
    }

    private var ownRecords: [Block] {
        guard let listing = try? app.recordFolder.list() else { return [] }
        let records = listing.records.sorted { $0.startedAt.milliseconds > $1.startedAt.milliseconds }
        let failures = listing.failures.map { Block.text(app.texts.store($0), .warning) }
        guard !records.isEmpty else { return failures }
        return [.blank, .text(app.texts("Records in \(app.records)"), .title)]
            + records.prefix(20).map { row($0, named: FilePath($0.path).name) } + failures
            + (records.count > 20
                ? [.text(app.texts("… and \(records.count - 20) older."), .dim)]
                : [])
    }

    private func row(_ record: RecordSummary, named name: String) -> Block {
        let local = record.startedAt.local
        let state =
            record.isEnded
            ? app.texts("ended")
            : app.recordFolder.isInUse(record)
                ? app.texts("going on now") : app.texts("unfinished")
        let rehearsal = record.isRehearsal ? app.texts(" · rehearsal") : ""
        return .spans(
            [
                Span("\(local.date) \(local.clock)  "), Span(record.script.title, .strong),
                Span(" · \(state)\(rehearsal)"),
                Span("  " + name, .dim),
            ], indent: 2, hanging: 4)
    }
}
