import Facilitation

/// The participants' sheet to print: one page with the plan of the day, the task, and lines for their own use.
struct ParticipantsPage {
    let session: SheetSession

    private var words: RunSheetWords { session.words }

    var document: HTMLPage {
        HTMLPage(
            title: "\(session.script.title) – \(words.participantsSheet)", language: session.script.language,
            style: ParticipantsStyle.text(setting), body: [page])
    }

    /// How closely the page is set; the first that one page holds.
    enum Setting: CaseIterable {
        /// Large type and a third of the page for notes, or what is left of it.
        case open
        /// Smaller type, to make room for a long plan.
        case close
        /// As many pages as it takes, without lines for notes.
        case flowing

        var size: Double { self == .open ? 13 : 11 }
        var lineHeight: Double { self == .open ? 19 : 14.5 }
    }

    var setting: Setting {
        Setting.allCases.first { $0 != .flowing && height(at: $0) <= Self.room } ?? .flowing
    }

    /// The ground within the margins, less a heading and three lines for notes, in points.
    private static let room = 760.0 - 100
    private static let width = 480.0

    /// The height of the plan and the task by estimate.
    private func height(at setting: Setting) -> Double {
        func height(_ text: String, _ size: Double, _ line: Double, _ width: Double, bold: Bool = false) -> Double {
            Double(TextLines.wrap(text, width: width, TextStyle(size: size, isBold: bold)).count) * line
        }
        let title = height(session.script.title, 30, 34, Self.width, bold: true)
        let phases = session.phases.reduce(36.0) { sum, phase in
            let items = phase.items.reduce(0) {
                $0 + height($1.item.title, setting.size, setting.lineHeight, Self.width - 74, bold: true)
            }
            let breaks = Double(phase.items.count { $0.item.marks.contains(.pause) }) * 6
            return sum + 37 + items + breaks
        }
        let task = session.tasks.reduce(0) { $0 + height($1, 12, 16, Self.width - 30) + 4 }
        let sheets = height(sheetLine ?? "", 12, 16, Self.width - 30) + 8
        return 20 + title + 24 + 28 + phases + (session.tasks.isEmpty ? 0 : task + sheets + 55)
    }

    private var sheetLine: String? {
        session.handouts.isEmpty ? nil : "\(words.sheets): \(session.handouts.joined(separator: ", "))"
    }

    private var page: Tag {
        Tag("main") {
            Tag("header") {
                Tag("p", ["class": "welcome"]) { words.welcome }
                Tag("h1") { session.script.title }
                Tag("p", ["class": "place"]) {
                    [session.place, session.time].compactMap(\.self).joined(separator: " · ")
                }
            }
            Tag("div", ["class": "plan"]) {
                session.phases.map(phase)
                Tag("div", ["class": "phase"]) {
                    Tag("b") { session.clock(session.minutes) }
                    Tag("h2") { words.ends }
                }
            }
            if !session.tasks.isEmpty || sheetLine != nil {
                Tag("section", ["class": "task"]) {
                    if !session.tasks.isEmpty { Tag("h2") { words.next } }
                    session.tasks.map { task in Tag("p") { task } }
                    if let sheetLine { Tag("p", ["class": "place"]) { sheetLine } }
                }
            }
            if setting != .flowing { own }
        }
    }

    private var own: Tag {
        Tag("section", ["class": "own"]) {
            Tag("h2") { words.ownNotes }
            // More lines than any page has room for; the page shows those that fit.
            Tag("div", ["class": "lines"]) { for _ in 0..<24 { Tag("i") } }
        }
    }

    private func phase(_ phase: SheetSession.TimedPhase) -> Tag {
        Tag("div", ["class": "phase"]) {
            Tag("b") { session.clock(phase.begins) }
            Tag("div") {
                Tag("h2") { phase.phase.title }
                Tag("ul") {
                    phase.items.map { timed in
                        let isBreak = timed.item.marks.contains(.pause)
                        return Tag("li", ["class": isBreak ? "pause" : nil]) {
                            timed.item.title
                            if isBreak { Tag("i") { session.clock(timed.begins) } }
                        }
                    }
                }
            }
        }
    }
}
