/// Tells what a line that is not blank begins with.
struct ShapeReader {
    let bytes: [UInt8]
    let range: Range<Int>
    let indent: Int

    var shape: LineShape {
        switch bytes[range.lowerBound] {
        case .number: heading ?? .text
        case .backtick, .tilde: fence ?? .text
        case .equals: isOnly(.equals) ? .doubleUnderline : .text
        case .hyphen: divider ?? bullet ?? looseBullet ?? .text
        case .asterisk, .underscore: divider ?? bullet ?? .text
        case .plus: bullet ?? .text
        case let byte where byte.isDigit: bullet ?? looseBullet ?? .text
        case let byte where byte.isLetterOrBeyond: looseBullet ?? .text
        default: .text
        }
    }

    private func run(of byte: UInt8) -> Int {
        bytes[range].prefix { $0 == byte }.count
    }

    private func isOnly(_ byte: UInt8) -> Bool {
        bytes[range].allSatisfy { $0 == byte }
    }

    private var heading: LineShape? {
        let level = run(of: .number)
        let next = range.lowerBound + level
        guard level <= 6 else { return nil }
        guard next < range.upperBound else {
            return .heading(level: level, content: next..<next, isSpaced: true)
        }
        let isSpaced = Blank.length(in: bytes, at: next, before: range.upperBound) > 0
        guard isSpaced || bytes[next].isLetterOrBeyond else { return nil }
        return .heading(level: level, content: withoutClosingMarks(next..<range.upperBound), isSpaced: isSpaced)
    }

    /// `## Title ##` is the same as `## Title`.
    private func withoutClosingMarks(_ content: Range<Int>) -> Range<Int> {
        var end = content.upperBound
        while end > content.lowerBound, bytes[end - 1] == .number { end -= 1 }
        let title = Blank.trim(content.lowerBound..<end, in: bytes)
        return title.isEmpty || title.upperBound < end ? title : Blank.trim(content, in: bytes)
    }

    private var fence: LineShape? {
        let mark = bytes[range.lowerBound]
        let count = run(of: mark)
        let rest = range.lowerBound + count..<range.upperBound
        guard count >= 3, mark == .tilde || !bytes[rest].contains(.backtick) else { return nil }
        return .fence(mark, count: count, isBare: rest.isEmpty)
    }

    private var divider: LineShape? {
        let mark = bytes[range.lowerBound]
        if mark == .hyphen, range.count < 3, isOnly(.hyphen) {
            return range.count == 2 ? .twoHyphens : nil
        }
        var count = 0
        var index = range.lowerBound
        while index < range.upperBound {
            let blank = Blank.length(in: bytes, at: index, before: range.upperBound)
            guard blank > 0 || bytes[index] == mark else { return nil }
            if blank == 0 { count += 1 }
            index += max(1, blank)
        }
        return count >= 3 ? .divider(underlines: mark == .hyphen && count == range.count) : nil
    }

    private var bullet: LineShape? {
        guard let marker = marker else { return nil }
        let after = marker.upperBound
        guard after < range.upperBound else {
            return .bullet(
                .init(
                    marker: marker, content: after..<after, contentIndent: indent + marker.count + 1,
                    canInterrupt: false))
        }
        guard Blank.length(in: bytes, at: after, before: range.upperBound) > 0 else { return nil }
        let content = Blank.trim(after..<range.upperBound, in: bytes)
        let gap = columns(from: after, to: content.lowerBound, at: indent + marker.count)
        return .bullet(
            .init(
                marker: marker, content: content, contentIndent: indent + marker.count + (gap > 4 ? 1 : gap),
                canInterrupt: !bytes[marker.lowerBound].isDigit || marker.count == 2 && bytes[marker.lowerBound] == 0x31
            ))
    }

    /// What people and word processors write for a bullet.
    private var looseBullet: LineShape? {
        guard let loose = LooseBullet(bytes: bytes, range: range) else { return nil }
        return .bullet(
            .init(
                marker: loose.marker, content: Blank.trim(loose.marker.upperBound..<range.upperBound, in: bytes),
                contentIndent: indent + 2, isLoose: true, isDoubtful: loose.isDoubtful,
                canInterrupt: !bytes[range.lowerBound].isDigit))
    }

    private func columns(from start: Int, to end: Int, at column: Int) -> Int {
        bytes[start..<end].reduce(into: 0) { $0 += $1 == .tab ? 4 - (column + $0) % 4 : $1 & 0xC0 == 0x80 ? 0 : 1 }
    }

    private var marker: Range<Int>? {
        let start = range.lowerBound
        guard bytes[start].isDigit else { return bytes[start] == .underscore ? nil : start..<start + 1 }
        let digits = bytes[range].prefix { $0.isDigit }.count
        let end = start + digits
        guard digits <= 9, end < range.upperBound else { return nil }
        return bytes[end] == .fullStop || bytes[end] == .rightParenthesis ? start..<end + 1 : nil
    }
}
