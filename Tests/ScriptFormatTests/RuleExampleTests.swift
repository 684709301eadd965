import Facilitation
import ScriptFormat
import Testing

@Suite("The examples of every rule")
struct RuleExampleTests {
    private static let toolbox = KnownToolbox(
        tools: ["helsekoppen": ["Helsekoppen"], "busk": ["BUSK"]], methods: ["to-og-to": ["To og to"]])

    static let cases = Rule.all.filter { $0.frame != .none }.flatMap { rule in
        Language.allCases.map { (rule.code, $0) }
    }

    private func codes(_ example: String, _ rule: Rule, _ language: Language) -> [String] {
        let options = ReadingOptions(messages: language, toolbox: Self.toolbox)
        return DocumentReader.read(rule.frame.document(around: example), id: "x", options: options).findings.map(\.code)
    }

    @Test("go wrong in precisely that way, and right in all", arguments: cases)
    func examples(code: String, language: Language) throws {
        let rule = try #require(Rule.named(code))
        let prose = rule.prose(language)
        #expect(codes(prose.wrong, rule, language) == [code])
        #expect(codes(prose.right, rule, language) == [])
    }

    @Test("have codes of their own, and prose in both languages")
    func prose() {
        #expect(Set(Rule.all.map(\.code)).count == Rule.all.count)
        for rule in Rule.all {
            #expect(rule.prose(.nb).text != rule.prose(.en).text)
            #expect(rule.code.allSatisfy { $0.isLowercase || $0 == "-" || $0 == "8" })
        }
    }
}
