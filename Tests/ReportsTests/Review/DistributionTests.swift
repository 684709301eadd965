import Testing

@testable import Reports

@Suite("How lengths are spread")
struct DistributionTests {
    private static func spread(_ seconds: [Double]) -> Spread? {
        var distribution = Distribution()
        for second in seconds { distribution.add(Length(seconds: second)) }
        return distribution.spread
    }

    /// A quantile worked out on the sorted list itself.
    private static func quantile(_ part: Double, _ sorted: [Double]) -> Double {
        let place = part * Double(sorted.count - 1)
        let (below, above) = (Int(place.rounded(.down)), Int(place.rounded(.up)))
        return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
    }

    /// The five figures, from the least to the most.
    private static func figures(_ seconds: [Double]) -> [Double]? {
        spread(seconds).map { [$0.least, $0.lowerQuartile, $0.median, $0.upperQuartile, $0.most] }
    }

    @Test("Of none, one, two and five lengths")
    func few() {
        #expect(Self.spread([]) == nil)
        #expect(Self.figures([7]) == [7, 7, 7, 7, 7])
        #expect(Self.figures([8, 4]) == [4, 5, 6, 7, 8])
        #expect(Self.figures([5, 1, 4, 2, 3]) == [1, 2, 3, 4, 5])
    }

    @Test("Every figure is that of the sorted list", arguments: 1..<40)
    func agrees(count: Int) throws {
        let seconds = (0..<count).map { Double(($0 + count) * 514_229 % 900_001) / 1000 }
        let sorted = seconds.sorted()
        let spread = try #require(Self.spread(seconds))
        #expect(spread.count == count)
        #expect(spread.least == sorted[0])
        #expect(spread.most == sorted[count - 1])
        #expect(abs(spread.lowerQuartile - Self.quantile(0.25, sorted)) < 1e-9)
        #expect(abs(spread.median - Self.quantile(0.5, sorted)) < 1e-9)
        #expect(abs(spread.upperQuartile - Self.quantile(0.75, sorted)) < 1e-9)
    }

    @Test("Beyond the ceiling, lengths are counted by the second, whichever way the parts are put together")
    func coarse() throws {
        let lengths = (0..<(Distribution.exactLimit + 1000)).map { Length(milliseconds: $0 * 37 % 3_600_000) }
        var whole = Distribution()
        for length in lengths { whole.add(length) }
        var left = Distribution()
        var right = Distribution()
        for (index, length) in lengths.enumerated() {
            if index % 3 == 0 { left.add(length) } else { right.add(length) }
        }
        var leftFirst = left
        leftFirst.merge(right)
        right.merge(left)
        #expect(whole.steps == leftFirst.steps)
        #expect(whole.steps == right.steps)
        #expect(whole.steps.count <= 3601)
        let sorted = lengths.map { $0.seconds.rounded() }.sorted()
        #expect(try #require(whole.spread).median == Self.quantile(0.5, sorted))
    }
}
