extension Glance {
    /// The glance so many seconds later, if the leader has done nothing since.
    public func passing(_ seconds: Double) -> Glance {
        guard seconds > 0 else { return self }
        var later = self
        later.moment = Moment(elapsed: moment.elapsed + seconds, wall: moment.wall.adding(seconds: seconds))
        switch standing {
        case .ready, .left, .ended: return later
        case .afterLast: later.times.forecast += seconds
        case .item:
            later.phase?.left -= seconds
            if pause == nil { later.item?.left -= seconds }
        }
        if let pause {
            later.pause = Pause(passed: pause.passed + seconds, left: pause.left.map { $0 - seconds })
            later.times.forecast += Self.overrun(from: pause.left, in: seconds)
        } else {
            if let item { later.times.forecast += Self.overrun(from: item.left, in: seconds) }
            if let exercise, exercise.isRunning { later.exercise = exercise.passing(seconds) }
        }
        return later
    }

    /// How much later everything becomes when so many seconds pass of something that had so much left.
    private static func overrun(from left: Double?, in seconds: Double) -> Double {
        guard let left else { return seconds }
        return max(0, seconds - max(0, left))
    }
}

extension Glance.Exercise {
    /// The exercise so many seconds later; `nil` when it is over.
    fileprivate func passing(_ seconds: Double) -> Glance.Exercise? {
        var later = self
        later.passed += seconds
        return later.passed < Double(max(1, timing.minutes) * max(1, timing.rounds)) * 60 ? later : nil
    }
}
