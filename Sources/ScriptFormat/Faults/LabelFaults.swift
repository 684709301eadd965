import Facilitation
import Languages

extension Rule {
    static let misspeltLabel = Rule("misspelt-label", .warning, losing: .spelling)
    static let labelColon = Rule("label-colon", .warning, changingMeaning: true)
    static let labelAsHeading = Rule("label-as-heading", .warning)
    static let labelInList = Rule("label-in-list", .warning, losing: .bullet)
    static let labelInLine = Rule("label-in-line", .warning)
    static let labelWithoutValue = Rule("label-without-value", .warning)
    static let labelOutsideItem = Rule("label-outside-item", .error)
    static let lineUnderLabel = Rule("line-under-label", .warning)
}

// What is wrong with a label.

extension Fault {
    /// A label that is nearly a known one.
    static func misspeltLabel(written: String, nearest: String) -> Fault {
        Fault(
            .misspeltLabel, "The label “\(written)” is read as “\(nearest)”.", help: "Write “\(nearest)”.",
            example: "\(nearest): …")
    }

    /// A label without its colon, or with two.
    static func labelColon(label: String, isMissing: Bool) -> Fault {
        isMissing
            ? Fault(
                .labelColon, "The colon after “\(label)” is missing.", help: "Put in a colon.", example: "\(label):")
            : Fault(
                .labelColon, "There is one colon too many here.", help: "Take one colon away.", example: "\(label): …")
    }

    /// A label that stands as a heading.
    static func labelAsHeading(label: String) -> Fault {
        Fault(
            .labelAsHeading, "The label “\(label)” stands as a heading.", help: "Write it with a colon, without #.",
            example: "\(label):")
    }

    /// A label with a bullet before it.
    static func labelInList(label: String) -> Fault {
        Fault(
            .labelInList, "The label “\(label)” stands in a list.", help: "Take the bullet away.",
            example: "\(label): …")
    }

    /// A label on the line of another.
    static func labelInLine(label: String) -> Fault {
        Fault(
            .labelInLine, "The label “\(label)” stands on the line of another.", help: "Let it begin a new line.",
            example: "\(label): …")
    }

    /// A label that nothing follows.
    static func labelWithoutValue(label: String) -> Fault {
        Fault(
            .labelWithoutValue, "Nothing stands after “\(label)”.",
            help: "Write something after the colon or on the line right under it, or take the label away.",
            example: "\(label): …")
    }

    /// A label that stands in no item.
    static func labelOutsideItem(label: String) -> Fault {
        Fault(
            .labelOutsideItem, "“\(label)” stands in no item and is not read.",
            help: "Move the line under the item (##) that it concerns.")
    }

    /// A line, or a list, right under the value of a label, which it hardly belongs to.
    ///
    /// Under a label with names it is read as prose, since it would give tools and leaders that there are not; under other
    /// labels it goes on, as in any Markdown.
    static func lineUnderLabel(label: String, isProse: Bool) -> Fault {
        isProse
            ? Fault(
                .lineUnderLabel, "This is read as plain text, and not as part of “\(label)”.",
                help: "Leave an empty line over it.")
            : Fault(
                .lineUnderLabel, "The line is read as part of “\(label)”.",
                help: "If it does not belong there, leave an empty line over it.")
    }
}
