import Basics
import Facilitation
import Languages

/// The pace over a session as a line: time goes to the right, late is up.
struct PaceChart {
    let review: SessionReview
    let texts: Texts

    private static let size = (width: 360.0, height: 170.0)
    private static let frame = (left: 30.0, right: 354.0, top: 10.0, bottom: 146.0)

    private let points: [PacePoint]
    private let top: Double
    private let bottom: Double

    init(review: SessionReview, texts: Texts) {
        self.review = review
        self.texts = texts
        points = review.pace
        let minutes = points.map { $0.lateness.seconds / 60 }
        top = max(5, ((minutes.max() ?? 0) / 5).rounded(.up) * 5)
        bottom = min(-5, ((minutes.min() ?? 0) / 5).rounded(.down) * 5)
    }

    private func x(_ length: Length) -> Double {
        let whole = max(1, review.length.seconds)
        return Self.frame.left + (Self.frame.right - Self.frame.left) * length.seconds / whole
    }

    private func y(_ minutes: Double) -> Double {
        Self.frame.top + (Self.frame.bottom - Self.frame.top) * (top - minutes) / (top - bottom)
    }

    var figure: Tag? {
        guard points.count > 1 else { return nil }
        return Tag("figure") {
            Tag(
                "svg",
                [
                    "viewBox": "0 0 \(Self.size.width.short) \(Self.size.height.short)", "role": "img",
                    "aria-labelledby": "pace-title pace-description", "font-size": "10",
                ]
            ) {
                Tag("title", ["id": "pace-title"]) { texts("Pace over the session") }
                Tag("desc", ["id": "pace-description"]) { description }
                tolerance
                grid
                phases
                line
            }
            table
        }
    }

    private var description: String {
        let most = points.map(\.lateness).max() ?? .zero
        let least = points.map(\.lateness).min() ?? .zero
        return texts(
            """
            Farthest behind: \(max(0, most.minutes)) min. Farthest ahead: \(max(0, -least.minutes)) min. \
            At the end: \((points.last?.lateness ?? .zero).minutes.signed) min.
            """)
    }

    /// Two minutes either way count as on time.
    private var tolerance: Tag {
        Tag(
            "rect",
            [
                "class": "band", "x": Self.frame.left.short, "y": y(2).short,
                "width": (Self.frame.right - Self.frame.left).short, "height": (y(-2) - y(2)).short,
            ])
    }

    private var grid: [Tag] {
        let step = [5.0, 10, 15, 30, 60].first { (top - bottom) / $0 <= 6 } ?? 120
        let first = (bottom / step).rounded(.up) * step
        return stride(from: first, through: top, by: step).flatMap { minutes in
            [
                Tag(
                    "line",
                    [
                        "class": minutes == 0 ? "zero" : "grid", "x1": Self.frame.left.short,
                        "x2": Self.frame.right.short, "y1": y(minutes).short, "y2": y(minutes).short,
                    ]),
                Tag(
                    "text",
                    [
                        "class": "soft", "x": (Self.frame.left - 5).short, "y": (y(minutes) + 4).short,
                        "text-anchor": "end",
                    ]
                ) { Int(minutes).signed },
            ]
        }
    }

    private var phases: [Tag] {
        var edge = -Double.infinity
        return review.phases.flatMap { phase -> [Tag] in
            guard let began = phase.began else { return [] }
            let place = x(began)
            let line = Tag(
                "line",
                [
                    "class": "grid", "x1": place.short, "x2": place.short, "y1": Self.frame.top.short,
                    "y2": (Self.frame.bottom + 6).short,
                ])
            let text = phase.title.printable.truncated(to: 18)
            let width = Double(text.columns) * 5.4
            let start = min(place, Self.frame.right - width)
            guard start > edge + 4 else { return [line] }
            edge = start + width
            return [line, Tag("text", ["class": "soft", "x": start.short, "y": "163"]) { text }]
        }
    }

    private var line: Tag {
        let path = points.map { "\(x($0.at).short) \(y($0.lateness.seconds / 60).short)" }.joined(separator: " L ")
        return Tag("path", ["class": "pace", "d": "M \(path)"])
    }

    /// The same as figures: how it stood when each item began.
    private var table: Tag {
        Tag("details") {
            Tag("summary") { texts("The pace as a table") }
            Tag("table") {
                Tag("caption") { texts("Minutes behind (+) or ahead (−)") }
                Tag("thead") {
                    Tag("tr") {
                        Tag("th", ["scope": "col"]) { texts("Time") }
                        Tag("th", ["scope": "col"]) { texts("Item that began") }
                        Tag("th", ["scope": "col", "class": "number"]) { texts("Minutes") }
                    }
                }
                Tag("tbody") { rows }
            }
        }
    }

    private var rows: [Tag] {
        let begun = review.items.flatMap { item in item.visits.map { (item: item, start: $0.start) } }
            .sorted { $0.start < $1.start }
        return begun.map { visit in
            let lateness = points.last { $0.at <= visit.start }?.lateness ?? .zero
            return Tag("tr") {
                Tag("td") { review.clock(at: visit.start) }
                Tag("th", ["scope": "row"]) { "\(visit.item.item.id) \(visit.item.item.title)" }
                Tag("td", ["class": "number"]) { lateness.minutes.signed }
            }
        }
    }
}
