import Facilitation

/// Makes the machine's clocks into the session's moments, at the session's speed.
struct SessionClock {
    /// Reads the machine's clocks.
    let read: () -> ClockReading
    /// How fast the session's time goes: 1, or up to 600 in a rehearsal.
    let speed: Double
    /// The machine's clock when this clock was set.
    private let start: ClockReading
    /// Seconds of the session that had passed then.
    private let passed: Double

    /// Sets a clock that has `passed` seconds of the session behind it.
    init(read: @escaping () -> ClockReading, speed: Double = 1, passed: Double = 0) {
        self.read = read
        self.speed = speed
        self.passed = passed
        start = read()
    }

    /// The session's moment now. With a fast clock the wall goes fast too, so that the times shown agree.
    var now: Moment {
        let reading = read()
        let real = max(0, reading.sinceBoot - start.sinceBoot)
        let wall = speed == 1 ? reading.wall : start.wall.adding(seconds: real * speed)
        return Moment(elapsed: passed + real * speed, wall: wall)
    }

    /// Where the session's zero stands on the machine's clock, for going on later; `nil` for a fast clock.
    var reference: ClockReference? {
        speed == 1 ? ClockReference(boot: start.boot, zero: start.sinceBoot - passed) : nil
    }

    /// Real milliseconds until the session's clock shows another second; at least 200 with a fast clock, to keep it calm.
    var millisecondsToTick: Int {
        let elapsed = now.elapsed
        let left = (elapsed.rounded(.down) + 1 - elapsed) / speed
        return max(speed == 1 ? 1 : 200, Int((left * 1000).rounded(.up)))
    }

    /// Seconds of a record's session that have passed by now: by the machine's own clock when it has not been switched
    /// off since, else by the clock on the wall; never before the last sign of life.
    static func passed(in record: Record, at reading: ClockReading) -> Double {
        if record.isRehearsal { return record.seen }
        let byWall = Double(reading.wall.milliseconds - record.startedAt.milliseconds) / 1000
        let elapsed = record.clock.flatMap { $0.boot == reading.boot ? reading.sinceBoot - $0.zero : nil } ?? byWall
        return max(record.seen, elapsed)
    }
}
