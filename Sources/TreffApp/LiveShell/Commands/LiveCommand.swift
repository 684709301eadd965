import Facilitation
import Languages

/// A command of the live shell, whole: what its word asks for, what Tab offers after it, and what it does.
///
/// What it is called stands in each language's `words.txt` under `[command]`, and how it is typed, what it does and
/// examples in `commands.md`; both by the command's id.
struct LiveCommand: Sendable {
    /// Names the command in the languages' documents.
    let id: String
    /// What the word asks for by itself.
    var alone: Alone = .needsMore
    /// The kind of note that it writes, also with a colon after its word.
    var note: Note.Kind?
    /// What the word asks for with a colon and something after it.
    var labelled: (@Sendable (_ words: String) -> Input)?
    /// What tells a slip from a sentence, when its word has others after it.
    var slip: Slip = .neverTold
    /// What the word asks for with something after it; `nil` when the line is no command after all.
    var followed: @Sendable (_ rest: String, _ parser: InputParser) -> Input? = { _, _ in nil }
    /// What a line in a form of its own asks for, without the word.
    var wordless: @Sendable (_ line: String) -> Input? = { _ in nil }
    /// What may come after the word, for Tab.
    var offers: @Sendable (_ typed: String, _ live: LiveSession) -> [String] = { _, _ in [] }
    /// What it does beside the session's own commands, with what came after the word.
    var carryOut: @Sendable (_ live: inout LiveSession, _ rest: String, _ now: Moment) -> Reply = { _, _, _ in Reply() }

    /// What a word asks for by itself.
    enum Alone {
        /// Something must come after it, so its help is told.
        case needsMore
        /// A command of the session.
        case changes(Command)
        /// What the command does.
        case carriesOut
    }

    /// What must come after a word for a hint that a note was meant as this command.
    enum Slip {
        /// Sentences begin with the word, or a slip would do harm.
        case neverTold
        /// One word that names something.
        case name
        /// Few words, with a number.
        case number
        /// Few words, with a number; and the word itself spelt right.
        case numberAfterExactWord
    }

    /// The commands, in the order that Tab offers them.
    static let all: [LiveCommand] = [
        .next, .back, .done, .goto, .skip, .move, .add, .adjust, .breaks, .resume, .time, .plan, .catchUp, .began,
        .agreedEnd, .tool, .questions, .more, .timer, .note, .did, .learned, .idea, .park, .task, .present, .turn,
        .lead, .correct, .undo, .redo, .log, .edit, .erase, .support, .hide, .end, .help,
    ]
}

extension LiveCommand: Equatable {
    static func == (left: LiveCommand, right: LiveCommand) -> Bool { left.id == right.id }
}
