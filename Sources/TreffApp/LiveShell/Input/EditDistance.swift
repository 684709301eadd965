/// How many letters must be added, removed, changed or swapped with a neighbour to make one word another
/// (the optimal string alignment distance).
func editDistance(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
    let left = Array(left)
    let right = Array(right)
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in left.indices {
        var current = [row + 1] + Array(repeating: 0, count: right.count)
        for column in right.indices {
            let isSame = left[row] == right[column]
            var best = min(previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                best = min(best, before[column - 1] + 1)
            }
            current[column + 1] = best
        }
        before = previous
        previous = current
    }
    return previous[right.count]
}
