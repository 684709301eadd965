import ScriptFormat

/// Where the lines of a text are once it was edited.
struct LineMap {
    /// For each line, from 0: the line of the new text.
    private let places: [Int]

    /// Compares two texts.
    init(from old: Source, to new: Source) {
        func lines(_ source: Source) -> [String] { (1...max(1, source.lines.count)).map(source.line) }
        let before = lines(old)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in lines(new).difference(from: before) {
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
        self.places = places
    }

    /// The line of the new text, both from 1.
    func place(of line: Int) -> Int { places.indices.contains(line - 1) ? places[line - 1] + 1 : line }
}
