/// Two texts line by line, those that are in both only once.
struct LineComparison {
    /// Removed lines stand before the added ones that take their place.
    private(set) var lines: [TextDiff.Line] = []

    /// More changed lines than this are not matched with each other: time grows with the square of their number.
    private static let matchLimit = 4000

    /// Compares two texts; lines that differ in their endings alone count as changed.
    init(_ old: [UInt8], _ new: [UInt8]) {
        let old = Self.lines(of: old)
        let new = Self.lines(of: new)
        let start = zip(old, new).prefix { $0 == $1 }.count
        let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed()).prefix { $0 == $1 }.count
        add(.kept, old.prefix(start))
        match(Array(old.dropFirst(start).dropLast(end)), Array(new.dropFirst(start).dropLast(end)))
        add(.kept, old.suffix(end))
    }

    private mutating func match(_ old: [[UInt8]], _ new: [[UInt8]]) {
        guard old.count + new.count <= Self.matchLimit else {
            add(.removed, old[...])
            add(.added, new[...])
            return
        }
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if removed.contains(left) {
                add(.removed, old[left...left])
                left += 1
            } else if added.contains(right) {
                add(.added, new[right...right])
                right += 1
            } else {
                add(.kept, old[left...left])
                left += 1
                right += 1
            }
        }
    }

    private mutating func add(_ kind: TextDiff.Line.Kind, _ lines: ArraySlice<[UInt8]>) {
        self.lines += lines.map { line in
            let isUnended = line.last != .lineFeed && line.last != .carriageReturn
            var text = line[...]
            if text.last == .lineFeed { text.removeLast() }
            if text.last == .carriageReturn { text.removeLast() }
            return TextDiff.Line(kind: kind, text: String(decoding: text, as: UTF8.self), isUnended: isUnended)
        }
    }

    /// The lines with their endings; the last may have none.
    private static func lines(of bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        for (index, byte) in bytes.enumerated() {
            let isReturn = byte == .carriageReturn && (index + 1 == bytes.count || bytes[index + 1] != .lineFeed)
            guard byte == .lineFeed || isReturn else { continue }
            lines.append(Array(bytes[start...index]))
            start = index + 1
        }
        if start < bytes.count { lines.append(Array(bytes[start...])) }
        return lines
    }
}
