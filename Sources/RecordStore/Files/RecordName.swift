import Basics
import Facilitation

/// The name of a record's file: `2026-11-21-1000-mestringstreff-1.json`.
enum RecordName {
    /// The name for a new record; from the second try on with a number, because an older record may have the name.
    static func name(for record: Record, attempt: Int = 1) -> String {
        let local = record.startedAt.local
        let time = local.clock.filter { $0 != ":" }
        let suffix = attempt > 1 ? "-\(attempt)" : ""
        return "\(local.date)-\(time)-\(subject(record.script))\(suffix).json"
    }

    /// The name of the copy of a damaged file.
    static func damagedCopy(of name: String, at now: WallTime, attempt: Int = 1) -> String {
        let local = now.local
        let digits = local.clock.filter { $0 != ":" } + (local.second < 10 ? "0" : "") + String(local.second)
        let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
        return "\(stem)\(damagedMark)\(local.date)-\(digits)\(attempt > 1 ? "-\(attempt)" : "").json"
    }

    /// Whether a name in a folder is one that a record may have; hidden files and copies of damaged ones are not.
    static func isCandidate(_ name: String) -> Bool {
        name.hasSuffix(".json") && !name.hasPrefix(".") && !name.contains(damagedMark)
    }

    /// Whether a name is that of a copy of a damaged file.
    static func isDamagedCopy(_ copy: String, of name: String) -> Bool {
        copy.hasPrefix((name.hasSuffix(".json") ? String(name.dropLast(5)) : name) + damagedMark)
    }

    private static let damagedMark = ".damaged-"

    /// The course and the session, or else what the script is called.
    private static func subject(_ script: ScriptReference) -> String {
        if let course = script.course, let session = script.session { return "\(slug(course))-\(session)" }
        let name = script.id.hasSuffix(".md") ? FilePath(String(script.id.dropLast(3))).name : script.id
        return slug(name)
    }

    /// Letters and digits in lower case with hyphens between them; short enough for any file system (255 bytes).
    private static func slug(_ text: String) -> String {
        let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
        var slug = words.joined(separator: "-")
        while slug.utf8.count > 100 { slug.removeLast() }
        return slug.isEmpty ? "session" : slug
    }
}
