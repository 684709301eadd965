import Facilitation

/// A session under test, led by the second.
public struct LedSession {
    /// The session.
    public var session: Session

    /// Starts a session at 0 seconds.
    public init(_ plan: Plan = .sample) {
        session = Session(.sample(plan))
        _ = session.start(at: .at(0))
    }

    /// Takes up a record as it is.
    public init(record: Record) { session = Session(record) }

    /// Carries out a command.
    ///
    /// - Returns: The events in words, see `Event.words`.
    @discardableResult
    public mutating func at(_ elapsed: Double, _ command: Command) throws(Refusal) -> [String] {
        try session.perform(command, at: .at(elapsed)).events.map(\.words)
    }

    /// Carries out commands, one a second from a time on.
    public mutating func from(_ elapsed: Double, _ commands: Command...) throws(Refusal) {
        var time = elapsed
        for command in commands {
            _ = try session.perform(command, at: .at(time))
            time += 1
        }
    }

    /// The reason for which a command is refused; `nil` if it is carried out.
    ///
    /// A refusal that changes anything all the same counts as carried out.
    public func refusal(at elapsed: Double, _ command: Command) -> Refusal? {
        var copy = session
        do throws(Refusal) {
            _ = try copy.perform(command, at: .at(elapsed))
            return nil
        } catch {
            return copy == session ? error : nil
        }
    }

    /// Lets time pass.
    ///
    /// - Returns: The events in words.
    @discardableResult
    public mutating func pass(to elapsed: Double) -> [String] {
        defer { session.touch(at: .at(elapsed)) }
        return session.advance(to: .at(elapsed)).events.map(\.words)
    }

    /// Stops treff, and goes on from the record later.
    public mutating func resume(at elapsed: Double) {
        session = Session(session.record)
        _ = session.resume(at: .at(elapsed))
    }

    /// Where the session stands, in words; see `SessionState.words`.
    public var state: [String] { session.state.words }

    /// The timeline in words: seconds, the command's number if it has one, the event.
    public var timeline: [String] {
        session.record.timeline.map { entry in
            let command = entry.command.map { " #\($0)" } ?? ""
            return "\(entry.moment.elapsed.plain)\(command) \(entry.event.words)"
        }
    }
}

extension Double {
    /// The number without a fraction that is zero.
    var plain: String { self == rounded() ? String(Int(self)) : String(self) }
}
