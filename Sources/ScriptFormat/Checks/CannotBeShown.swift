import Facilitation
import Languages

/// Something that a terminal cannot show; the words in it are shown all the same.
enum CannotBeShown {
    static let rule = Rule("cannot-be-shown", .warning)

    /// What it is.
    private enum Kind {
        case picture, footnote, html, code, reference, box
    }

    static func check(_ session: WrittenSession, _ report: inout Report) {
        for phase in session.outline.phases {
            for part in phase.parts + phase.items.flatMap(\.parts) { check(part, in: session.text, &report) }
        }
    }

    private static func check(_ part: OutlinePart, in text: UncommentedText, _ report: inout Report) {
        switch part {
        case .code(let code): report.add(fault(.code), at: code.lines[0])
        case .label(let values): for value in values { check(value.text, in: text, &report) }
        case .paragraph, .list, .table: for prose in part.texts { check(prose, in: text, &report) }
        }
    }

    private static func check(_ prose: TextSyntax, in text: UncommentedText, _ report: inout Report) {
        for line in prose.lines where text.bytes[line].contains(where: { $0 == .leftBracket || $0 == .lessThan }) {
            guard let (kind, place) = line.lazy.compactMap({ find(at: $0, in: text.bytes[line]) }).first else {
                continue
            }
            report.add(fault(kind), at: place)
        }
    }

    /// What begins at a place in a line.
    private static func find(at index: Int, in line: ArraySlice<UInt8>) -> (Kind, Range<Int>)? {
        let isEscaped = index > line.startIndex && line[index - 1] == .backslash
        guard !isEscaped, index + 1 < line.endIndex else { return nil }
        let rest = line[index...]
        switch (line[index], line[index + 1]) {
        case (UInt8(ascii: "!"), .leftBracket):
            let isPicture = rest.firstRange(of: Array("](".utf8)) != nil
            return isPicture ? (.picture, index..<index + 2) : nil
        case (.leftBracket, UInt8(ascii: "^")): return (.footnote, index..<index + 2)
        case (.leftBracket, _): return bracket(at: index, in: line)
        case (.lessThan, let next) where next.isLetterOrBeyond || next == UInt8(ascii: "/"):
            guard let end = rest.firstIndex(of: .greaterThan) else { return nil }
            let inner = line[index + 1..<end]
            let isAddress = inner.contains(.colon) || inner.contains(UInt8(ascii: "@"))
            let isBreak = String(decoding: inner.prefix(2), as: UTF8.self).lowercased() == "br"
            return isAddress || isBreak ? nil : (.html, index..<end + 1)
        default: return nil
        }
    }

    /// A link whose address stands elsewhere, the line where it stands, or a box to tick.
    private static func bracket(at index: Int, in line: ArraySlice<UInt8>) -> (Kind, Range<Int>)? {
        guard let end = line[index...].firstIndex(of: .rightBracket) else { return nil }
        let isFirst = index == line.startIndex
        if isFirst, end == index + 2, [.space, UInt8(ascii: "x"), UInt8(ascii: "X")].contains(line[index + 1]) {
            return (.box, index..<end + 1)
        }
        guard end > index + 1, end + 1 < line.endIndex else { return nil }
        let isReference = line[end + 1] == .leftBracket || isFirst && line[end + 1] == .colon
        return isReference ? (.reference, index..<end + 1) : nil
    }

    private static func fault(_ kind: Kind) -> Fault {
        switch kind {
        case .picture:
            Fault(
                rule, "The picture cannot be shown in a session; only what it is called is.",
                help: "Write what it shows, or put it on a sheet.")
        case .footnote:
            Fault(rule, "The footnote is not shown as one.", help: "Write it in brackets where it belongs.")
        case .html:
            Fault(
                rule, "HTML is not shown; only the words in it are.", help: "Write it without “<” and “>”.")
        case .reference:
            Fault(
                rule, "The link is not shown as one: its address stands somewhere else.",
                help: "Write the address in brackets after the words.", example: "[…](https://…)")
        case .box:
            Fault(rule, "The box is shown as “[ ]”, and cannot be ticked.", help: "Take it away.")
        case .code:
            Fault(
                rule, "The lines between the code marks are shown as ordinary text.", help: "Take the marks away.")
        }
    }
}
