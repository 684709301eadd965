import Facilitation
import Languages

/// One script over many sessions, as a part of a page: each item with how its time is spread.
struct ScriptPagePart {
    let script: ScriptTally
    let texts: Texts

    var section: Tag {
        let number = script.script.session.map { texts("Session \($0)") }
        let name = [
            number, script.script.title, script.script.build.map { "\($0) min" }, texts.sessions(script.sessions),
        ]
        let suggestions = script.suggestionTexts(texts)
        let title = name.compactMap(\.self).joined(separator: " · ")
        return PageParts.section(
            title,
            [Tag("p", ["class": "soft"]) { legend }, PageParts.scroll(table, label: title)]
                + (suggestions.isEmpty ? [] : [Tag("h3") { texts.suggestedDurations }, PageParts.list(suggestions)]))
    }

    private var legend: String {
        texts(
            """
            The line goes from shortest to longest, the box is the middle half (“usual”), the short stroke is the \
            median, the long one the plan. A tick for each ten minutes.
            """)
    }

    private var table: Tag {
        let items = script.items
        let longest = items.map { max(Double($0.item.duration.planned * 60), $0.lengths.spread?.most ?? 0) }.max()
        let bars = BarChart(longest: longest ?? 0)
        return Tag("table") {
            Tag("caption") { texts("Minutes") }
            PageParts.head([
                texts("Item"), texts("plan"), texts("median"), texts("usual"),
                texts("held"), texts("over"),
            ])
            Tag("tbody") { items.map { row($0, bars) } }
        }
    }

    private func row(_ item: ItemTally, _ bars: BarChart) -> Tag {
        let spread = item.lengths.spread
        let planned = item.item.duration.planned
        return Tag("tr") {
            Tag("th", ["scope": "row"]) {
                script.isCurrent(item) ? "\(item.item.id) \(item.item.title)" : item.item.title
                if !script.isCurrent(item) {
                    Tag("span", ["class": "soft"]) { texts(" · earlier") }
                }
                if let spread { bars.box(spread, planned: planned) }
            }
            PageParts.number(String(planned))
            PageParts.number(spread.map { String($0.median.wholeMinutes) })
            PageParts.number(spread.map { "\($0.lowerQuartile.wholeMinutes)–\($0.upperQuartile.wholeMinutes)" })
            PageParts.number("\(item.held)/\(item.planned)")
            PageParts.number(String(item.over))
        }
    }
}
