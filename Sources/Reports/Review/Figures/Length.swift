/// How long something took, or how far into a session it was: whole milliseconds, so that sums are exact.
public struct Length: Hashable, Sendable {
    /// Milliseconds; negative for a difference the other way.
    public var milliseconds: Int

    /// Creates a length of so many milliseconds.
    public init(milliseconds: Int) { self.milliseconds = milliseconds }

    /// Creates a length from seconds, rounded to the millisecond; what is no number, or beyond a year, counts as zero.
    public init(seconds: Double) {
        let isSensible = abs(seconds) <= 366 * 86_400
        milliseconds = isSensible ? Int((seconds * 1000).rounded()) : 0
    }

    /// Creates a length of so many minutes.
    public init(minutes: Int) { milliseconds = minutes * 60_000 }

    /// Nothing.
    public static let zero = Length(milliseconds: 0)

    public var seconds: Double { Double(milliseconds) / 1000 }

    /// The length in whole minutes, the nearest one; half a minute counts as one, either way.
    public var minutes: Int { (abs(milliseconds) + 30_000) / 60_000 * milliseconds.signum() }

    /// Minutes and seconds: `4:05`.
    var minutesAndSeconds: String {
        let seconds = Int(seconds.rounded())
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension Int {
    /// A difference with its sign: `+3`, `−3`, `0`.
    var signed: String { self > 0 ? "+\(self)" : self < 0 ? "−\(-self)" : "0" }
}

extension Length: Comparable, AdditiveArithmetic {
    /// Orders the shorter first.
    public static func < (left: Length, right: Length) -> Bool { left.milliseconds < right.milliseconds }

    /// The sum of two lengths.
    public static func + (left: Length, right: Length) -> Length {
        Length(milliseconds: left.milliseconds + right.milliseconds)
    }

    /// The difference of two lengths.
    public static func - (left: Length, right: Length) -> Length {
        Length(milliseconds: left.milliseconds - right.milliseconds)
    }
}

extension Sequence<Length> {
    /// All of them together.
    func sum() -> Length { reduce(.zero, +) }
}
