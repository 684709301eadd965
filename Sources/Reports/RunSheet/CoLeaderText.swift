import Facilitation

/// The co-leader's sheet as plain text: the times, and room to write beside them.
struct CoLeaderText {
    let session: SheetSession

    private var words: RunSheetWords { session.words }

    func write(to lines: inout TextColumn) {
        SheetHeading(session: session, kind: words.coLeaderSheet).write(to: &lines)
        lines.gap()
        lines.paragraph("\(words.present): ____")
        lines.gap()
        // A narrow sheet has no room for remarks beside the times.
        let remarks = lines.width < 64 ? 0 : 17
        let title = max(12, lines.width - 23 - remarks)
        func row(_ cells: [String]) -> String {
            let widths = [7, 7, title, 9]
            let start = zip(cells, widths).map { TextColumn.padded($0, to: $1) }.joined()
            return start + (remarks > 0 ? cells.last ?? "" : "")
        }
        lines.row(row([words.time, words.minutes, words.item, words.began, words.remarks]))
        for phase in session.phases {
            lines.rule()
            lines.row(
                row([session.clock(phase.begins), "\(phase.phase.minutes)", phase.phase.title.uppercased(), "", ""]))
            for timed in phase.items {
                let name = "\(timed.item.id) \(timed.item.title)"
                let pieces = TextColumn.broken(name, width: title - 1)
                let times = [session.clock(timed.begins), minutes(timed.item), pieces.first ?? ""]
                lines.row(row(times + ["______", String(repeating: "_", count: remarks)]))
                for piece in pieces.dropFirst() { lines.row(row(["", "", piece, "", ""])) }
            }
        }
        lines.rule()
        lines.row(row([session.clock(session.minutes), "", words.ends, "______", ""]))
        lines.gap()
        lines.paragraph("\(words.afterwards):")
    }

    private func minutes(_ item: Item) -> String {
        let duration = item.duration
        return duration.minimum < duration.planned ? "\(duration.minimum)–\(duration.planned)" : "\(duration.planned)"
    }
}
