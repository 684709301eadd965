/// Bold and italic marks around words; they mean nothing to treff.
enum Emphasis {
    /// Whether the byte is a mark.
    static func isMark(_ byte: UInt8) -> Bool { byte == .asterisk || byte == .underscore }

    /// A range without the marks at its ends, and whether there were any at its beginning.
    static func strip(_ range: Range<Int>, in bytes: [UInt8]) -> (Range<Int>, isEmphasised: Bool) {
        var range = Blank.trim(range, in: bytes)
        let isEmphasised = !range.isEmpty && isMark(bytes[range.lowerBound])
        while !range.isEmpty, isMark(bytes[range.lowerBound]) { range.removeFirst() }
        while !range.isEmpty, isMark(bytes[range.upperBound - 1]) { range.removeLast() }
        return (Blank.trim(range, in: bytes), isEmphasised)
    }

    /// A range without the marks that go around the whole of it; the range itself where they do not.
    static func unwrap(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        guard range.count > 2, isMark(bytes[range.lowerBound]), bytes[range.lowerBound] == bytes[range.upperBound - 1]
        else { return range }
        return strip(range, in: bytes).0
    }
}
