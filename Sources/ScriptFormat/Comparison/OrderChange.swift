/// Finds the fewest that must have been moved.
enum OrderChange {
    /// The positions that are not part of the longest run of rising numbers.
    static func moved(_ numbers: [Int]) -> [Int] {
        // For each length, the position of the smallest number that such a run can end with (patience sorting).
        var ends: [Int] = []
        var before = [Int?](repeating: nil, count: numbers.count)
        for (position, number) in numbers.enumerated() {
            let length = ends.firstIndex { numbers[$0] >= number } ?? ends.count
            before[position] = length > 0 ? ends[length - 1] : nil
            if length == ends.count { ends.append(position) } else { ends[length] = position }
        }
        var kept: Set<Int> = []
        var next = ends.last
        while let position = next {
            kept.insert(position)
            next = before[position]
        }
        return numbers.indices.filter { !kept.contains($0) }
    }
}
