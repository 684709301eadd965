import Languages

/// What a rule asks for and why, as each language's document of rules tells it.
public struct RuleProse: Equatable, Sendable {
    /// A few sentences.
    public var text = ""
    /// A part of a document that breaks the rule, and the same part as it should be; `nil` where none can show it.
    public var example: Example?

    /// Something wrong, and the same made right.
    public struct Example: Equatable, Sendable {
        /// What part of a document it is, such as `item`.
        public var part: String
        /// A part that breaks the rule, and no other.
        public var wrong: String
        /// The same part as it should be.
        public var right: String
    }

    private static let byLanguage: [Language: [String: RuleProse]] = Dictionary(
        Language.spoken.map { ($0, BuiltInDocument.named("rules", $0).map { read($0.text) } ?? [:]) }
    ) { first, _ in first }

    /// The prose of a rule in a language, or in the nearest that has it.
    static func of(_ code: String, in language: Language) -> RuleProse {
        language.fallbacks.lazy.compactMap { byLanguage[$0]?[code] }.first ?? RuleProse()
    }

    /// Reads a document of rules: each is a heading with its code, a text, and two code blocks, wrong and right.
    private static func read(_ text: String) -> [String: RuleProse] {
        var rules: [String: RuleProse] = [:]
        var code = ""
        var texts: [String] = []
        var examples: [(part: String, text: String)] = []
        func close() {
            var prose = RuleProse(text: texts.joined(separator: "\n\n"))
            if examples.count == 2 {
                prose.example = Example(part: examples[0].part, wrong: examples[0].text, right: examples[1].text)
            }
            rules[code] = prose
        }
        for block in Markdown.blocks(of: text) {
            switch block {
            case .heading(_, let title):
                close()
                (code, texts, examples) = (title, [], [])
            case .paragraph(let text): texts.append(text)
            case .code(let words, let text):
                examples.append((words.split(separator: " ").last.map(String.init) ?? "", text))
            case .list(let items): texts += items.map(\.text)
            case .divider: break
            }
        }
        close()
        return rules
    }
}

extension Rule {
    /// What the rule asks for and why.
    public func prose(_ language: Language) -> RuleProse { RuleProse.of(code, in: language) }
}
