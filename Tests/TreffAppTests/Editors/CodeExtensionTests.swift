import Facilitation
import Foundation
import Languages
import ScriptFormat
import TestSupport
import Testing

@testable import TreffApp

/// What Visual Studio Code is given.
struct CodeExtensionTests {
    private static let examples = Rule.all.flatMap { rule in
        Language.spoken.filter { rule.prose($0).example != nil }.map { (rule.code, $0) }
    }

    private func json(_ text: String) throws -> [String: Any] {
        try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private var task: [String: Any] {
        get throws { try #require((json(CodeExtension.tasks)["tasks"] as? [[String: Any]])?.first) }
    }

    private var matchers: [[String: Any]] {
        get throws { try #require(task["problemMatcher"] as? [[String: Any]]) }
    }

    /// A matcher's severity, and the texts that it takes for file, line, column and code.
    private func read(_ line: String, by matcher: [String: Any]) throws -> [String]? {
        let pattern = try #require(matcher["pattern"] as? [String: Any])
        let regexp = try NSRegularExpression(pattern: try #require(pattern["regexp"] as? String))
        let match = regexp.firstMatch(in: line, range: NSRange(line.startIndex..., in: line))
        guard let match else { return nil }
        let severity = try #require(matcher["severity"] as? String)
        return [severity]
            + ["file", "line", "column", "code"].map { name in
                let range = (pattern[name] as? Int).flatMap { Range(match.range(at: $0), in: line) }
                return range.map { String(line[$0]) } ?? ""
            }
    }

    /// Each finding of each rule's example is read by one matcher, and as what it is.
    @Test(arguments: examples) func theMatchersReadEveryLine(code: String, language: Language) throws {
        let rule = try #require(Rule.named(code))
        let example = try #require(rule.prose(language).example)
        let frame = try #require(example.frame)
        let text = frame == .series ? example.wrong : frame.document(around: example.wrong, in: language)
        let options = ReadingOptions(messages: language)
        let reading = DocumentReader.read(text, id: "x", options: options)
        let findings = reading.findings + (reading.script.map { ScriptCheck.findings($0, options: options) } ?? [])
        let renderer = FindingRenderer(language: language, characterWidth: { _ in 1 }, visible: { $0 })
        let names: [Finding.Severity: String] = [.error: "error", .warning: "warning", .note: "info"]
        let file = "/a: b/1-å:2.md"
        for finding in findings {
            let line = renderer.headline(finding, name: file)
            let found = try matchers.compactMap { try read(line, by: $0) }
            let place = finding.position
            #expect(
                found == [[names[finding.severity] ?? "", file, "\(place.line)", "\(place.column)", finding.code]],
                "\(line)")
        }
    }

    /// Code refuses what its schemas for tasks and extensions do not have.
    @Test func hasNothingThatCodeDoesNotKnow() throws {
        let (file, task, matchers) = (try json(CodeExtension.tasks), try self.task, try self.matchers)
        #expect(Set(file.keys) == ["version", "tasks"])
        #expect(Set(task.keys) == ["label", "type", "command", "args", "group", "presentation", "problemMatcher"])
        let keys: Set = ["owner", "source", "severity", "fileLocation", "pattern"]
        for matcher in matchers { #expect(Set(matcher.keys) == keys) }
        let contributed = try #require(json(CodeExtension.package)["contributes"] as? [String: Any])
        #expect(Set(contributed.keys) == ["grammars", "problemMatchers"])
        let named = try #require(contributed["problemMatchers"] as? [[String: Any]])
        #expect(named.map { $0["name"] as? String } == ["treff-error", "treff-warning", "treff-info"])
        for matcher in named { #expect(Set(matcher.keys) == keys.union(["name"])) }
        let pattern: Set = ["regexp", "file", "line", "column", "message", "code"]
        for matcher in matchers {
            #expect((matcher["pattern"] as? [String: Any]).map { Set($0.keys) } == pattern)
        }
    }

    /// A rule of the grammar is a match with a name or captures, or it leads to one that is there.
    @Test func theGrammarHoldsTogether() throws {
        let grammar = try json(Grammar.text)
        let rules = try #require(grammar["repository"] as? [String: [String: Any]])
        func included(_ value: Any) -> [String] {
            if let list = value as? [Any] { return list.flatMap(included) }
            guard let object = value as? [String: Any] else { return [] }
            return (object["include"] as? String).map { [$0] } ?? object.values.flatMap(included)
        }
        let all = included(grammar)
        #expect(Set(all) == Set(rules.keys.map { "#\($0)" }))
        for rule in rules.values {
            #expect(rule["match"] is String)
            #expect(rule["name"] is String || rule["captures"] is [String: Any])
            #expect(Set(rule.keys).isSubset(of: ["match", "name", "captures"]))
        }
    }
}
