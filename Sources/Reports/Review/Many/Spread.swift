/// The least, the quartiles and the most of several lengths, in seconds.
public struct Spread: Equatable, Sendable {
    /// How many lengths there are, 1 or more.
    public var count: Int
    /// The shortest.
    public var least: Double
    /// A quarter is at most this.
    public var lowerQuartile: Double
    /// Half is at most this.
    public var median: Double
    /// Three quarters are at most this.
    public var upperQuartile: Double
    /// The longest.
    public var most: Double

    /// Works out the figures from lengths in order.
    ///
    /// Quantiles between two lengths are found by a straight line, as DuckDB's `quantile_cont`, Spark's `percentile` and
    /// most spreadsheets do (type 7 of Hyndman and Fan: "Sample Quantiles in Statistical Packages", 1996).
    init?(steps: [Distribution.Step], count: Int) {
        guard let first = steps.first, let last = steps.last else { return nil }
        func quantile(_ part: Double) -> Double {
            let place = part * Double(count - 1)
            let below = Int(place)
            var seen = 0
            var lower: Double?
            for step in steps {
                seen += step.count
                if lower == nil, seen > below { lower = step.length.seconds }
                if let lower, seen > below + 1 || seen == count {
                    return lower + (step.length.seconds - lower) * (place - Double(below))
                }
            }
            return last.length.seconds
        }
        self.count = count
        least = first.length.seconds
        lowerQuartile = quantile(0.25)
        median = quantile(0.5)
        upperQuartile = quantile(0.75)
        most = last.length.seconds
    }
}

extension Double {
    /// Seconds as whole minutes, the nearest.
    var wholeMinutes: Int { Length(seconds: self).minutes }
}
