import Facilitation
import Languages

/// Makes findings of what the readers found: places become lines and columns, faults become words.
struct FindingWriter {
    let source: Source
    let language: Language
    /// More findings than this on one line tell no more.
    private static let limitForLine = 20

    /// The findings in the order of the text, without those whose codes are excepted.
    func findings(of report: Report, except exceptions: Set<String>) -> [Finding] {
        let entries = report.entries.enumerated().filter { !exceptions.contains($1.fault.rule.code) }
        let sorted = entries.sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        var counter = ColumnCounter(source)
        var onLine = (line: 0, count: 0)
        return sorted.compactMap { entry in
            let finding = finding(entry.element, &counter)
            onLine = (finding.position.line, finding.position.line == onLine.line ? onLine.count + 1 : 1)
            return onLine.count > Self.limitForLine ? nil : finding
        }
    }

    private func finding(_ entry: Report.Entry, _ counter: inout ColumnCounter) -> Finding {
        let fault = entry.fault
        let texts = Texts(language: language)
        let position = counter.position(of: entry.range.lowerBound)
        let line = source.lines[position.line - 1]
        return Finding(
            code: fault.rule.code, severity: fault.rule.severity, position: position,
            length: source.text(entry.range.clamped(to: line)).count, message: texts(fault.message),
            help: texts(fault.help), example: fault.example.map { texts($0) }, fix: source.isConverted ? nil : entry.fix
        )
    }
}

/// Counts characters to offsets that come in order, walking each line once.
struct ColumnCounter {
    private let source: Source
    private var line = -1
    private var offset = 0
    private var column = 1

    /// Prepares to count.
    init(_ source: Source) { self.source = source }

    /// The line and the column of an offset, not before the one asked for last.
    mutating func position(of target: Int) -> Finding.Position {
        let index = source.lineIndex(of: target)
        if index != line {
            line = index
            offset = source.lines[index].lowerBound
            column = 1
        }
        let end = min(max(target, offset), source.lines[index].upperBound)
        column += source.text(offset..<end).count
        offset = end
        return .init(line: index + 1, column: column)
    }
}
