import Facilitation
import Languages

/// A label without its colon, or with two.
struct LabelColon: SessionRule {
    let label: String
    let isMissing: Bool

    static let rule = Rule(
        "label-colon", .warning, in: .item,
        nb: .init(
            "Etter en etikett står ett kolon. Uten det er linja vanlig tekst i andre programmer.",
            wrong: "To og to\n- Hva venter du deg?",
            right: "To og to:\n- Hva venter du deg?"),
        en: .init(
            "After a label stands one colon. Without it the line is ordinary text to other programs.",
            wrong: "Pairs\n- What do you expect?",
            right: "Pairs:\n- What do you expect?"))

    /// `Verktøy helsekoppen`: nothing but names that the toolbox knows.
    static func check(_ session: CheckedSession, _ report: inout Report) {
        guard let toolbox = session.toolbox else { return }
        for line in session.outline.items.flatMap(\.text).compactMap(\.lines.first) {
            guard let gap = session.text.bytes[line].prefix(20).firstIndex(of: .space) else { continue }
            let word = session.text.words(line.lowerBound..<gap)
            let names: KnownToolbox.Names
            switch Label.words.meaning(of: word) {
            case .tool, .handout: names = toolbox.tools
            case .method: names = toolbox.methods
            default: continue
            }
            let parts = PartReader.parts(of: TextSyntax(lines: [gap + 1..<line.upperBound]), in: session.text)
            guard parts.allSatisfy({ names.id(for: Reference.name(in: session.text.words($0))) != nil }) else {
                continue
            }
            report.add(
                LabelColon(label: word, isMissing: true), at: line.lowerBound..<gap, fix: ":", replacing: gap..<gap)
        }
    }

    func wording(_ language: Language) -> Wording {
        switch (language, isMissing) {
        case (.nb, true): Wording("Kolonet etter «\(label)» mangler.", help: "Sett inn et kolon.", example: "\(label):")
        case (_, true):
            Wording("The colon after “\(label)” is missing.", help: "Put in a colon.", example: "\(label):")
        case (.nb, false): Wording("Her er et kolon for mye.", help: "Ta bort det ene kolonet.", example: "\(label): …")
        case (_, false):
            Wording("There is one colon too many here.", help: "Take one colon away.", example: "\(label): …")
        }
    }
}
