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
        guard let listing = try? app.recordFolder.list() else { return [] }
        let records = listing.records.sorted { $0.startedAt.milliseconds > $1.startedAt.milliseconds }
        let failures = listing.failures.map { Block.text(app.texts.store($0), .warning) }
        guard !records.isEmpty else { return failures }
        return [.blank, .text(app.texts("Records in \(app.records)"), .title)]
            + records.prefix(20).map(row) + failures
            + (records.count > 20
                ? [.text(app.texts("… and \(records.count - 20) older."), .dim)]
                : [])
    }

    private func row(_ record: RecordSummary) -> Block {
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
                Span("  " + FilePath(record.path).name, .dim),
            ], indent: 2, hanging: 4)
    }
}
