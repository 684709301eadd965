/// Seconds told in whole minutes.
public enum Shares {
    /// Minutes for each of some parts, which add up to the whole's minutes: the largest remainders are rounded up
    /// (Hamilton's method). A part of less than a minute may come to none.
    public static func minutes(_ seconds: [Int]) -> [Int] {
        var minutes = seconds.map { $0 / 60 }
        let whole = Int((Double(seconds.reduce(0, +)) / 60).rounded())
        let byRemainder = seconds.indices.sorted { (seconds[$1] % 60, $0) < (seconds[$0] % 60, $1) }
        for index in byRemainder.prefix(max(0, whole - minutes.reduce(0, +))) { minutes[index] += 1 }
        return minutes
    }
}
