import Facilitation

/// Many sessions, gathered one by one, by the scripts they were led from.
///
/// It holds figures, not records: its memory grows with the number of scripts and items, and, up to a ceiling
/// (`Distribution`), by four bytes for each item of a session. Two tallies of different records can be put together, in
/// any order, with the same result; so the work can be shared.
public struct ReviewTally: Sendable {
    private var byScript: [Key: ScriptTally] = [:]

    public init() {}

    /// Adds a session.
    public mutating func add(_ review: SessionReview) {
        byScript[Key(review.record.script), default: ScriptTally(review)].add(review)
    }

    /// Adds all sessions of another tally.
    public mutating func merge(_ other: ReviewTally) {
        for (key, tally) in other.byScript {
            if byScript[key]?.merge(tally) == nil { byScript[key] = tally }
        }
    }

    /// The sessions that ended.
    public var sessions: Int { byScript.values.reduce(0) { $0 + $1.sessions } }

    /// The sessions that have not ended.
    public var unfinished: Int { byScript.values.reduce(0) { $0 + $1.unfinished } }

    /// The scripts, by course and number.
    public var scripts: [ScriptTally] {
        byScript.sorted { $0.key < $1.key }.map(\.value)
    }

    /// What makes two records be of the same script: its id, without the folders that it lies in on one machine, its
    /// language, since titles follow it, and its build, since times do.
    private struct Key: Hashable, Comparable {
        var course: String
        var session: Int
        var id: String
        var language: String
        /// 0 for the script's own.
        var build: Int

        init(_ script: ScriptReference) {
            course = script.course ?? ""
            session = script.session ?? 0
            id = script.publicID
            language = script.language.tag
            build = script.build ?? 0
        }

        static func < (left: Key, right: Key) -> Bool {
            (left.course, left.session, left.id, left.language, left.build)
                < (right.course, right.session, right.id, right.language, right.build)
        }
    }
}

extension ScriptReference {
    /// The id, or of a path the file's name alone: the folders can tell who somebody is.
    var publicID: String {
        let isPath = id.hasPrefix("/") || id.hasPrefix("~") || id.hasPrefix(".") || id.hasSuffix(".md")
        return isPath ? String(id.split(separator: "/").last ?? "") : id
    }
}
