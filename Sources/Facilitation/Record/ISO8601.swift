extension WallTime {
    /// The moment as the record writes it: `2026-11-21T10:00:00.000+01:00` (ISO 8601, RFC 3339).
    public var iso8601: String {
        // An offset of whole minutes is all that the form can tell.
        let local = WallTime(milliseconds: milliseconds, offset: offset / 60 * 60).local
        let time = "\(local.hour.padded(2)):\(local.minute.padded(2)):\(local.second.padded(2))"
        let minutes = abs(offset) / 60
        let zone = "\(offset < 0 ? "-" : "+")\((minutes / 60).padded(2)):\((minutes % 60).padded(2))"
        return "\(local.date)T\(time).\(local.millisecond.padded(3))\(zone)"
    }

    /// Reads an ISO 8601 moment with seconds, an optional fraction, and `Z` or an offset; `nil` for anything else.
    public init?(iso8601 text: String) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= bytes.count else { return nil }
            var value = 0
            for byte in bytes[range] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 48)
            }
            return value
        }
        func holds(_ character: Character, at index: Int) -> Bool {
            index < bytes.count && bytes[index] == character.asciiValue
        }
        guard let year = number(0..<4), holds("-", at: 4), let month = number(5..<7), holds("-", at: 7),
            let day = number(8..<10), holds("T", at: 10) || holds(" ", at: 10), let hour = number(11..<13),
            holds(":", at: 13), let minute = number(14..<16), holds(":", at: 16), let second = number(17..<19),
            (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second <= 60
        else { return nil }
        var index = 19
        var milliseconds = 0
        if holds(".", at: index) || holds(",", at: index) {
            index += 1
            guard number(index..<index + 1) != nil else { return nil }
            var scale = 100
            while index < bytes.count, (48...57).contains(bytes[index]) {
                milliseconds += Int(bytes[index] - 48) * scale
                scale /= 10
                index += 1
            }
        }
        var offset = 0
        if holds("Z", at: index) {
            guard bytes.count == index + 1 else { return nil }
        } else {
            let isWest = holds("-", at: index)
            guard isWest || holds("+", at: index), let hours = number(index + 1..<index + 3), hours < 24,
                holds(":", at: index + 3), let minutes = number(index + 4..<index + 6), minutes < 60,
                bytes.count == index + 6
            else { return nil }
            offset = (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
        }
        let days = Self.days(year: year, month: month, day: day)
        // A day that its month does not have comes out as one of the next.
        guard WallTime(milliseconds: Int64(days) * 86_400_000).local.day == day else { return nil }
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second
        self.init(milliseconds: Int64(seconds - offset) * 1000 + Int64(milliseconds), offset: offset)
    }

    /// Days from 1970-01-01 to a date of the Gregorian calendar (the inverse of the algorithm in `LocalTime`).
    private static func days(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}

extension BinaryInteger {
    /// The number with leading zeros up to a width.
    func padded(_ width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// The remainder that is never negative.
    func modulo(_ divisor: Self) -> Self {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
