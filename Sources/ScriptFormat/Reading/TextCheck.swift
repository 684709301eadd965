/// Looks through the text for what is wrong in any kind of document.
struct TextCheck {
    /// A line of more bytes than this is a slip: a line break has been lost.
    static let longestLine = 5000

    let text: UncommentedText
    let source: Source

    /// Reports garbled letters once, and at most once for each line control characters, lines that are too long, and
    /// placeholders.
    func report(_ report: inout Report) {
        // Once a letter is garbled all are.
        if let garbled = GarbledLetters(in: source) {
            report.add(.garbledLetters(written: garbled.written, meant: garbled.meant), at: garbled.range)
        }
        for line in text.lines where !line.isEmpty {
            if let control = control(in: line) {
                let (clean, all) = cleaned(control.range.lowerBound..<line.upperBound)
                report.add(.controlCharacter(scalar: control.scalar), at: control.range, fix: clean, replacing: all)
            }
            if line.count > Self.longestLine { report.add(.longLine, at: line.prefix(1)) }
            if let placeholder = PlaceholderWords.find(in: text.bytes, line) {
                report.add(.placeholder(written: source.text(placeholder)), at: placeholder)
            }
        }
    }

    /// A part of a line without its control characters, up to the last one of them.
    private func cleaned(_ part: Range<Int>) -> (text: String, range: Range<Int>) {
        var result = ""
        var rest = part
        while let found = control(in: rest) {
            result += source.text(rest.lowerBound..<found.range.lowerBound)
            rest = found.range.upperBound..<part.upperBound
        }
        return (result, part.lowerBound..<rest.lowerBound)
    }

    /// The first control character of a line: below the space, DEL, the C1 set, and those that turn the direction of
    /// writing.
    private func control(in line: Range<Int>) -> (scalar: UInt32, range: Range<Int>)? {
        let bytes = text.bytes
        for index in line {
            switch bytes[index] {
            case .tab, 0x0C: continue
            case 0..<0x20, 0x7F: return (UInt32(bytes[index]), index..<index + 1)
            case 0xC2 where index + 1 < line.upperBound && bytes[index + 1] < 0xA0:
                return (UInt32(bytes[index + 1]), index..<index + 2)
            case 0xE2 where index + 2 < line.upperBound:
                let scalar = UInt32(0x2000) + (UInt32(bytes[index + 1]) & 0x3F) << 6 + UInt32(bytes[index + 2]) & 0x3F
                let isControl = (0x2028...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
                if isControl { return (scalar, index..<index + 3) }
            default: continue
            }
        }
        return nil
    }
}
