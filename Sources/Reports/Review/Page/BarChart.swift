/// A small bar for one item, under its title in a table: the bar is the time, the upright mark the plan.
struct BarChart {
    /// The seconds at the right edge.
    let longest: Double

    func bar(planned: Int, actual: Length) -> Tag {
        let plan = place(Double(planned * 60))
        let took = place(actual.seconds)
        return Tag(
            "svg", ["class": "bar", "viewBox": "0 0 100 8", "preserveAspectRatio": "none", "aria-hidden": "true"]
        ) {
            rectangle("planned", from: 0, to: plan, y: 3, height: 2)
            rectangle("within", from: 0, to: min(plan, took), y: 0, height: 8)
            if took > plan { rectangle("beyond", from: plan, to: took, y: 0, height: 8) }
            Self.line("mark", at: plan, from: -2, to: 10)
        }
    }

    /// The spread of an item over many sessions: a line from the shortest to the longest, the middle half, the median.
    func box(_ spread: Spread, planned: Int) -> Tag {
        let middle = "8"
        return Tag(
            "svg", ["class": "box", "viewBox": "0 0 100 16", "preserveAspectRatio": "none", "aria-hidden": "true"]
        ) {
            stride(from: 0, through: longest, by: 600).map { Self.line("tick", at: place($0), from: 0, to: 16) }
            Tag(
                "line",
                [
                    "class": "whisker", "x1": place(spread.least).short, "x2": place(spread.most).short, "y1": middle,
                    "y2": middle,
                ])
            rectangle("half", from: place(spread.lowerQuartile), to: place(spread.upperQuartile), y: 3, height: 10)
            Self.line("mark", at: place(spread.median), from: 3, to: 13)
            Self.line("target", at: place(Double(planned * 60)), from: -1, to: 17)
        }
    }

    private func place(_ seconds: Double) -> Double { longest > 0 ? min(100, seconds / longest * 100) : 0 }

    private func rectangle(_ name: String, from start: Double, to end: Double, y: Int, height: Int) -> Tag {
        Tag(
            "rect",
            [
                "class": name, "x": start.short, "y": String(y), "width": max(0.3, end - start).short,
                "height": String(height),
            ])
    }

    private static func line(_ name: String, at place: Double, from start: Int, to end: Int) -> Tag {
        Tag(
            "line",
            ["class": name, "x1": place.short, "x2": place.short, "y1": String(start), "y2": String(end)])
    }
}
