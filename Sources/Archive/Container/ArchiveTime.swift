/// When a file in an archive was written, as zip archives have it: on the clock on the wall, to two seconds.
public struct ArchiveTime: Equatable, Sendable {
    /// The time of day: hours, minutes and half seconds, packed in 5, 6 and 5 bits.
    let time: UInt16
    /// The day: years from 1980, month and day, packed in 7, 4 and 5 bits.
    let day: UInt16

    /// A moment; what zip archives cannot say becomes the nearest that they can: 1980 to 2107.
    public init(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        func part(_ value: Int, _ range: ClosedRange<Int>) -> UInt16 {
            UInt16(min(max(value, range.lowerBound), range.upperBound))
        }
        self.day = part(year - 1980, 0...127) << 9 | part(month, 1...12) << 5 | part(day, 1...31)
        time = part(hour, 0...23) << 11 | part(minute, 0...59) << 5 | part(second, 0...59) >> 1
    }
}
