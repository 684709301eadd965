import Facilitation
import Languages

extension Texts {
    /// Minutes as `30 min`.
    func minutes(_ minutes: Int) -> String { "\(minutes) min" }

    /// Planned minutes, with the fewest where they differ: `10–15 min`.
    func duration(_ duration: PlannedDuration) -> String {
        duration.minimum < duration.planned
            ? "\(duration.minimum)–\(duration.planned) min" : minutes(duration.planned)
    }

    /// Seconds as a running clock shows them: `4:58`, `1:02:10`; over time as `+1:05`.
    func clock(_ seconds: Double) -> String {
        // A countdown shows the second that is being used up, so 4:59.2 left reads 5:00.
        let whole = Int(seconds.rounded(.up))
        let value = abs(whole)
        let sign = whole < 0 ? "+" : ""
        let tail = value % 60 < 10 ? "0\(value % 60)" : "\(value % 60)"
        guard value >= 6000 else { return "\(sign)\(value / 60):\(tail)" }
        let minutes = value / 60 % 60
        return "\(sign)\(value / 3600):\(minutes < 10 ? "0" : "")\(minutes):\(tail)"
    }

    /// Seconds that are left: `4:58 igjen`; `1:05 over` when there are none.
    func left(_ seconds: Double) -> String {
        seconds <= -1 ? clock(seconds).dropFirst() + self(" over") : clock(seconds) + self(" left")
    }

    /// Seconds in whole minutes, at least `under 1 min`, and from two hours on as `23 t 11 min`.
    func about(_ seconds: Double) -> String {
        let minutes = Int((seconds / 60).rounded())
        guard minutes >= 120 else { return minutes < 1 ? "under 1 min" : self.minutes(minutes) }
        return self("\(minutes / 60) h \(minutes % 60) min")
    }

    /// The pace: `à jour`, `4 min foran`, `4 min etter`.
    func pace(_ pace: Pace) -> String {
        switch pace {
        case .onTime: self("on time")
        case .ahead(let minutes): self("\(minutes) min ahead")
        case .behind(let minutes): self("\(minutes) min behind")
        }
    }
}
