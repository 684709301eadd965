import Basics
import Facilitation
import Languages

/// Planned against actual, side by side as in a calendar: time goes down, so that titles fit and a phone can show it.
struct TimelineChart {
    let review: SessionReview
    let texts: Texts

    private static let width = 360.0
    private static let top = 22.0
    private static let planned = (x: 42.0, width: 138.0)
    private static let actual = (x: 216.0, width: 144.0)

    /// Units for a minute: four, or fewer where the chart would be longer than a screen or two.
    private var scale: Double { min(4, 960 / max(1, minutes)) }
    private var minutes: Double { max(review.length.seconds / 60, Double(review.planned)) }
    private var height: Double { Self.top + minutes * scale + 8 }

    private func y(_ minutes: Double) -> Double { Self.top + minutes * scale }
    private func y(_ length: Length) -> Double { y(length.seconds / 60) }

    var figure: Tag {
        Tag("figure") {
            Tag("ul", ["class": "key", "aria-hidden": "true"]) {
                review.phases.enumerated().map { index, phase in
                    Tag("li") {
                        Tag("span", ["class": "swatch edge-\(ReviewStyle.colour(ofPhase: index))"])
                        Tag("span") { phase.title }
                    }
                }
            }
            Tag(
                "svg",
                [
                    "class": "timeline", "viewBox": "0 0 \(Int(Self.width)) \(height.short)", "role": "img",
                    "aria-labelledby": "timeline-title timeline-description", "font-size": "11",
                ]
            ) {
                Tag("title", ["id": "timeline-title"]) {
                    texts("Planned and actual course")
                }
                Tag("desc", ["id": "timeline-description"]) { description }
                axis
                links
                headings
                plannedBlocks
                actualBlocks
                limit
            }
        }
    }

    private var description: String {
        let phases = review.phases.map { phase in
            let took = phase.began == nil ? texts("not reached") : "\(phase.actual.minutes) min"
            return texts("\(phase.title): planned \(phase.planned) min, took \(took)")
        }
        return phases.joined(separator: "; ") + ". "
            + texts("The table shows each item.")
    }

    private var headings: [Tag] {
        [(Self.planned.x, texts("Planned")), (Self.actual.x, texts("Actual"))].map { x, text in
            Tag("text", ["x": x.short, "y": "12", "font-weight": "600"]) { text }
        }
    }

    private var axis: [Tag] {
        stride(from: 0, through: minutes, by: 30).flatMap { minute in
            [
                Tag(
                    "line",
                    [
                        "class": "grid", "x1": "34", "x2": Int(Self.width).description, "y1": y(minute).short,
                        "y2": y(minute).short,
                    ]),
                Tag("text", ["class": "soft", "x": "0", "y": (y(minute) + 4).short]) {
                    review.clock(at: Length(seconds: minute * 60))
                },
            ]
        }
    }

    /// Where each phase was to be, tied to where it was.
    private var links: [Tag] {
        var planned = 0
        return review.phases.enumerated().flatMap { index, phase -> [Tag] in
            let minutes = review.record.plan.phases[index].minutes
            defer { planned += minutes }
            let visits = phase.items.flatMap(\.visits)
            guard let start = phase.began, let end = visits.map(\.end).max() else { return [] }
            let (left, right) = (Self.planned.x + Self.planned.width, Self.actual.x)
            let corners = [
                (left, y(Double(planned))), (right, y(start)), (right, y(end)),
                (left, y(Double(planned + minutes))),
            ]
            let path = corners.map { "\($0.short) \($1.short)" }.joined(separator: " L ")
            return [Tag("path", ["class": "link-\(ReviewStyle.colour(ofPhase: index))", "d": "M \(path) Z"])]
        }
    }

    private var plannedBlocks: [Tag] {
        var tags: [Tag] = []
        var phaseStart = 0
        for (index, phase) in review.record.plan.phases.enumerated() {
            var start = phaseStart
            for item in phase.items {
                let end = start + item.duration.planned
                tags += block(item, inPhase: index, from: y(Double(start)), to: y(Double(end)), Self.planned)
                start = end
            }
            phaseStart += phase.minutes
        }
        return tags
    }

    private var actualBlocks: [Tag] {
        let items = review.items
        return review.stretches.joined.flatMap { stretch -> [Tag] in
            let (start, end) = (y(stretch.start), y(stretch.end))
            switch stretch.use {
            case .item(let index, _):
                let item = items[index]
                return block(item.item, inPhase: item.phase, from: start, to: end, Self.actual)
            case .pause: return outside(texts("Break"), from: start, to: end)
            case .gap: return outside(texts("treff was off"), from: start, to: end)
            case .untracked: return outside("", from: start, to: end)
            }
        }
    }

    private func block(
        _ item: PlannedItem, inPhase phase: Int, from start: Double, to end: Double, _ lane: (x: Double, width: Double)
    ) -> [Tag] {
        let colour = ReviewStyle.colour(ofPhase: phase)
        let height = max(1, end - start - 1)
        let rectangle = Tag(
            "rect",
            [
                "class": "phase-\(colour)", "x": lane.x.short, "y": start.short, "width": lane.width.short,
                "height": height.short, "rx": "2",
            ])
        return [rectangle] + label("\(item.id) \(item.title)", start, height, lane)
    }

    private func outside(_ text: String, from start: Double, to end: Double) -> [Tag] {
        let height = max(1, end - start - 1)
        let lane = Self.actual
        let rectangle = Tag(
            "rect",
            [
                "class": "outside", "x": lane.x.short, "y": start.short, "width": lane.width.short,
                "height": height.short, "rx": "2",
            ])
        return [rectangle] + label(text, start, height, lane)
    }

    /// The words of a block, where they fit; a letter is taken to be six and a half units wide.
    private func label(
        _ text: String, _ start: Double, _ height: Double, _ lane: (x: Double, width: Double)
    ) -> [Tag] {
        guard height >= 12, !text.isEmpty else { return [] }
        let baseline = start + min(height / 2 + 4, 13)
        return [
            Tag("text", ["x": (lane.x + 5).short, "y": baseline.short]) {
                text.printable.truncated(to: Int((lane.width - 8) / 6.5))
            }
        ]
    }

    /// The latest start of the closing.
    private var limit: [Tag] {
        guard let closing = review.closing else { return [] }
        let place = y(closing.latest).short
        return [
            Tag(
                "line",
                [
                    "class": "limit", "x1": (Self.actual.x - 14).short, "x2": Int(Self.width).description, "y1": place,
                    "y2": place,
                ])
        ]
    }
}

extension [Stretch] {
    /// The stretches with what goes on within an item left aside.
    fileprivate var joined: [Stretch] {
        reduce(into: []) { joined, stretch in
            var whole = stretch
            if case .item(let index, _) = stretch.use { whole.use = .item(index, .open) }
            if let last = joined.indices.last, joined[last].use == whole.use {
                joined[last].end = whole.end
            } else {
                joined.append(whole)
            }
        }
    }
}
