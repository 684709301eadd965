import Facilitation
import Languages

/// Writes findings for people: where, what, the author's own line with a caret under it, and what to do.
public struct FindingRenderer: Sendable {
    private let texts: Texts
    private let excerpts: ExcerptWriter

    /// Prepares to write.
    ///
    /// - Parameters:
    ///   - language: The language of the words around the findings, which have a language of their own already.
    ///   - columns: How many columns an author's line may take; a longer one is shown around the caret only.
    ///   - characterWidth: How many columns a character takes.
    ///   - visible: Makes control characters visible; nothing of an author's text is written without it.
    public init(
        language: Language, columns: Int = 80, characterWidth: @escaping @Sendable (Character) -> Int,
        visible: @escaping @Sendable (String) -> String
    ) {
        texts = Texts(language: language)
        excerpts = ExcerptWriter(columns: columns, characterWidth: characterWidth, visible: visible)
    }

    /// The line that editors and CI read: `file:line:column: severity: message [code]`.
    public func headline(_ finding: Finding, name: String) -> String {
        let place = "\(name):\(finding.position.line):\(finding.position.column)"
        let severity = SeverityWords.word(finding.severity, texts.language)
        return excerpts.visible("\(place): \(severity): \(finding.message) [\(finding.code)]")
    }

    /// A finding in full; the parts are given apart so that they can be coloured.
    public func text(_ finding: Finding, in source: Source, name: String) -> FindingText {
        var advice = ["\(texts("help")): \(excerpts.visible(finding.help))"]
        if let example = finding.example {
            let lines = example.split(separator: "\n", omittingEmptySubsequences: false).map {
                excerpts.visible(String($0))
            }
            let lead = "\(texts("like this")): "
            let indent = String(repeating: " ", count: lead.count)
            advice += lines.enumerated().map { ($0 == 0 ? lead : indent) + $1 }
        }
        let line = source.line(finding.position.line)
        let excerpt = line.isEmpty ? nil : excerpts.excerpt(of: line, at: finding.position, length: finding.length)
        return FindingText(headline: headline(finding, name: name), excerpt: excerpt, advice: advice)
    }

    /// All findings of a file, with an empty line between them; empty where there are none.
    public func text(_ findings: [Finding], in source: Source, name: String) -> String {
        findings.map { text($0, in: source, name: name).description }.joined(separator: "\n")
    }
}

/// A finding in words, part by part.
public struct FindingText: Equatable, Sendable, CustomStringConvertible {
    /// Where and what.
    public let headline: String
    /// The author's line and the caret; `nil` for a finding on an empty line.
    public let excerpt: Excerpt?
    /// What to do, and the right form.
    public let advice: [String]

    /// The author's line and what stands under it.
    public struct Excerpt: Equatable, Sendable {
        /// The line with its number.
        public let line: String
        /// The caret.
        public let caret: String
    }

    /// The whole, each line with its ending.
    public var description: String {
        let lines = [headline] + (excerpt.map { [$0.line, $0.caret] } ?? []) + advice.map { "    " + $0 }
        return lines.map { $0 + "\n" }.joined()
    }
}
