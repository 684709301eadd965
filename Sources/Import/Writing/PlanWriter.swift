import Facilitation
import Languages
import ScriptFormat

/// Writes a plan as a script, with every word of its source in it: what has no place of its own stands in a comment there.
struct PlanWriter {
    private let language: Language
    private let options: ImportOptions
    private let parts: PartWriter

    /// How the parts of items are written.
    enum Manner: CaseIterable {
        /// As what they are.
        case whole
        /// Without labels.
        case text
        /// As comments, so that only the headings have a meaning.
        case comments
    }

    init(language: Language, options: ImportOptions) {
        self.language = language
        self.options = options
        parts = PartWriter(language: language)
    }

    /// The script's text, ending in a newline.
    func text(_ plan: Plan, _ manner: Manner = .whole) -> String {
        let top = top(plan.facts)
        let end = Remainder.comment(of: plan.facts.remainder, beyond: "")
        let blocks = [top] + plan.phases.flatMap { phase($0, manner) } + [end]
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private func top(_ facts: PlanFacts) -> String {
        let script = Script(
            course: facts.course, session: facts.session, title: facts.title ?? options.title, language: language,
            aims: facts.aims, preparation: facts.preparation)
        let frontMatter = ScriptWriter.text(script)
        let comment = Remainder.comment(of: facts.fragments, beyond: frontMatter)
        return comment.isEmpty ? frontMatter : frontMatter + "\n" + comment
    }

    private func phase(_ phase: PlanPhase, _ manner: Manner) -> [String] {
        let time = BuildTimes(own: phase.duration, others: phase.builds).written(in: language)
        let bracket = time.isEmpty ? "" : " (\(time))"
        let heading = "# \(HeadingTitle.safe(phase.title, duration: phase.duration, isPhase: true))\(bracket)\n"
        let intro = phase.intro.flatMap { parts.blocks(Self.told($0, manner), isInItem: false) }
        let comment = Remainder.comment(of: phase.fragments, beyond: ([heading] + intro).joined(separator: "\n"))
        // A last item that is called as its phase can be nothing but an item.
        let last = PhaseName.contains(phase.title) ? phase.items.count - 1 : nil
        let items = phase.items.enumerated().flatMap { item($0.element, manner, isPlain: $0.offset == last) }
        return [heading, comment] + intro + items
    }

    /// A part as it is told in a manner.
    private static func told(_ part: PlanPart, _ manner: Manner) -> PlanPart {
        switch (manner, part) {
        case (.whole, _), (_, .comment): part
        case (.text, .label(_, let values)): .list(values.map { PlanEntry(depth: 0, text: $0) })
        case (.text, _): part
        case (.comments, .paragraph(let text)): .comment(text)
        case (.comments, .list(let entries)): .comment(entries.map(\.text).joined(separator: " · "))
        case (.comments, .label(_, let values)): .comment(values.joined(separator: " · "))
        case (.comments, .table(let rows)): .comment(rows.joined().joined(separator: " · "))
        }
    }

    private func item(_ item: PlanItem, _ manner: Manner, isPlain: Bool) -> [String] {
        let marks = [Marks.optional, .fixed, .pause, .quiet].filter { item.marks.contains($0) }.map(word)
        let times = BuildTimes(
            own: item.isInOthersAlone ? nil : item.duration, others: item.timing.builds)
        let bracket = ([times.written(in: language)] + marks).joined(separator: ", ")
        let heading = "## \(HeadingTitle.safe(item.title, duration: item.duration, isPhase: false)) (\(bracket))\n"
        let lead = item.lead.isEmpty ? "" : parts.lead(item.lead)
        var body: [String] = []
        for part in item.parts {
            var told = [Self.told(part, manner)]
            // Right under a label's list these would be part of it.
            if case .list(let entries) = told[0], body.last?.contains(":\n- ") == true {
                told = entries.map { .paragraph($0.text) }
            }
            body += told.flatMap { parts.blocks($0, isInItem: true) }
        }
        // With nothing under it an item that is called as a phase would be read as one.
        if !isPlain, lead.isEmpty, body.isEmpty || manner == .comments, PhaseName.contains(item.title) {
            body.append(WrittenText.paragraph(item.title + ".", hasLabels: true))
        }
        let written = ([heading, lead] + body).joined(separator: "\n")
        let comment = Remainder.comment(of: item.fragments, beyond: written)
        return [heading, comment, lead] + body
    }

    private func word(_ mark: Marks) -> String {
        let ids: [Marks: String] = [.optional: "optional", .fixed: "fixed", .pause: "pause", .quiet: "quiet"]
        return Texts(language: language).word(ids[mark] ?? "", of: "mark")
    }
}

/// The usual names of phases, in every language.
private enum PhaseName {
    static func contains(_ title: String) -> Bool {
        ["opening", "main part", "closing"].contains {
            WordTable.spellings(of: $0, in: "phase").contains { $0.lowercased() == title.lowercased() }
        }
    }
}

/// What is left of a source when a text is written from it.
enum Remainder {
    /// A comment with the pieces that have a word which the text has not, ending in a newline; empty where it has all.
    static func comment(of fragments: [String], beyond text: String) -> String {
        var missing = WordBalance(fragments).missing(in: WordBalance([text]))
        guard !missing.isEmpty else { return "" }
        var left: Set<Int> = []
        // First what is missing most: of a label and a sentence with the same word, the label is what went.
        let shares = fragments.map { fragment in
            let words = WordBalance.words(fragment)
            return Double(words.count { missing.counts[$0] != nil }) / Double(max(1, words.count))
        }
        let order = fragments.indices.sorted {
            (-shares[$0], fragments[$0].count, $0) < (-shares[$1], fragments[$1].count, $1)
        }
        for index in order where !missing.isEmpty && missing.take(fragments[index]) { left.insert(index) }
        return comment(left.sorted().map { fragments[$0] }.joined(separator: " · "))
    }

    /// A comment, ending in a newline; what would end it early is taken apart.
    static func comment(_ text: String) -> String {
        var inside = text.oneLine.replacing("--", with: "–")
        while inside.hasSuffix("-") || inside.hasSuffix(">") { inside += " ·" }
        return "<!-- \(inside) -->\n"
    }
}
