import Basics
import Facilitation
import Languages
import ScriptFormat
import Terminal

/// `treff check --watch`: checks again when a file is saved, and tells what changed.
struct CheckWatch {
    let app: App
    let arguments: [String]
    let format: CheckFormat
    private var texts: Texts { app.texts }

    /// How long it is from one look to the next, in milliseconds. Files are looked at and the system is not asked to tell of changes, since
    /// it tells of none on network drives and in folders of another system, where work groups keep their files.
    private static let pace = 250

    /// Checks until somebody wants no more.
    func run() -> ExitStatus {
        let files = WatchedFiles(app: app, arguments: arguments)
        guard let missing = expected else { return .failure }
        let waiting = app.environment.openWaiting(false)
        defer { waiting.close() }
        var settled = SettledChange(files.look())
        var results = check()
        let report = WatchReport(app: app, format: format)
        report.begin(results, awaited: missing)
        while true {
            switch waiting.wait(Self.pace) {
            case .timeIsUp:
                let paths = settled.changes(files.look())
                guard !paths.isEmpty else { continue }
                let new = check()
                report.tell(from: results, to: new, written: paths)
                results = new
            case .line(let line):
                switch WatchLine(line) {
                case .again: report.all(results)
                case .quit: return .success
                case .explain(let rule): app.tell(rule.explanation(app.language) + "\n\n")
                case .unknown: app.complain(report.hint)
                }
            case .suspend: waiting.suspend()
            case .end: return .success
            case .terminate(let signal): return .signal(signal.number)
            }
        }
    }

    private func check() -> [CheckedDocument] {
        let app = app.anew
        return Checker(app: app).check(CheckedFiles(app: app, arguments: arguments).documents)
    }

    /// The files that are waited for; `nil` when an argument names nothing that could come, after saying so.
    private var expected: [String]? {
        let missing = CheckedFiles(app: app, arguments: arguments).missing
        let hopeless = missing.filter { !$0.hasSuffix(".md") }
        for name in hopeless { app.complain(texts.missing(name)) }
        return hopeless.isEmpty ? missing : nil
    }
}

/// What is entered while files are watched.
enum WatchLine {
    /// All findings once more.
    case again
    case quit
    /// What a code means.
    case explain(Rule)
    case unknown

    init(_ line: String) {
        var words = line.split(whereSeparator: \.isWhitespace).map { String($0).plainLetters }
        if words.count > 1, words[0] == "treff" { words.removeFirst() }
        // A code may be copied together with its brackets.
        let code = words.last.flatMap { word in Rule.named(word.filter { $0 != "[" && $0 != "]" }) }
        switch (words.first, code) {
        case (nil, _): self = .again
        case (_, let rule?) where words.count == 1 || ["forklar", "explain"].contains(words[0]): self = .explain(rule)
        case ("slutt", _), ("avslutt", _), ("quit", _), ("exit", _), ("q", _): self = .quit
        default: self = .unknown
        }
    }
}
