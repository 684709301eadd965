import Facilitation

/// The co-leader's sheet to print: one page with the times and room to write what became of them.
struct CoLeaderPage {
    let session: SheetSession

    private var words: RunSheetWords { session.words }

    var document: HTMLPage {
        HTMLPage(
            title: "\(session.script.title) – \(words.coLeaderSheet)", language: session.script.language,
            style: CoLeaderStyle.text(rowHeight: rowHeight), body: [head, table, foot])
    }

    /// The height of a row: as much as one page holds, and never less than a line to write on.
    private var rowHeight: Double {
        let title = TextLines.wrap(session.script.title, width: 340, TextStyle(size: 20, isBold: true)).count
        let room = 572 - Double(title - 1) * 24 - Double(session.script.phases.count) * 21
        let titles = session.script.items.map { item in
            let lines = TextLines.wrap("\(item.id) \(item.title)", width: 142, TextStyle(size: 10.5)).count
            return Double(lines) * 13 + 5
        }
        let heights = stride(from: 40.0, to: 19, by: -0.5)
        return heights.first { least in titles.reduce(least) { $0 + max($1, least) + 0.6 } <= room } ?? 19
    }

    private var head: Tag {
        Tag("header") {
            Tag("div") {
                if let place = session.place { Tag("p", ["class": "soft"]) { place } }
                Tag("h1") { session.script.title }
                Tag("p", ["class": "soft"]) { "\(words.coLeaderSheet) · \(session.timeForLeaders)" }
            }
            Tag("p", ["class": "present"]) {
                words.present
                Tag("i")
            }
        }
    }

    private var table: Tag {
        Tag("table") {
            Tag("thead") {
                Tag("tr") {
                    for (word, name) in [
                        (words.time, "time"), (words.minutes, "min"), (words.item, "item"), (words.began, "began"),
                        (words.remarks, "remarks"),
                    ] {
                        Tag("th", ["class": name]) { word }
                    }
                }
            }
            Tag("tbody") { session.phases.flatMap(rows) + [end] }
        }
    }

    private func rows(_ phase: SheetSession.TimedPhase) -> [Tag] {
        let name = Tag("tr", ["class": "phase"]) {
            Tag("td") { session.clock(phase.begins) }
            Tag("td") { "\(phase.phase.minutes)" }
            Tag("td", ["colspan": "3"]) { phase.phase.title }
        }
        return [name]
            + phase.items.map { timed in
                let duration = timed.item.duration
                let least = duration.minimum < duration.planned ? "\(duration.minimum)–" : ""
                return Tag("tr") {
                    Tag("td") { session.clock(timed.begins) }
                    Tag("td") { "\(least)\(duration.planned)" }
                    Tag("td") { "\(timed.item.id) \(timed.item.title)" }
                    Tag("td")
                    Tag("td")
                }
            }
    }

    private var end: Tag {
        Tag("tr", ["class": "phase last"]) {
            Tag("td") { session.clock(session.minutes) }
            Tag("td")
            Tag("td") { words.ends }
            Tag("td")
            Tag("td")
        }
    }

    private var foot: Tag {
        Tag("div", ["class": "foot"]) { Tag("p") { words.afterwards } }
    }
}
