import Facilitation

/// A session's plan for one of those who take part, as text and as a page to print.
///
/// The leader's and the co-leader's sheets follow the script's language and hold its times from a start of the
/// caller's choice. The participants' sheet holds nothing of what the script says to the leaders.
public struct RunSheet: Equatable, Sendable {
    /// Whom it is for.
    public let audience: Audience
    let session: SheetSession

    /// Makes the sheet of a session.
    ///
    /// - Parameters:
    ///   - script: The session.
    ///   - audience: Whom it is for.
    ///   - course: What is known of the course: its number of sessions and participants.
    ///   - tools: The toolbox, so that tools, methods and worksheets are called by their names.
    ///   - start: Minutes from midnight to the start; `nil` for times from the start of the session, as in 0:05.
    public init(script: Script, audience: Audience, course: Course? = nil, tools: [Tool] = [], start: Int? = nil) {
        self.audience = audience
        session = SheetSession(script: script, course: course, tools: tools, start: start)
    }

    /// The sheet as lines of at most `width` characters, ending in a newline; control characters are left out.
    public func text(width: Int = 80) -> String {
        var lines = TextColumn(width: width)
        switch audience {
        case .leader: LeaderText(session: session).write(to: &lines)
        case .coLeader: CoLeaderText(session: session).write(to: &lines)
        case .participants: ParticipantsText(session: session).write(to: &lines)
        }
        return lines.text
    }

    /// The sheet as an HTML document that stands alone, for paper of size A4.
    public var html: String {
        switch audience {
        case .leader: LeaderPage(session: session).document.html
        case .coLeader: CoLeaderPage(session: session).document.html
        case .participants: ParticipantsPage(session: session).document.html
        }
    }

    /// Those a run sheet is made for; the raw value is the name on the command line.
    public enum Audience: String, Sendable, CaseIterable {
        /// The one who leads: everything that is led, asked and handed out.
        case leader
        /// The one beside her: the times, and room to write what became of them.
        case coLeader = "co-leader"
        /// The group: the plan of the day.
        case participants
    }
}
