/// How far one word is from another: how many letters must be added, removed, changed or swapped with a neighbour (the
/// optimal string alignment distance).
public func editDistance(_ left: some StringProtocol, _ right: some StringProtocol) -> Int {
    editDistance(Array(left), Array(right))
}

/// The same of words whose letters are at hand already.
@inlinable
public func editDistance<Letter: Equatable>(_ left: [Letter], _ right: [Letter]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = beforeLast
    for row in left.indices {
        current[0] = row + 1
        for column in right.indices {
            var cost = min(
                last[column + 1] + 1, current[column] + 1, last[column] + (left[row] == right[column] ? 0 : 1))
            if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current[column + 1] = cost
        }
        (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
}
