import Facilitation
import Languages

@testable import ScriptFormat

/// The documents of an example that shows sessions of a course.
struct ExampleSeries: Equatable, Sendable {
    /// The course's document.
    let course: String
    /// The sessions' documents.
    let sessions: [String]

    /// Makes documents of an example: what stands before the first line with a session's number belongs in the course's
    /// front matter, and each such line begins a session.
    ///
    /// The course chooses the rule where it is one to choose.
    init(_ example: String, of rule: Rule, in language: Language) {
        var course: [Substring] = []
        var sessions: [[Substring]] = []
        for line in example.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("samling: ") || line.hasPrefix("session: ") {
                sessions.append(["---", "tittel: Eksempel", "språk: \(language.tag)", line, "---"])
            } else if sessions.isEmpty {
                course.append(line)
            } else {
                sessions[sessions.count - 1].append(line)
            }
        }
        let entries = course.filter { !$0.isEmpty }.map(String.init)
        // What makes the document a course, where the example has nothing that does.
        let group = entries.contains { $0.hasPrefix("gruppe") || $0.hasPrefix("group") } ? [] : ["gruppe: 6–12"]
        let rules = rule.tradition == nil ? [] : ["regler: \(rule.code)"]
        self.course = (["---", "kurs: Eksempel"] + group + rules + entries + ["---", ""]).joined(separator: "\n")
        self.sessions = sessions.map { $0.joined(separator: "\n") + "\n" }
    }
}
