/// A date and a time of day as the clock on the wall shows them (proleptic Gregorian calendar).
public struct LocalTime: Equatable, Sendable {
    public var year: Int
    /// The month, 1 to 12.
    public var month: Int
    /// The day of the month, 1 to 31.
    public var day: Int
    /// Milliseconds since local midnight, 0 to 86,399,999.
    public var millisecondOfDay: Int

    init(_ wall: WallTime) {
        let local = wall.milliseconds + Int64(wall.offset) * 1000
        let days = Int((local - local.modulo(86_400_000)) / 86_400_000)
        millisecondOfDay = Int(local.modulo(86_400_000))
        // Days to civil date by 400-year eras that begin on 1 March (Howard Hinnant, "chrono-compatible
        // low-level date algorithms").
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The hour, 0 to 23.
    public var hour: Int { millisecondOfDay / 3_600_000 }
    /// The minute, 0 to 59.
    public var minute: Int { millisecondOfDay / 60_000 % 60 }
    /// The second, 0 to 59.
    public var second: Int { millisecondOfDay / 1000 % 60 }
    /// The millisecond, 0 to 999.
    public var millisecond: Int { millisecondOfDay % 1000 }
    /// The time of day as `10:05`.
    public var clock: String { "\(hour.padded(2)):\(minute.padded(2))" }
    /// The date as `2026-11-21`.
    public var date: String { "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))" }
}
