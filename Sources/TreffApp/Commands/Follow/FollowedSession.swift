import Facilitation
import Languages
import RecordStore

/// What is known of a session that another program leads: what its file said last, and whether it can still be read.
struct FollowedSession {
    /// The steps of a tool by its id.
    let toolSteps: (String, Language) -> [Step]
    /// Whether a session is waited for that has not begun yet.
    let awaitsSession: Bool
    /// Why the file cannot be read at the moment.
    private(set) var trouble: StoreError.Cause?
    /// How many times something new was read, or found to be unreadable.
    private(set) var changes = 0
    private var source: Source?
    /// When the file said something new, or was read first: seconds of the machine's clock.
    private var changed = 0.0
    private var isFirst = true

    private enum Source {
        case session(Session)
        case glance(Glance)
    }

    init(awaitsSession: Bool = false, toolSteps: @escaping (String, Language) -> [Step]) {
        self.awaitsSession = awaitsSession
        self.toolSteps = toolSteps
    }

    /// Seconds without a sign of life after which that is told: a record gives one each minute, a shared file each ten
    /// seconds (`GlanceShare`).
    private static let recordSilence = 90.0
    private static let sharedSilence = 30.0

    /// Takes what the file says now.
    mutating func take(_ file: FollowedFile, at seconds: Double) {
        trouble = nil
        changes += 1
        isFirst = source == nil
        changed = seconds
        switch file {
        case .record(let record): source = .session(Session(record))
        case .glance(let glance): source = .glance(glance)
        }
    }

    /// The file cannot be read now; what it said before stays.
    mutating func fail(_ cause: StoreError.Cause) {
        if trouble != cause { changes += 1 }
        trouble = cause
    }

    /// The session's language, once it is known.
    var language: Language? {
        switch source {
        case nil: nil
        case .session(let session): session.record.script.language
        case .glance(let glance): glance.session.language
        }
    }

    /// How the session stands now; `nil` before anything was read.
    func glance(at now: ClockReading) -> Glance? {
        switch source {
        case nil: nil
        case .session(let session):
            Glance(session, at: moment(of: session.record, at: now)) {
                toolSteps($0, session.record.script.language)
            }
        case .glance(let glance): glance.passing(now.sinceBoot - changed + age(of: glance, at: now))
        }
    }

    /// The session's moment now. A rehearsal's fast clock is not known here, and so it stands still between two saves.
    private func moment(of record: Record, at now: ClockReading) -> Moment {
        guard !record.isEnded, !record.isRehearsal else {
            let wall = record.isEnded ? record.endedAt : nil
            return Moment(elapsed: record.seen, wall: wall ?? record.startedAt.adding(seconds: record.seen))
        }
        return Moment(elapsed: SessionClock.passed(in: record, at: now), wall: now.wall)
    }

    /// How old a shared file was when it was read first, by the two machines' clocks as far as that can be true; each
    /// later one was seen as it came.
    private func age(of glance: Glance, at now: ClockReading) -> Double {
        guard isFirst else { return 0 }
        let sinceWritten = Double(now.wall.milliseconds - glance.moment.wall.milliseconds) / 1000
        return min(max(0, sinceWritten - (now.sinceBoot - changed)), GlanceShare.interval)
    }

    /// Seconds since the last sign of life, when they are so many that it should be told.
    func silence(at now: ClockReading) -> Double? {
        let seconds: Double
        let limit: Double
        switch source {
        case nil: return nil
        case .session(let session):
            guard !session.record.isEnded, !session.record.isRehearsal else { return nil }
            let unseen = SessionClock.passed(in: session.record, at: now) - session.record.seen
            (seconds, limit) = (isFirst ? unseen : min(unseen, now.sinceBoot - changed), Self.recordSilence)
        case .glance(let glance):
            guard glance.standing != .ended, glance.standing != .left else { return nil }
            (seconds, limit) = (now.sinceBoot - changed, Self.sharedSilence)
        }
        return seconds >= limit ? seconds : nil
    }
}
