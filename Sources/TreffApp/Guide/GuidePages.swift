import Facilitation
import Languages

/// The guide as the terminal shows it.
struct GuidePages {
    let guide: Guide
    let texts: Texts

    init(_ language: Language) {
        guide = Guide(language)
        texts = Texts(language: language)
    }

    /// The page by example, and after it the parts.
    var page: [Block] {
        [.text(guide.title, .title), .blank] + MarkdownBlocks.blocks(guide.page.blocks) + [.blank] + contents
    }

    /// One part.
    func part(_ part: Guide.Part) -> [Block] {
        [.text(part.title, .title), .blank] + MarkdownBlocks.blocks(part.blocks)
    }

    /// Everything, in order.
    var all: [Block] {
        [.text(guide.title, .title)]
            + ([guide.page] + guide.parts).flatMap { [.blank] + part($0) }
    }

    private var contents: [Block] {
        let words = GuideSearch(language: texts.language).words
        return [.text(texts("More about each part: treff help script PART")), .blank]
            + Columns.table(
                guide.parts.map { ($0.word, $0.title) } + [
                    (words.all, texts("All of it")),
                    (words.example, texts("Only the script above")),
                ])
    }
}
