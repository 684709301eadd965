import Facilitation

/// The participants' sheet as plain text: the plan of the day, and the task.
struct ParticipantsText {
    let session: SheetSession

    private var words: RunSheetWords { session.words }

    func write(to lines: inout TextColumn) {
        lines.paragraph(words.welcome)
        SheetHeading(session: session, kind: words.participantsSheet, isForLeaders: false).write(to: &lines)
        for phase in session.phases {
            lines.gap()
            lines.paragraph(phase.phase.title, first: TextColumn.padded(session.clock(phase.begins), to: 7))
            for timed in phase.items {
                let time = timed.item.marks.contains(.pause) ? session.clock(timed.begins) : ""
                lines.paragraph(timed.item.title, first: TextColumn.padded(time, to: 7) + "  ")
            }
        }
        lines.gap()
        lines.paragraph(words.ends, first: TextColumn.padded(session.clock(session.minutes), to: 7))
        list(words.next, session.tasks, &lines)
        list(words.sheets, session.handouts, &lines)
    }

    private func list(_ title: String, _ entries: [String], _ lines: inout TextColumn) {
        guard !entries.isEmpty else { return }
        lines.gap()
        lines.paragraph(title)
        for entry in entries { lines.paragraph(entry, first: "  - ") }
    }
}
