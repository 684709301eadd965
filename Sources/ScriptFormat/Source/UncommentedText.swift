/// An author's text with the comments blotted out, offsets unchanged.
struct UncommentedText: Sendable {
    /// The source's bytes, with `UInt8.hidden` for each byte of a comment.
    private(set) var bytes: [UInt8]
    /// The source's lines.
    let lines: [Range<Int>]

    /// Takes a source as it is.
    init(_ source: Source) {
        bytes = source.bytes
        lines = source.lines
    }

    /// Blots out a range.
    mutating func hide(_ range: Range<Int>) {
        for index in range.clamped(to: 0..<bytes.count) { bytes[index] = .hidden }
    }

    /// Whether a line holds a comment and nothing else.
    func isHidden(_ line: Range<Int>) -> Bool {
        if line.isEmpty { return line.upperBound < bytes.count && bytes[line.upperBound] == .hidden }
        return bytes[line].contains(.hidden) && Blank.trim(line, in: bytes).isEmpty
    }

    /// The words of a range, with blanks of every kind as single spaces at their places and nothing that cannot be
    /// seen.
    func words(_ range: Range<Int>) -> String {
        let trimmed = Blank.trim(range, in: bytes)
        let plain = bytes[trimmed].allSatisfy {
            $0 >= .space && $0 != .hidden && $0 != 0xC2 && $0 != 0xE2 && $0 != 0xEF
        }
        if plain { return String(decoding: bytes[trimmed], as: UTF8.self) }
        return String(decoding: cleaned(trimmed), as: UTF8.self)
    }

    private func cleaned(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            let length = Blank.length(in: bytes, at: index, before: range.upperBound)
            if length == 0 {
                result.append(bytes[index])
                index += 1
                continue
            }
            if isWide(at: index, length), result.last != .space { result.append(.space) }
            index += length
        }
        return result
    }

    /// Whether a blank takes room: soft hyphens, zero-width spaces and comments do not.
    private func isWide(at index: Int, _ length: Int) -> Bool {
        switch length {
        case 1: bytes[index] != .hidden
        case 2: bytes[index + 1] == 0xA0
        default: bytes[index] == 0xE2 && bytes[index + 2] != 0x8B
        }
    }
}
