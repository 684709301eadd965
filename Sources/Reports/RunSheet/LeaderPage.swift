import Facilitation

/// The leader's run sheet to print: two pages, or as few more as hold everything that is led, said and asked.
struct LeaderPage {
    let session: SheetSession

    /// The document, set as generously as its pages allow.
    var document: HTMLPage {
        let density = density
        return HTMLPage(
            title: "\(session.script.title) – \(words.leaderSheet)", language: session.script.language,
            style: LeaderStyle.text(density), body: [head(density)] + phases(density))
    }

    /// The most generous setting that two pages hold, or as few more as will do.
    var density: Density {
        let settings = Density.all.flatMap(\.splits)
        let counts = settings.map { pages(at: $0) }
        let limit = max(counts.min() ?? 2, 2)
        return settings[counts.firstIndex { $0 <= limit } ?? 0]
    }

    /// The ground of one page within its margins, in points.
    private static let pageHeight = 768.0
    private static let pageWidth = 521.0

    private var words: RunSheetWords { session.words }

    private func rows(_ phase: SheetSession.TimedPhase, _ density: Density) -> [LeaderRow] {
        phase.items.map { LeaderRow(session: session, timed: $0, density: density) }
    }

    /// The number of pages by estimate: no row is parted, and no phase's name stands last on a page.
    func pages(at density: Density) -> Int {
        var pages = 1
        var used = headHeight(density)
        func add(_ height: Double) {
            if used + height > Self.pageHeight { (pages, used) = (pages + 1, 0) }
            used += height
        }
        for phase in session.phases {
            let rows = rows(phase, density)
            let texts = phaseText(phase).reduce(0) { $0 + $1.height(width: Self.pageWidth, density) }
            add(26 + texts + (rows.first?.height ?? 0))
            for row in rows.dropFirst() { add(row.height) }
        }
        return pages
    }

    private func phaseText(_ phase: SheetSession.TimedPhase) -> [PrintBlock] {
        phase.phase.text.map { PrintBlock(.body, $0) }
    }

    private func phases(_ density: Density) -> [Tag] {
        session.phases.map { phase in
            Tag("table") {
                Tag("colgroup") {
                    Tag("col", ["class": "time"])
                    Tag("col", ["class": "left"])
                    Tag("col", ["class": "right"])
                }
                Tag("thead") {
                    Tag("tr") {
                        Tag("th", ["colspan": "3"]) {
                            Tag("span") { phase.phase.title }
                            Tag("i") { session.time(phase) }
                        }
                    }
                }
                Tag("tbody") {
                    let texts = phaseText(phase)
                    if !texts.isEmpty { Tag("tr") { Tag("td", ["colspan": "3"]) { texts.map(\.tag) } } }
                    rows(phase, density).flatMap(\.tags)
                }
            }
        }
    }

    /// What stands over the plan: the session's name, its aims, what is needed, and what to do when time is short.
    private func head(_ density: Density) -> Tag {
        Tag("header") {
            if let place = session.place { Tag("p", ["class": "place"]) { place } }
            Tag("h1") { session.script.title }
            Tag("p", ["class": "place"]) { "\(words.leaderSheet) · \(session.timeForLeaders)" }
            let columns = headColumns(density).filter { !$0.isEmpty }
            if !columns.isEmpty {
                Tag("div", ["class": "facts"]) { columns.map { column in Tag("div") { column.map(\.tag) } } }
            }
            let savings = savings
            if !savings.isEmpty { Tag("div", ["class": "short"]) { savings.map(\.tag) } }
        }
    }

    private func headColumns(_ density: Density) -> [[PrintBlock]] {
        let aims = density.hasAims ? session.script.aims : []
        let aimBlocks =
            aims.isEmpty ? [] : [PrintBlock(.title, "", lead: words.aims)] + aims.map { PrintBlock(.prompt, $0) }
        var needs: [PrintBlock] = []
        if !session.materials.isEmpty { needs.append(PrintBlock(.body, session.materials.joined(separator: ", "))) }
        if !session.handouts.isEmpty {
            let copies = session.copies.map { " (\(words.copies($0)))" } ?? ""
            needs.append(
                PrintBlock(.body, session.handouts.joined(separator: ", "), lead: words.handouts + copies + ":"))
        }
        return [aimBlocks, needs.isEmpty ? [] : [PrintBlock(.title, "", lead: words.materials)] + needs]
    }

    private var savings: [PrintBlock] {
        let entries = TimeSavings(session: session).entries.map { PrintBlock(.body, $0.text, lead: $0.title) }
        return entries.isEmpty ? [] : [PrintBlock(.title, "", lead: words.short)] + entries
    }

    private func headHeight(_ density: Density) -> Double {
        let columns = headColumns(density).filter { !$0.isEmpty }
        let width = columns.count == 2 ? Self.pageWidth / 2 - 20 : Self.pageWidth - 20
        func sum(_ blocks: [PrintBlock], _ width: Double) -> Double {
            blocks.reduce(0) { $0 + $1.height(width: width, density) }
        }
        let title = TextLines.wrap(session.script.title, width: Self.pageWidth, TextStyle(size: 20, isBold: true))
        let facts = columns.map { sum($0, width) }.max().map { $0 + 16 } ?? 0
        let short = savings.isEmpty ? 0 : sum(savings, Self.pageWidth - 20) + 18
        return Double(title.count) * 24 + 32 + facts + short
    }
}
