import Facilitation
import Languages

extension Rule {
    static let itemWithoutDuration = Rule("item-without-duration", .error, changingMeaning: true)
    static let unclearDuration = Rule("unclear-duration", .error)
    static let durationForm = Rule("duration-form", .warning, losing: .time)
    static let zeroMinutes = Rule("zero-minutes", .note)
    static let unknownMark = Rule("unknown-mark", .warning, losing: .spelling, changingMeaning: true)
    static let markOnPhase = Rule("mark-on-phase", .warning)
    static let timeWithinStep = Rule("time-within-step", .warning, changingMeaning: true)
    static let nestedStep = Rule("nested-step", .warning)
    static let stepTime = Rule("step-time", .error, losing: .time)
}

// What is wrong with the time and the marks of a heading or a step.

extension Fault {
    /// An item without a duration.
    ///
    /// - Parameter moved: The title with its time last, where that stands in the middle.
    static func itemWithoutDuration(title: String, moved: String?) -> Fault {
        guard let moved else {
            return Fault(
                .itemWithoutDuration, "The item “\(title)” has no time.",
                help: "Write the time in brackets after the title.", example: "## \(title) (5 min)")
        }
        return Fault(
            .itemWithoutDuration, "The item's time does not stand last.",
            help: "Move it to the end of the heading.", example: "## \(moved)")
    }

    /// A duration that is not understood.
    static func unclearDuration(written: String) -> Fault {
        Fault(
            .unclearDuration, "The time “\(written)” cannot be understood.", help: "Write whole minutes in digits.",
            example: "10–15 min")
    }

    /// A time that is named by the session's own length.
    ///
    /// - Parameter right: The times as they should be; `nil` where the heading has an own time beside.
    static func ownBuild(_ minutes: Int, right: String?) -> Fault {
        guard let right else {
            return Fault(
                .durationForm, "The session is \(minutes) min already, so this time is not read.",
                help: "Take it away, or change the time that stands first.")
        }
        return Fault(
            .durationForm, "\(minutes) min is the session's own length, so the time is read as \(right).",
            help: "Write its time first, without a name.", example: "(\(right))")
    }

    /// A time for each participant, of a phase.
    static func turnsOfPhase(written: String) -> Fault {
        Fault(
            .unclearDuration, "A phase is as long for any group, and not “\(written)”.",
            help: "Write how many minutes the phase has.", example: "30 min")
    }

    /// A duration that is understood, but written in another way than the format's.
    static func durationForm(written: String, right: String) -> Fault {
        Fault(
            .durationForm, "The time “\(written)” is read as \(right).", help: "Write \(right).", example: "(\(right))")
    }

    /// An item that takes no time.
    static var zeroMinutes: Fault {
        Fault(
            .zeroMinutes, "The item is set to 0 minutes.",
            help: "Give it a minute or two, or move the text to another item.")
    }

    /// A mark in a heading that treff does not know.
    static func unknownMark(written: String, nearest: String?) -> Fault {
        if let role = Role.words.meaning(of: written) {
            return Fault(
                .unknownMark, "“\(written)” is not a mark.", help: "Write who leads on a line below.",
                example: "\(word: "lead", of: "label"): \(word: role.name, of: "role")")
        }
        return Fault(
            .unknownMark, "The mark “\(written)” is unknown.",
            help: nearest.map { "Did you mean “\($0)”?" } ?? "The marks are \(words: "mark").")
    }

    /// A mark on a phase, where it has no meaning.
    static func markOnPhase(written: String) -> Fault {
        Fault(
            .markOnPhase, "The mark “\(written)” has no effect on a phase.",
            help: "Put it on the items that it concerns.")
    }

    /// A time that stands in a step, and not at its end.
    static func timeWithinStep(written: String) -> Fault {
        Fault(
            .timeWithinStep, "The time “\(written)” is not read: it stands within the step.",
            help: "Put it at the end of the step.")
    }

    /// A list item that is indented under a step.
    static var nestedStep: Fault {
        Fault(
            .nestedStep, "The line is read as a step of its own, and not as a part of the one over it.",
            help: "Put it at the margin, or into the text of the step.")
    }

    /// The time of a step that is not understood.
    static func stepTime(written: String) -> Fault {
        Fault(
            .stepTime, "The time “\(written)” cannot be understood.", help: "Write minutes, or rounds and minutes.",
            example: "(3 × 5 min)")
    }
}
