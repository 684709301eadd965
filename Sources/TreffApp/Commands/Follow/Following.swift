import Basics
import Facilitation
import Languages
import RecordStore
import Terminal

/// Shows a session in a second window for as long as somebody looks: reads its file each time it was saved, and nothing else.
struct Following {
    let app: App
    /// Whether the file is that of a session which has not begun yet.
    var awaitsSession = false
    /// The file, as soon as there is one.
    let find: () -> String?

    /// How long it is from one look at the file to the next, in milliseconds. The system is not asked to tell of changes,
    /// since it tells of none on network drives.
    private static let pace = 250
    /// Seconds after which a file that could not be read is tried again.
    private static let retryInterval = 1.0

    /// Follows until somebody wants no more; in a pipe, until the session has ended.
    func run() -> ExitStatus {
        let drawsWindow = app.environment.isOutputTerminal() && app.canDraw
        let waiting = app.environment.openWaiting(drawsWindow)
        defer { waiting.close() }
        let view: any FollowView =
            drawsWindow ? GlanceWindow(app: app) : GlanceLog(app: app)
        defer { view.leave() }
        var file = FileLook(app: app, searchInterval: awaitsSession ? Self.retryInterval : 0, find: find)
        var followed = FollowedSession(awaitsSession: awaitsSession, toolSteps: KnownSteps(app: app).steps)
        while true {
            file.look(into: &followed, at: app.environment.clock(), retryInterval: Self.retryInterval)
            let now = app.environment.clock()
            let texts = Texts(language: app.requested ?? followed.language ?? app.language)
            guard view.show(followed, at: now, texts) else { return .success }
            switch waiting.wait(Self.pace) {
            case .timeIsUp, .line: continue
            case .suspend:
                view.leave()
                waiting.suspend()
            case .end: return .success
            case .terminate(let signal): return .signal(signal.number)
            }
        }
    }
}

/// The steps of tools, where the toolbox is at hand on this machine too; each is looked up once.
private final class KnownSteps {
    private let app: App
    private var known: [String: [Step]] = [:]

    init(app: App) { self.app = app }

    func steps(_ id: String, _ language: Language) -> [Step] {
        if let steps = known[id] { return steps }
        let toolbox = app.library.toolbox(language)
        let steps = toolbox.tool(id).map { ToolSteps($0).steps } ?? []
        known[id] = steps
        return steps
    }
}

/// Where what is followed is shown.
protocol FollowView {
    /// Shows how things are now; `false` when there is nothing more to show, or nobody to see it.
    func show(_ followed: FollowedSession, at now: ClockReading, _ texts: Texts) -> Bool

    /// Puts the screen back as it was.
    func leave()
}

/// Looks whether a file was saved, and reads it then.
private struct FileLook {
    let app: App
    /// Seconds from one search for a file to the next: records are many, and each is looked into.
    let searchInterval: Double
    let find: () -> String?
    private var path: String?
    private var settled: SettledChange?
    private var lastTry = -Double.infinity

    init(app: App, searchInterval: Double, find: @escaping () -> String?) {
        self.app = app
        self.searchInterval = searchInterval
        self.find = find
    }

    /// Takes what is new into account. A file that cannot be read is tried again after a while; what it said before stays.
    mutating func look(into followed: inout FollowedSession, at now: ClockReading, retryInterval: Double) {
        if path == nil, now.sinceBoot - lastTry >= searchInterval {
            path = find()
            lastTry = now.sinceBoot
        }
        guard let path else { return }
        let look = app.environment.files.stamp(path).map { [path: $0] } ?? [:]
        let isChanged = settled.map { _ in settled?.changes(look).isEmpty == false } ?? true
        if settled == nil { settled = SettledChange(look) }
        guard isChanged || (followed.trouble != nil && now.sinceBoot - lastTry >= retryInterval) else { return }
        lastTry = now.sinceBoot
        do throws(StoreError) {
            followed.take(try FollowedFile.read(path, fileSystem: app.environment.recordFiles), at: now.sinceBoot)
        } catch {
            followed.fail(error.cause)
        }
    }
}
