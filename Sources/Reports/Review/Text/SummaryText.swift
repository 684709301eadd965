import Facilitation
import Languages

/// A session in three sentences: where the time went, how the closing fared, and the whole.
struct SummaryText {
    let review: SessionReview
    let texts: Texts

    /// Less than this many minutes is nothing to talk about; the live pace has the same tolerance.
    static let tolerance = 2

    var sentences: [String] { [phase, closing, whole].compactMap(\.self) }

    /// The phase that is farthest from its plan.
    private var phase: String? {
        let others = review.phases.filter { !$0.isClosing && $0.began != nil && ($0.isOver || $0.difference > .zero) }
        guard !others.isEmpty else { return nil }
        let farthest = others.max { abs($0.difference.minutes) < abs($1.difference.minutes) }
        guard let farthest, abs(farthest.difference.minutes) >= Self.tolerance else {
            return review.record.isEnded
                ? texts("The phases before the closing kept to their time.")
                : texts("The phases have kept to their time so far.")
        }
        let subject = texts.subject(farthest.title)
        let (took, planned) = (farthest.actual.minutes, farthest.planned)
        let start = texts("\(subject) took \(took) of \(planned) minutes")
        return start + share(of: farthest) + "."
    }

    /// The item that the difference is mostly due to, if there is one.
    private func share(of phase: PhaseFigures) -> String {
        let sign = phase.difference.milliseconds.signum()
        let same = phase.items.filter { $0.difference.milliseconds.signum() == sign }
        let all = same.reduce(0) { $0 + abs($1.difference.milliseconds) }
        guard same.count > 1 || phase.items.count > 1,
            let most = same.max(by: { abs($0.difference.milliseconds) < abs($1.difference.milliseconds) }),
            abs(most.difference.milliseconds) * 2 > all
        else { return "" }
        let title = most.item.title.printable
        if sign > 0 {
            return texts("; most of the extra time went to \(title)")
        }
        switch most.outcome {
        case .skipped: return texts("; \(title) was left out")
        case .notReached: return texts("; \(title) was not reached")
        case .held, .current, .pending: return texts("; \(title) was shortened most")
        }
    }

    private var closing: String? {
        guard let closing = review.closing else { return nil }
        let subject = texts.subject(closing.phase.title)
        guard let delay = closing.delay?.minutes else {
            let latest = review.clock(at: closing.latest)
            return review.record.isEnded
                ? texts("\(subject) was not reached.")
                : texts("\(subject) must begin at \(latest) at the latest.")
        }
        let began =
            abs(delay) < Self.tolerance
            ? texts("\(subject) began on time")
            : delay > 0
                ? texts("\(subject) began \(texts.minutes(delay)) late")
                : texts("\(subject) began \(texts.minutes(delay)) early")
        return began + (review.record.isEnded ? extent(closing.phase.difference.minutes) : "") + "."
    }

    private func extent(_ difference: Int) -> String {
        if abs(difference) < Self.tolerance { return texts(" and had its full time") }
        let minutes = texts.minutes(difference)
        return difference < 0
            ? texts(" and was \(minutes) shorter")
            : texts(" and was \(minutes) longer")
    }

    private var whole: String {
        let (took, planned) = (review.length.minutes, review.planned)
        guard review.record.isEnded else {
            return texts("The session has lasted \(took) of \(planned) minutes and is \(pace).")
        }
        var sentence = texts("The whole session lasted \(took) of \(planned) minutes")
        let dropped = review.items.count { $0.outcome == .skipped }
        let unreached = review.items.count { $0.outcome == .notReached }
        let pause = review.work.pause.minutes
        let gap = review.work.gap.minutes
        let clauses = [
            dropped > 0 ? texts("\(texts.items(dropped)) left out") : nil,
            unreached > 0 ? texts("\(texts.items(unreached)) not reached") : nil,
            pause > 0
                ? texts("\(texts.minutes(pause)) of unplanned break")
                : nil,
            gap > 0
                ? texts("\(texts.minutes(gap)) while treff was off") : nil,
        ].compactMap(\.self)
        if !clauses.isEmpty { sentence += texts(", with ") + texts.list(clauses) }
        return sentence + "."
    }

    private var pace: String {
        switch Pace(lateness: (review.pace.last?.lateness ?? .zero).seconds) {
        case .onTime: texts("on time")
        case .ahead(let minutes): texts("\(texts.minutes(minutes)) ahead")
        case .behind(let minutes): texts("\(texts.minutes(minutes)) behind")
        }
    }
}
