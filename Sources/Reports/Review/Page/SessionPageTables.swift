import Facilitation
import Languages

/// The tables and lists of a session's page.
struct SessionPageTables {
    let review: SessionReview
    let texts: Texts
    let hasFreeText: Bool

    private var hasGiven: Bool { review.items.contains { $0.given != $0.planned } }

    /// Every item with its figures and a bar.
    var items: Tag {
        let given = hasGiven ? [texts("given")] : []
        let names = [texts("Item"), "plan"] + given + [texts("took"), texts("diff")]
        let longest = review.items.map { max(Double($0.planned * 60), $0.actual.seconds) }.max() ?? 0
        let bars = BarChart(longest: longest)
        return Tag("table") {
            Tag("caption") {
                texts("Minutes, each rounded by itself. The upright mark in a bar is the plan.")
            }
            PageParts.head(names)
            Tag("tbody") {
                review.phases.enumerated().flatMap { index, phase in
                    [row(phase, index)] + phase.items.map { row($0, bars) }
                }
                rest
                total
            }
        }
    }

    private func row(_ phase: PhaseFigures, _ index: Int) -> Tag {
        let took = phase.began == nil ? nil : phase.actual.minutes
        return Tag("tr", ["class": "phase"]) {
            Tag("th", ["scope": "row", "class": "side-\(ReviewStyle.colour(ofPhase: index))"]) { phase.title }
            cells(planned: phase.planned, given: nil, took: took, isOver: phase.isOver)
        }
    }

    private func row(_ figures: ItemFigures, _ bars: BarChart) -> Tag {
        let hasBegun = figures.isHeld || figures.actual.minutes > 0
        return Tag("tr") {
            Tag("th", ["scope": "row"]) {
                "\(figures.item.id) \(figures.item.title)"
                if let word = texts.outcome(figures.outcome) {
                    Tag("span", ["class": "soft"]) { " · \(word)" }
                }
                if hasBegun { bars.bar(planned: figures.planned, actual: figures.actual) }
            }
            cells(
                planned: figures.planned, given: figures.given == figures.planned ? nil : figures.given,
                took: hasBegun ? figures.actual.minutes : nil, isOver: figures.outcome != .current)
        }
    }

    private func cells(planned: Int, given: Int?, took: Int?, isOver: Bool) -> [Tag] {
        let difference = took.map { $0 - planned }.flatMap { isOver || $0 > 0 ? $0 : nil }
        return [PageParts.number(String(planned))] + (hasGiven ? [PageParts.number(given.map(String.init))] : [])
            + [
                PageParts.number(took.map(String.init)),
                PageParts.number(difference.map(\.signed), difference: difference ?? 0),
            ]
    }

    private var rest: [Tag] {
        [
            (texts("Unplanned break"), review.work.pause),
            (texts("While treff was off"), review.work.gap),
            (texts("Outside the items"), review.work.untracked),
        ].filter { $0.1.minutes > 0 }.map { name, length in
            Tag("tr") {
                Tag("th", ["scope": "row"]) { name }
                PageParts.number(nil)
                if hasGiven { PageParts.number(nil) }
                PageParts.number(String(length.minutes))
                PageParts.number(nil)
            }
        }
    }

    private var total: Tag {
        Tag("tr", ["class": "total"]) {
            Tag("th", ["scope": "row"]) { texts("The whole session") }
            cells(planned: review.planned, given: nil, took: review.length.minutes, isOver: review.record.isEnded)
        }
    }

    private var details: SessionDetails { SessionDetails(review: review, texts: texts, hasFreeText: hasFreeText) }

    /// What is read after the rest on a narrow page, and stands under the timeline on a wide one.
    var secondary: [Tag] {
        [work, PageParts.section(details.fidelity.title, [PageParts.list(details.fidelity.lines)], isLate: true)]
    }

    /// The remaining parts of the page, those that have something to tell.
    var sections: [Tag] {
        let details = details
        let lists = [details.changes, details.timers, details.turns, details.leads].filter { !$0.lines.isEmpty }
        let adaptations = details.adaptations.map { $0.text + ($0.reason.map { " – " + $0 } ?? "") }
        return lists.map { PageParts.section($0.title, [PageParts.list($0.lines)]) }
            + (adaptations.isEmpty ? [] : [PageParts.section(details.adaptationsTitle, [PageParts.list(adaptations)])])
            + (details.prompts.isEmpty ? [] : [prompts(details)]) + (hasFreeText ? freeText : [])
    }

    private func prompts(_ details: SessionDetails) -> Tag {
        let table = Tag("table") {
            PageParts.head([texts("Prompt"), texts(Message("Time", context: "column"))])
            details.prompts.map { item in
                Tag("tbody", ["class": "group"]) {
                    Tag("tr") { Tag("th", ["scope": "rowgroup", "colspan": "2"]) { Tag("strong") { item.item } } }
                    item.prompts.map { prompt in
                        Tag("tr") {
                            Tag("th", ["scope": "row"]) {
                                Tag("span", ["class": "soft"]) { prompt.form + ": " }
                                prompt.text
                            }
                            PageParts.number(prompt.time)
                        }
                    }
                }
            }
        }
        return PageParts.section(details.promptsTitle, [table])
    }

    private var freeText: [Tag] {
        let text = NotesText(review: review, texts: texts, width: 0)
        let log = text.log.map { "\($0.name): \($0.text)" }
        let notes = text.notes.flatMap { place in
            [Tag("h3") { place.place }, PageParts.list(place.notes.map { "\($0.clock) \($0.text)" })]
        }
        return (log.isEmpty ? [] : [PageParts.section(text.logTitle, [PageParts.list(log)])])
            + (notes.isEmpty ? [] : [PageParts.section(text.notesTitle, notes)])
    }

    private var work: Tag {
        PageParts.section(
            texts("Forms of work"),
            [
                Tag("table") {
                    PageParts.head([texts("Form"), texts("minutes")])
                    Tag("tbody") {
                        review.work.parts(texts).map { name, length in
                            Tag("tr") {
                                Tag("th", ["scope": "row"]) { name }
                                PageParts.number(String(length.minutes))
                            }
                        }
                    }
                }
            ], isLate: true)
    }
}
