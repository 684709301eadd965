/// Gathers changed lines and the lines around them.
struct HunkMaker {
    /// How many lines are shown before and after a change.
    let context: Int

    /// The hunks; changes with up to twice the context between them share one.
    func hunks(of lines: [TextDiff.Line]) -> [TextDiff.Hunk] {
        let starts = numbers(of: lines)
        return ranges(of: lines).map { range in
            let part = Array(lines[range])
            let (old, new) = starts[range.lowerBound]
            return TextDiff.Hunk(
                oldStart: part.contains { $0.kind != .added } ? old : old - 1,
                newStart: part.contains { $0.kind != .removed } ? new : new - 1, lines: part)
        }
    }

    private func ranges(of lines: [TextDiff.Line]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for (index, line) in lines.enumerated() where line.kind != .kept {
            let range = max(0, index - context)..<min(lines.count, index + context + 1)
            if let last = ranges.last, range.lowerBound <= last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
        return ranges
    }

    /// The number that each line has, or would have, in the old text and in the new one.
    private func numbers(of lines: [TextDiff.Line]) -> [(old: Int, new: Int)] {
        var next = (old: 1, new: 1)
        return lines.map { line in
            defer {
                if line.kind != .added { next.old += 1 }
                if line.kind != .removed { next.new += 1 }
            }
            return next
        }
    }
}
