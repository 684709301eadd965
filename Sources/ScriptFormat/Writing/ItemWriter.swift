import Facilitation
import Languages

/// Writes an item: its heading, what is needed, and then everything else in its order.
struct ItemWriter {
    /// The language of the keywords.
    let language: Language

    /// The item's text, ending in a newline.
    func text(_ item: Item) -> String {
        let needs = needs(item)
        let body = BodyWriter(language: language).blocks(item.body)
        // A list of things must not go on with one of the leader's.
        let isUnderList = if case .list = item.body.first { true } else { false }
        let divider = isUnderList && needs.last?.contains("\n- ") == true ? [BodyWriter.divider] : []
        return ([heading(item)] + needs + divider + body).joined(separator: "\n")
    }

    private func heading(_ item: Item) -> String {
        let parts =
            [HeadingTime.written(item.duration, item.builds, in: language)].compactMap(\.self)
            + item.marks.words(in: language)
        return "## \(InlineText.escaped(item.title)) (\(parts.joined(separator: ", ")))\n"
    }

    /// What is needed for the item, together; a list ends the lines that stand together.
    private func needs(_ item: Item) -> [String] {
        var blocks = [""]
        for label in Label.all where label.isBrief {
            let texts = label.needs(of: item, in: language)
            switch label.value {
            case .roles:
                blocks[blocks.count - 1] += line(label, texts.joined(separator: Texts(language: language)(" and ")))
            case .things where isListed(texts):
                blocks[blocks.count - 1] += word(label) + ":\n" + texts.map { WrittenText.item($0) }.joined()
                blocks.append("")
            default: blocks[blocks.count - 1] += line(label, texts.joined(separator: ", "))
            }
        }
        return blocks.filter { !$0.isEmpty }
    }

    private func word(_ label: Label) -> String { Label.words.word(for: label, in: language) }

    private func line(_ label: Label, _ value: String) -> String {
        value.isEmpty ? "" : WrittenText.label(word(label), value)
    }

    /// Whether there is something that commas would divide otherwise.
    private func isListed(_ things: [String]) -> Bool {
        let text = UncommentedText(Source(bytes: Array(things.joined(separator: ", ").utf8)))
        let parts = PartReader.parts(of: TextSyntax(lines: text.lines), in: text)
        return parts.map { text.plain($0) } != things
    }
}
