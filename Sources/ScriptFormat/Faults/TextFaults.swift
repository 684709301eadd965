import Facilitation
import Languages

extension Rule {
    static let controlCharacter = Rule("control-character", .warning, changingMeaning: true)
    static let longLine = Rule("long-line", .warning)
    static let placeholder = Rule("placeholder", .warning)
    static let unclosedComment = Rule("unclosed-comment", .error)
    static let unclosedCode = Rule("unclosed-code", .warning)
    static let unindentedLine = Rule("unindented-line", .warning)
    static let listGoesOn = Rule("list-goes-on", .warning)
    static let listMark = Rule("list-mark", .warning, losing: .bullet)
    static let textBeforePhase = Rule("text-before-phase", .warning)
    static let tooManyItems = Rule("too-many-items", .error)
}

// What is wrong with a text, whatever it says.

extension Fault {
    /// A character that cannot be seen and may do something to a terminal.
    static func controlCharacter(scalar: UInt32) -> Fault {
        let hex = String(scalar, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        return Fault(
            .controlCharacter, "There is an invisible control character here (\(code)).", help: "Delete the character.")
    }

    /// A line that is longer than any paragraph.
    static var longLine: Fault {
        Fault(
            .longLine, "The line is very long.",
            help: "Divide the text into paragraphs, and see that no line breaks are lost.")
    }

    /// Something that was to be written later.
    static func placeholder(written: String) -> Fault {
        Fault(.placeholder, "“\(written)” stands here: something is not finished.", help: "Finish it, or take it away.")
    }

    /// A comment without an end.
    static var unclosedComment: Fault {
        Fault(
            .unclosedComment, "The comment that begins here does not end.", help: "Put --> where the comment ends.",
            example: "<!-- … -->")
    }

    /// A code block without an end.
    static var unclosedCode: Fault {
        Fault(
            .unclosedCode, "The code block that begins here does not end.",
            help: "Take the marks away, or put three more where the block ends.")
    }

    /// A line right under a list that goes on with the last list item.
    static var unindentedLine: Fault {
        Fault(
            .unindentedLine, "The line is read as part of the list over it.",
            help: "Leave an empty line over it, or indent it.")
    }

    /// A list under a label that goes on after an empty line, although its other items stand close.
    static func listGoesOn(label: String) -> Fault {
        Fault(
            .listGoesOn, "The list goes on here, and belongs to “\(label)” too.",
            help: "Take the empty line away; if it is another list, put --- on a line over it.")
    }

    /// A list item that does not begin with a hyphen and a space.
    static var listMark: Fault {
        Fault(
            .listMark, "The line is read as part of a list.", help: "Begin it with a hyphen and a space.",
            example: "- …")
    }

    /// Text before the first phase.
    static var textBeforePhase: Fault {
        Fault(
            .textBeforePhase, "The text before the first phase is not read.",
            help: "Move it into a phase, or to “preparation” at the top.")
    }

    /// More items than a session can have.
    static var tooManyItems: Fault {
        Fault(
            .tooManyItems, "The script has more than 500 items. The rest is not read.",
            help: "Divide the script into several sessions.")
    }
}
