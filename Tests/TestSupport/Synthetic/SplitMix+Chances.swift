extension SplitMix {
    /// A number from 0 up to 1.
    mutating func unit() -> Double { Double(next() >> 11) / Double(UInt64(1) << 53) }

    /// Whether something happens that has this probability.
    mutating func happens(_ probability: Double) -> Bool { unit() < probability }

    /// A number near zero, seldom beyond two either way: nearly normal, the sum of twelve even ones.
    mutating func deviate() -> Double { (0..<12).reduce(-6) { sum, _ in sum + unit() } }

    /// A whole number within a range.
    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(unit() * Double(range.count))
    }

    /// One of several.
    mutating func pick<Element>(_ elements: [Element]) -> Element? {
        elements.isEmpty ? nil : elements[number(in: 0...elements.count - 1)]
    }
}

extension String {
    /// The same number for the same text, in every run of the program (FNV-1a, 64 bits).
    var stableHash: UInt64 {
        utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
