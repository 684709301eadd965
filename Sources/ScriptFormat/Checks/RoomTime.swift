import Facilitation
import Languages

/// A plan that is longer than the time that is set aside when everything in it is done.
enum RoomTime {
    static let rule = Rule("room-time", .note)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        let required = session.script.items.filter { !$0.marks.contains(.optional) }
        let phases = session.script.phases.compactMap(\.duration?.planned)
        let setAside = phases.reduce(0, +)
        let whole = session.script.items.reduce(0) { $0 + $1.duration.planned }
        // A phase that does not add up is told by itself, and a sum with a part of it unknown says nothing.
        guard phases.count == session.phases.count, session.phases.allSatisfy(addsUp), whole > setAside,
            let place = session.outline.phases.first?.heading?.durationRange
        else { return }
        let least = required.reduce(0) { $0 + $1.duration.minimum }
        report.add(fault(least: least, whole: whole, setAside: setAside), at: place)
    }

    /// Whether the items of a phase fill its time, with or without the optional ones.
    private static func addsUp(_ phase: Phase, _ outline: PhaseOutline) -> Bool {
        let fill = PhaseFill(phase)
        return outline.items.allSatisfy { $0.heading.duration != nil } && fill.fits(phase.minutes)
    }

    private static func fault(least: Int, whole: Int, setAside: Int) -> Fault {
        let over = whole - setAside
        return Fault(
            rule, "Least plan \(least) min, whole plan \(whole), set aside \(setAside).",
            help: "Decide beforehand which \(over) min can be left out, or shorten something.")
    }
}
