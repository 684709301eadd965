import Facilitation
import Languages
import ScriptFormat
import TestSupport
import Testing

@Suite("The examples of every rule")
struct RuleExampleTests {
    private static let toolbox = KnownToolbox(
        tools: ["helsekoppen": ["Helsekoppen"], "busk": ["BUSK"], "film": ["Film"]],
        methods: ["to-og-to": ["To og to"]], worksheets: ["helsekoppen", "busk"], minutes: ["film": 20])

    static let cases = Rule.all.flatMap { rule in
        Language.spoken.filter { rule.prose($0).example != nil }.map { (rule.code, $0) }
    }

    /// What an example cannot show: it is about files, or too long.
    private static let withoutExample: Set = [
        "too-large", "wrong-kind", "not-utf8", "long-line", "front-matter-too-long", "too-many-items",
        "file-number",
    ]

    /// The codes of what the readers and the checks find.
    private func codes(
        _ example: String, _ frame: ExampleFrame, _ rule: Rule, _ language: Language
    ) -> [String] {
        let options = ReadingOptions(messages: language, toolbox: Self.toolbox)
        guard frame == .series else {
            let text = frame.document(around: example, in: language)
            let reading = DocumentReader.read(text, id: "x", options: options)
            let plan = reading.script.map { ScriptCheck.findings($0, options: options) } ?? []
            return (reading.findings + plan).map(\.code)
        }
        let series = ExampleSeries(example, of: rule, in: language)
        let document = DocumentReader.read(series.course, id: "x", options: options)
        let sessions = series.sessions.map { ScriptReader.read($0, options: options) }
        let found = CourseCheck.findings(course: document.course, sessions: sessions, options: options)
        return (document.findings + sessions.flatMap(\.findings) + found.flatMap(\.self)).map(\.code)
    }

    @Test("go wrong in precisely that way, and right in all", arguments: cases)
    func examples(code: String, language: Language) throws {
        let rule = try #require(Rule.named(code))
        let example = try #require(rule.prose(language).example)
        let frame = try #require(example.frame)
        #expect(codes(example.wrong, frame, rule, language) == [code])
        #expect(codes(example.right, frame, rule, language) == [])
    }

    @Test("have codes of their own, and prose in each language")
    func prose() {
        #expect(Set(Rule.all.map(\.code)).count == Rule.all.count)
        for rule in Rule.all {
            #expect(!rule.prose(.nb).text.isEmpty && !rule.prose(.en).text.isEmpty)
            #expect(rule.prose(.nb).text != rule.prose(.en).text)
            for language in Language.spoken {
                #expect(rule.prose(language).example?.part == rule.prose(.nb).example?.part)
            }
            #expect((rule.prose(.nb).example == nil) == Self.withoutExample.contains(rule.code))
            #expect(rule.code.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "8" })
        }
    }
}
