import Facilitation
import Languages

extension Rule {
    static let frontMatterMissing = Rule("front-matter-missing", .error)
    static let frontMatterUnclosed = Rule("front-matter-unclosed", .error)
    static let frontMatterLine = Rule("front-matter-line", .error)
    static let frontMatterValue = Rule("front-matter-value", .warning)
    static let yamlFeature = Rule("front-matter-feature", .error)
    static let frontMatterTooLong = Rule("front-matter-too-long", .error)
}

// What is wrong with the front matter as a text.

extension Fault {
    /// A document that does not begin with front matter.
    static func frontMatterMissing(isUnopened: Bool) -> Fault {
        isUnopened
            ? Fault(
                .frontMatterMissing, "The line of --- over the facts is missing.",
                help: "Put a line of --- over them and one under.", example: "---")
            : Fault(
                .frontMatterMissing, "The facts at the top are missing.",
                help: "Begin with --- on a line, the title on the next, and --- under it.",
                example: "---\ntitle: What is coping?\n---")
    }

    /// Front matter without its last line.
    static var frontMatterUnclosed: Fault {
        Fault(
            .frontMatterUnclosed, "The facts that begin here do not end.",
            help: "Put a line of --- under the last of them.", example: "---")
    }

    /// A line of the front matter that is no entry.
    ///
    /// - Parameter right: The line as it should be, where that is clear.
    static func frontMatterLine(right: String?) -> Fault {
        guard let right else {
            return Fault(
                .frontMatterLine, "The line has no name with a colon.",
                help: "Write “name: text”, or take the line away.", example: "course: Mestringstreff")
        }
        return Fault(
            .frontMatterLine, "The line is read as “\(right)”.", help: "Put a colon after the name.",
            example: Message(verbatim: right))
    }

    /// A value in the front matter that YAML cannot read.
    ///
    /// - Parameter written: The value, where it is all on one line.
    static func frontMatterValue(written: String?, name: String) -> Fault {
        Fault(
            .frontMatterValue, "The text after “\(name)” cannot be read as it stands.",
            help: "Put the text in quotation marks.",
            example: written.map { "\(name): \"\($0.replacing("\"", with: "'"))\"" })
    }

    /// A use of YAML that a front matter has no need of.
    static func yamlFeature(kind: YAMLFeature) -> Fault {
        Fault(.yamlFeature, kind.refusal, help: "Write the text plainly, or put it in quotation marks.")
    }

    /// Front matter that is longer than it could need to be.
    static var frontMatterTooLong: Fault {
        Fault(
            .frontMatterTooLong, "The facts at the top are too long to be read.",
            help: "Move the text down into the script, or shorten it.")
    }
}
