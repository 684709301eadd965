import Facilitation
import Languages

/// The words of a comparison, in one language.
struct ComparisonWords {
    let language: Language

    /// Longer texts are cut off, since the document itself has them.
    private static let longest = 90

    /// Picks a text.
    func callAsFunction(_ message: Message) -> String { Texts(language: language)(message) }

    func label(_ label: Label) -> String { Label.words.word(for: label, in: language) }

    func form(_ form: Prompt.Form) -> String { Prompt.Form.words.word(for: form, in: language) }

    /// Several words as one text; `nil` for none.
    func all(_ words: [String]) -> String? { words.isEmpty ? nil : words.joined(separator: ", ") }

    /// A text in quotation marks, cut off where it is long.
    func quoted(_ text: String) -> String {
        let cut = text.count > Self.longest ? text.prefix(Self.longest - 1) + "…" : text[...]
        return self("“\(cut)”")
    }

    /// `Tittel: A → B`, with a dash for nothing.
    func change(_ name: String, _ before: String?, _ after: String?) -> String {
        "\(name): \(before ?? "–") → \(after ?? "–")"
    }

    func retitled(_ before: String, _ after: String) -> String {
        self("The phase \(quoted(before)) is now called \(quoted(after))")
    }

    func minutes(_ phase: Phase) -> String {
        HeadingTime.written(phase.duration, phase.builds, in: language) ?? "\(phase.minutes) min"
    }

    func minutes(_ item: Item) -> String {
        HeadingTime.written(item.duration, item.builds, in: language) ?? "\(item.duration.planned) min"
    }

    func total(_ script: Script) -> String { script.lengths.map(String.init).joined(separator: " / ") + " min" }

    /// `2.3 Pause (15 min, pause)`.
    func item(_ item: Item) -> String {
        let inner = ([minutes(item)] + item.marks.words(in: language)).joined(separator: ", ")
        return "\(item.id) \(item.title) (\(inner))"
    }

    /// What came, went and was said in other words in a list of texts.
    func list(_ name: String, _ old: [String], _ new: [String], depth: Int) -> [ComparisonLine] {
        let comparison = ListComparison(old, new)
        func line(_ kind: ComparisonLine.Kind, _ text: String) -> ComparisonLine {
            ComparisonLine(kind, "\(name): \(text)", depth: depth)
        }
        let reworded = comparison.pairs.filter { old[$0.old] != new[$0.new] }
        let isReordered = !comparison.moved.isEmpty
        return comparison.removed.map { line(.removed, quoted(old[$0])) }
            + reworded.map { line(.changed, "\(quoted(old[$0.old])) → \(quoted(new[$0.new]))") }
            + comparison.added.map { line(.added, quoted(new[$0])) }
            + (isReordered ? [line(.changed, self("in another order"))] : [])
    }
}
