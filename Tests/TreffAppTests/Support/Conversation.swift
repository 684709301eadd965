import Basics
import Facilitation
import Languages
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// Replays a conversation with a session, which is written down as one sees it.
///
/// What is done stands on lines that begin with the session's time in minutes and seconds; the lines after them are what
/// is shown then. The session begins at ten o'clock.
///
///     4:30> hopp 2       a line is typed
///     4:30>              Enter
///     4:30! hopp 2       a line is typed, and what comes of it is not looked at
///     4:30 start         the session begins, and its first card is looked at
///     4:30 ready         the session waits to be begun
///     4:30 begun         the session begins
///     4:30 tick          time passes
///     4:30 prompt        the prompt is looked at
///     4:30 ^C            Ctrl-C
///     4:30 gone words    the terminal goes away, with words typed but not entered
///     4:30 resume        treff is started again on the record
struct Conversation {
    private var live: LiveSession
    private let library: SessionLibrary
    private let width: Int

    private init(_ record: Record, library: SessionLibrary, language: Language, width: Int) {
        self.library = library
        self.width = width
        live = LiveSession(
            session: Session(record), library: library, texts: Texts(language: language))
    }

    /// Does what the conversation says, and writes it down anew.
    static func replay(_ text: String, record: Record, library: SessionLibrary, width: Int) -> String {
        var conversation = Conversation(record, library: library, language: record.script.language, width: width)
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard let action = Action(line) else { continue }
            lines.append(String(line))
            lines += conversation.shown(action)
        }
        return lines.joined(separator: "\n")
    }

    private mutating func shown(_ action: Action) -> [String] {
        let now = Moment.at(action.elapsed)
        switch action.verb {
        case .type: return shown(live.receive(action.words, at: now))
        case .typeUnseen:
            _ = live.receive(action.words, at: now)
            return []
        case .begun:
            _ = live.start(at: now)
            return []
        case .start: return shown(live.start(at: now))
        case .ready: return shown(live.ready(at: now))
        case .tick:
            let reply = live.tick(at: now)
            live.touch(at: now)
            return shown(reply)
        case .prompt: return [prompt(at: now)]
        case .interrupt: return shown(live.interrupt(at: now))
        case .gone:
            live.leave(typed: action.words, at: now)
            return live.session.record.notes.last.map { ["[\($0.text)]"] } ?? []
        case .resume:
            let record = live.session.record
            self = Conversation(record, library: library, language: live.texts.language, width: width)
            return shown(live.resume(at: now))
        }
    }

    private func shown(_ reply: Reply) -> [String] {
        let lines = BlockLayout(columns: width).lines(reply.blocks + reply.reminder).map(\.text)
        return switch reply.next {
        case .stay: lines
        case .hide: lines + ["[hidden]"]
        case .ended: lines + ["[ended]"]
        case .finished: lines + ["[finished]"]
        }
    }

    private func prompt(at now: Moment) -> String {
        let parts = live.prompt(at: now, width: width, isUnsaved: false)
        return parts.name + parts.figures + parts.sign + "|"
    }

    /// One line of a conversation that does something.
    private struct Action {
        enum Verb: String {
            case type = ">", typeUnseen = "!", begun, ready, start, tick, prompt, interrupt = "^C", gone, resume
        }

        let elapsed: Double
        let verb: Verb
        let words: String

        init?(_ line: Substring) {
            let time = line.prefix { $0.isNumber || $0 == ":" }
            let parts = time.split(separator: ":").compactMap { Double($0) }
            guard parts.count == 2, line.first?.isNumber == true else { return nil }
            var rest = line.dropFirst(time.count)
            if rest.first == " " { rest.removeFirst() }
            let word = rest.prefix { $0 != " " }
            guard let verb = Verb(rawValue: String(word)) else { return nil }
            elapsed = parts[0] * 60 + parts[1]
            self.verb = verb
            words = String(rest.dropFirst(word.count).drop { $0 == " " })
        }
    }
}

/// Holds a session to a conversation, word for word.
func expectConversation(
    in language: Language = .nb, width: Int = 72, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
    let sample = SampleScript(language)
    var record = Record.sample(Plan(sample.script))
    record.script.language = language
    let actual = Conversation.replay(expected, record: record, library: sample.library, width: width)
    expectSame(actual, expected, sourceLocation: sourceLocation)
}

/// Compares two texts, and shows both whole when they differ.
func expectSame(_ actual: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(actual == expected, "is:\n\(actual)\n\nshould be:\n\(expected)", sourceLocation: sourceLocation)
}
