extension [UInt8] {
    /// The number of two bytes at an offset, the lower one first; `nil` beyond the end.
    func number16(_ offset: Int) -> Int? {
        guard offset >= 0, offset <= count - 2 else { return nil }
        return Int(self[offset]) | Int(self[offset + 1]) << 8
    }

    /// The number of four bytes at an offset.
    func number32(_ offset: Int) -> Int? {
        guard let low = number16(offset), let high = number16(offset + 2) else { return nil }
        return low | high << 16
    }

    /// The number of eight bytes at an offset; `nil` also for what no machine has so much of.
    func number64(_ offset: Int) -> Int? {
        guard let low = number32(offset), let high = number32(offset + 4), high < 1 << 30 else { return nil }
        return low | high << 32
    }

    /// Adds a number in two bytes.
    mutating func append16(_ number: UInt16) {
        append(UInt8(truncatingIfNeeded: number))
        append(UInt8(truncatingIfNeeded: number >> 8))
    }

    /// Adds a number in four bytes.
    mutating func append32(_ number: UInt32) {
        append16(UInt16(truncatingIfNeeded: number))
        append16(UInt16(truncatingIfNeeded: number >> 16))
    }
}
