import Basics
import Facilitation
import Glibc
import Languages
import RecordStore
import Synchronization

/// Keeps a glance at the session in a folder from which a co-leader's machine can follow it.
///
/// A shared folder may be slow, or gone for a while. So the file is written beside the session: the newest glance only,
/// one at a time, and nothing waits for it. What fails is tried again with the next one.
final class GlanceShare: Sendable {
    /// Seconds between two glances while nothing happens: the sign of life, and the leader's time, for who follows.
    static let interval = 10.0

    let folder: String
    private let path: String
    private let write: @Sendable (_ path: String, _ bytes: [UInt8]) throws(FileProblem) -> Void
    private let beside: @Sendable (@escaping @Sendable () -> Void) -> Void
    private let state = Mutex(State())

    private struct State {
        var waiting: [UInt8]?
        var isWriting = false
        var failure: FileProblem?
        var isFailureTold = false
        /// When the next glance is due: seconds of the machine's clock.
        var due = 0.0
    }

    /// Shares a record's session in a folder; nothing is written yet.
    init(folder: String, record: Record, environment: Environment) {
        self.folder = folder
        path = FilePath(folder: folder, name: FollowedFile.sharedName(for: record)).text
        write = environment.writing.replace
        beside = environment.beside
    }

    /// Shares a glance if something has changed, or when it is time.
    func update(_ glance: @autoclosure () -> Glance, isChanged: Bool, at seconds: Double) {
        let isDue = state.withLock { state in
            guard isChanged || seconds >= state.due else { return false }
            state.due = seconds + Self.interval
            return true
        }
        if isDue { put(GlanceCoding.document(glance())) }
    }

    /// Something new to tell about sharing: why it fails, once, and that it works again.
    func news() -> News? {
        state.withLock { state in
            guard (state.failure != nil) != state.isFailureTold else { return nil }
            state.isFailureTold.toggle()
            return state.failure.map { .failed(folder: folder, $0) } ?? .sharedAgain
        }
    }

    /// Something to tell about sharing.
    enum News: Equatable {
        case failed(folder: String, FileProblem)
        case sharedAgain
    }

    /// Tells that the session is over or was left, and nothing more of it; waits a little for that, and no longer.
    func finish(_ glance: Glance, as standing: Glance.Standing) {
        let last = Glance(
            session: glance.session, isRehearsal: glance.isRehearsal, standing: standing, moment: glance.moment,
            times: glance.times)
        put(GlanceCoding.document(last))
        for _ in 0..<Self.patience where state.withLock({ $0.isWriting }) { usleep(10_000) }
    }

    /// Hundredths of a second.
    private static let patience = 200

    private func put(_ bytes: [UInt8]) {
        let begins = state.withLock { state in
            state.waiting = bytes
            defer { state.isWriting = true }
            return !state.isWriting
        }
        if begins { beside { self.work() } }
    }

    private func work() {
        while let bytes = next() {
            var failure: FileProblem?
            do throws(FileProblem) {
                try write(path, bytes)
            } catch {
                failure = error
            }
            state.withLock { $0.failure = failure }
        }
    }

    /// What is to be written; `nil` when there is nothing, and the work is over.
    private func next() -> [UInt8]? {
        state.withLock { state in
            defer { state.waiting = nil }
            state.isWriting = state.waiting != nil
            return state.waiting
        }
    }
}

extension LiveSession {
    /// What is shared of the session.
    func glance(at now: Moment) -> Glance {
        Glance(session, at: now) { [library] id in library.tool(id).map { ToolSteps($0).steps } ?? [] }
    }
}

extension Texts {
    /// What is told about sharing, quietly.
    func shared(_ news: GlanceShare.News) -> [Block] {
        switch news {
        case .failed(let folder, let problem):
            [.text(unwritable(folder, problem) + self(" The co-leader sees no news. I try again by myself."), .dim)]
        case .sharedAgain: [.text(self("The co-leader sees the session again."), .dim)]
        }
    }
}
