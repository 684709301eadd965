import ScriptFormat

/// Where the lines of a text are once it was edited.
struct LineMap {
    /// For each line, from 0: the line of the new text.
    private let places: [Int]

    /// More lines than this that differ are taken as they come; to compare them would take too long.
    private static let limit = 1000

    /// Compares two texts.
    init(from old: Source, to new: Source) {
        let before = Self.lines(old)
        let after = Self.lines(new)
        let shorter = min(before.count, after.count)
        let start = (0..<shorter).first { before[$0] != after[$0] } ?? shorter
        let end =
            (0..<shorter - start).first { before[before.count - 1 - $0] != after[after.count - 1 - $0] }
            ?? shorter - start
        let middle = Array(before[start..<before.count - end])
        let other = Array(after[start..<after.count - end])
        let places =
            middle.count + other.count > Self.limit
            ? Array(middle.indices) : Self.places(of: middle, in: other)
        self.places =
            Array(0..<start) + places.map { $0 + start } + (0..<end).map { after.count - end + $0 }
    }

    private static func lines(_ source: Source) -> [String] { (1...max(1, source.lines.count)).map(source.line) }

    private static func places(of before: [String], in after: [String]) -> [Int] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in after.difference(from: before) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        // A line that was written otherwise stands as far after the last one that was kept as it did before.
        var places: [Int] = []
        var next = 0
        var edited = 0
        for line in before.indices {
            if removed.contains(line) {
                places.append(next + edited)
                edited += 1
            } else {
                while added.contains(next) { next += 1 }
                places.append(next)
                next += 1
                edited = 0
            }
        }
        return places
    }

    /// The line of the new text, both from 1.
    func place(of line: Int) -> Int { places.indices.contains(line - 1) ? places[line - 1] + 1 : line }
}
