/// An author's text as UTF-8, with its lines.
///
/// Every range in a syntax tree is a range of offsets in `bytes`, so that an edit can keep the rest of the text to
/// the byte.
public struct Source: Equatable, Sendable {
    /// The text, always valid UTF-8; a byte-order mark is kept.
    public let bytes: [UInt8]
    /// Where each line stands in `bytes`, without its ending (LF, CRLF or CR).
    public let lines: [Range<Int>]
    /// Whether the file's own bytes were something else than this text: another encoding, or damaged.
    public let isConverted: Bool

    /// Divides a text into lines.
    init(bytes: [UInt8], isConverted: Bool = false) {
        self.bytes = bytes
        self.isConverted = isConverted
        lines = Self.lines(of: bytes)
    }

    /// The characters of a range, as they stand.
    public func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// The characters of a line, by its number from 1; empty for a line that is not there.
    public func line(_ number: Int) -> String {
        lines.indices.contains(number - 1) ? text(lines[number - 1]) : ""
    }

    /// The index in `lines` of the line that an offset stands on.
    func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = lines.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lines[middle].lowerBound <= offset { low = middle } else { high = middle - 1 }
        }
        return low
    }

    private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        lines.reserveCapacity(bytes.count / 40 + 1)
        bytes.withUnsafeBufferPointer { bytes in
            var start = hasByteOrderMark(bytes) ? 3 : 0
            var index = start
            while index < bytes.count {
                let byte = bytes[index]
                guard byte == .lineFeed || byte == .carriageReturn else {
                    index += 1
                    continue
                }
                lines.append(start..<index)
                let isPair = byte == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
                index += isPair ? 2 : 1
                start = index
            }
            if start < bytes.count || lines.isEmpty { lines.append(start..<bytes.count) }
        }
        return lines
    }

    private static func hasByteOrderMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
    }
}
