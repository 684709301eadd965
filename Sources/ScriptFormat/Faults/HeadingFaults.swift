import Facilitation
import Languages

extension Rule {
    static let emptyTitle = Rule("empty-title", .error)
    static let headingSpace = Rule("heading-space", .warning)
    static let underlinedHeading = Rule("underlined-heading", .warning)
    static let headingMarks = Rule("heading-marks", .error, losing: .bullet)
    static let headingBrackets = Rule("heading-brackets", .warning, losing: .time)
    static let headingCommas = Rule("heading-commas", .warning, losing: .time)
    static let headingLevels = Rule("heading-levels", .error)
    static let itemAsPhase = Rule("item-as-phase", .error)
    static let headingAsText = Rule("heading-as-text", .warning)
    static let phaseAsItem = Rule("phase-as-item", .error)
    static let deepHeading = Rule("deep-heading", .warning)
    static let itemBeforePhase = Rule("item-before-phase", .error)
}

// What is wrong with how a heading is written.

extension Fault {
    /// A phase or an item without a title.
    static var emptyTitle: Fault {
        Fault(
            .emptyTitle, "The heading has no title.", help: "Write a title before the brackets.",
            example: "## Welcome (5 min)")
    }

    /// A heading without a space after its marks.
    static func headingSpace(level: Int, title: String) -> Fault {
        let marks = String(repeating: "#", count: level)
        return Fault(
            .headingSpace, "The space after \(marks) is missing.", help: "Put in a space.", example: "\(marks) \(title)"
        )
    }

    /// A line of `=` or `-` right under a text, which makes a heading of it.
    ///
    /// - Parameter title: The title where the text is meant as a heading; `nil` where it is prose.
    static func underlinedHeading(level: Int, title: String?) -> Fault {
        guard let title else {
            return Fault(
                .underlinedHeading, "The line makes a heading of the text over it.",
                help: Message("Leave an empty line over it.", context: "line"))
        }
        return Fault(
            .underlinedHeading, "The heading is made with a line under it.",
            help: "Write it with # before it, and take the line away.",
            example: "\(String(repeating: "#", count: level)) \(title)")
    }

    /// A heading without any marks.
    static func headingMarks(level: Int, title: String, isSection: Bool = false) -> Fault {
        let marks = String(repeating: "#", count: level)
        let kind: Message = isSection ? "a heading" : level == 1 ? "a phase" : "an item"
        return Fault(
            .headingMarks, "The line is read as \(kind), but has no \(marks).",
            help: "Put \(marks) and a space before it.", example: "\(marks) \(title)")
    }

    /// A heading whose time is not in round brackets at its end.
    static func headingBrackets(right: String) -> Fault {
        Fault(
            .headingBrackets, "The time should stand in brackets at the end of the heading.",
            help: "Put a bracket before and after.", example: Message(verbatim: right))
    }

    /// A duration and marks with something else than commas between them.
    static func headingCommas(written: String, right: String) -> Fault {
        Fault(.headingCommas, "“\(written)” is read as “\(right)”.", help: "Put commas between.", example: "(\(right))")
    }

    /// The time of another build after a comma.
    static func headingSemicolon(written: String) -> Fault {
        Fault(
            .headingCommas, "“\(written)” is read as the time in another build.", help: "Put a semicolon before it.",
            example: "(10 min; \(written))")
    }

    /// A session whose headings are all one level too deep.
    static var headingLevels: Fault {
        Fault(
            .headingLevels, "All headings are one level too deep.",
            help: "Take one # from each: phases have #, items ##.")
    }

    /// An item with the mark of a phase.
    static func itemAsPhase(title: String) -> Fault {
        Fault(
            .itemAsPhase, "“\(title)” is read as an item, but has # like a phase.", help: "Write ## before it.",
            example: "## \(title)")
    }

    /// A text that begins with the mark of a phase.
    static func headingAsText(title: String) -> Fault {
        Fault(
            .headingAsText, "“\(title)” is read as text: it has # like a phase, but neither a time nor items.",
            help: "Take the # away; or give the phase a time, and items with ##.", example: "\(title)")
    }

    /// A phase with the mark of an item, known by its usual name.
    static func phaseAsItem(title: String) -> Fault {
        Fault(
            .phaseAsItem, "“\(title)” is read as a phase, but has ## like an item.", help: "Write # before it.",
            example: "# \(title)")
    }

    /// A heading below the level of items.
    ///
    /// - Parameter isItem: Whether the heading has a time, and so is an item.
    static func deepHeading(level: Int, title: String, isItem: Bool) -> Fault {
        let marks = String(repeating: "#", count: level)
        let example: Message? = title.isEmpty ? nil : isItem ? "## \(title)" : "**\(title)**"
        return Fault(
            .deepHeading, "\(marks) is not a level in a session.",
            help: isItem ? "Write ## before it." : "Write it as ordinary text, in bold if you like.", example: example)
    }

    /// An item before the first phase.
    static var itemBeforePhase: Fault {
        Fault(
            .itemBeforePhase, "The item stands before the first phase.", help: "Put the phase over it.",
            example: "# Opening (30 min)")
    }
}
