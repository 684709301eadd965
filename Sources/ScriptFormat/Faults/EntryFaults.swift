import Facilitation
import Languages

extension Rule {
    static let unknownKey = Rule("unknown-key", .warning, losing: .spelling)
    static let misplacedKey = Rule("misplaced-key", .warning)
    static let repeatedKey = Rule("repeated-key", .warning)
    static let missingTitle = Rule("missing-title", .error)
    static let badNumber = Rule("bad-number", .error, losing: .spelling)
    static let unknownLanguage = Rule("unknown-language", .error)
    static let unknownException = Rule("unknown-exception", .warning, losing: .spelling)
    static let exceptionWithoutReason = Rule("exception-reason", .note)
    static let unneededException = Rule("unneeded-exception", .note)
    static let unknownRule = Rule("unknown-rule", .warning, losing: .spelling)
    static let badGroup = Rule("bad-group", .error)
    static let badBuild = Rule("bad-build", .error, losing: .time)
    static let unknownPurpose = Rule("unknown-purpose", .warning, losing: .spelling, changingMeaning: true)
    static let unknownSection = Rule("unknown-section", .warning, losing: .spelling)
}

// What is wrong with what the front matter says.

extension Fault {
    /// A name in the front matter that treff does not know.
    static func unknownKey(written: String, nearest: String?) -> Fault {
        if let nearest {
            return Fault(
                .unknownKey, "“\(written)” is not a name that treff knows.", help: "Did you mean “\(nearest)”?",
                example: "\(nearest): …")
        }
        guard Label.words.meaning(of: written) == nil else {
            return Fault(
                .unknownKey, "“\(written)” belongs in an item, not here.",
                help: "Move the line under the item (##) that it concerns.")
        }
        return Fault(
            .unknownKey, "“\(written)” is not a name that treff knows.",
            help: "Change the name, or take the line away.")
    }

    /// A name in the front matter that belongs to another kind of document.
    static func misplacedKey(written: String, kind: DocumentKind) -> Fault {
        Fault(
            .misplacedKey, "“\(written)” has no meaning in \(kind.told).",
            help: "Take the line away, or move it to the right document.")
    }

    /// A name that stands twice in the front matter.
    static func repeatedKey(written: String) -> Fault {
        Fault(
            .repeatedKey, "“\(written)” stands twice. Only the first is read.",
            help: "Make one list of them, or take one away.")
    }

    /// A document without a title.
    static var missingTitle: Fault {
        Fault(
            .missingTitle, "The title is missing.", help: "Write it in the facts at the top.",
            example: "title: What is coping?")
    }

    /// A number that is none.
    static func badNumber(written: String, name: String, meant: Int?) -> Fault {
        Fault(
            .badNumber, "“\(written)” is not a number.", help: "Write a whole number in digits.",
            example: "\(name): \(meant ?? 1)")
    }

    /// A language that treff has no words in.
    static func unknownLanguage(written: String) -> Fault {
        Fault(
            .unknownLanguage, "The language “\(written)” is unknown.",
            help: "Write the language's code, such as nb, en or sv.", example: "language: en")
    }

    /// An exception for a finding that does not exist.
    static func unknownException(written: String, nearest: String?) -> Fault {
        Fault(
            .unknownException, "There is no finding with the code “\(written)”.",
            help: nearest.map { "Did you mean “\($0)”?" } ?? "The code is the last of each finding.")
    }

    /// A rule that a course chooses and that is none to choose.
    ///
    /// - Parameter isUniversal: Whether there is such a rule, which holds in every course.
    static func unknownRule(written: String, nearest: String?, isUniversal: Bool) -> Fault {
        isUniversal
            ? Fault(.unknownRule, "The rule “\(written)” holds in every course.", help: "Take the name away.")
            : Fault(
                .unknownRule, "There is no rule to choose with the name “\(written)”.",
                help: nearest.map { "Did you mean “\($0)”?" }
                    ?? "“treff explain” shows the rules, and which a course can choose.",
                example: "\(word: "rules", of: "key"): \(Tradition.mestringstreff.rawValue)")
    }

    /// An exception that does not say why.
    static func exceptionWithoutReason(code: String) -> Fault {
        Fault(
            .exceptionWithoutReason, "The exception for \(code) does not say why.",
            help: "Write the reason after a colon.", example: "\(code): We keep some slack")
    }

    /// An exception for something that was not found.
    static func unneededException(code: String) -> Fault {
        Fault(
            .unneededException, "There is no finding with the code \(code) here, so the exception is not needed.",
            help: "Take the line away.")
    }

    /// A group size that is not understood.
    static func badGroup(written: String) -> Fault {
        Fault(
            .badGroup, "“\(written)” is not a group size.", help: "Write the smallest and the largest number.",
            example: "group: 6–12")
    }

    /// A phase of a course's build without a clear duration.
    ///
    /// - Parameter right: The phase as it should be, where that is clear.
    static func badBuild(written: String, right: String?) -> Fault {
        Fault(
            .badBuild, "“\(written)” is not a phase with a time.", help: "Write the time in brackets.",
            example: right.map { Message(verbatim: $0) } ?? "Opening (30 min)")
    }

    /// A purpose that treff does not know.
    static func unknownPurpose(written: String, nearest: String?) -> Fault {
        Fault(
            .unknownPurpose, "The purpose “\(written)” is unknown.",
            help: nearest.map { "Did you mean “\($0)”?" } ?? "The purposes are \(words: "purpose").")
    }

    /// A section of a tool that treff does not know.
    static func unknownSection(written: String, nearest: String?) -> Fault {
        Fault(
            .unknownSection, "The heading “\(written)” is unknown in a tool.",
            help: nearest.map { "Did you mean “\($0)”?" } ?? "The sections are called \(words: "section").")
    }
}
