import Basics
import Facilitation
import Languages
import ScriptFormat

/// A paper of the course on the screen.
struct PaperPages {
    let paper: Paper
    let texts: Texts

    /// All of it.
    var whole: [Block] {
        let heading: [Block] = blocks.contains { $0.isTopHeading } ? [] : [.text(paper.title, .title), .blank]
        return heading + MarkdownBlocks.blocks(blocks)
    }

    /// What stands before the first section, and what the sections are called: one screen.
    ///
    /// - Parameter hint: How one of the sections is asked for.
    func contents(_ hint: String) -> [Block] {
        let sections = sections
        guard !sections.isEmpty else { return whole }
        let opening = MarkdownBlocks.blocks(Array(blocks.prefix { !$0.isSection }))
        return [.text(paper.title, .title)] + opening + [.blank]
            + sections.map { .text($0.title, indent: 2) } + [.text(hint, .dim)]
    }

    /// The sections in whose titles a word begins as somebody asks; of several words, each.
    func sections(about words: String) -> [Block] {
        let asked = words.split(whereSeparator: \.isWhitespace).map(\.plainLetters)
        let found = sections.filter { section in
            let title = section.title.split { !$0.isLetter }.map(\.plainLetters)
            return asked.allSatisfy { word in title.contains { $0.hasPrefix(word) } }
        }
        return MarkdownBlocks.blocks(found.flatMap(\.blocks))
    }

    private var blocks: [MarkdownBlock] { MarkdownBlock.blocks(of: paper.text) }

    private var sections: [(title: String, blocks: [MarkdownBlock])] {
        var sections: [(title: String, blocks: [MarkdownBlock])] = []
        for block in blocks {
            if case .heading(2, let title) = block {
                sections.append((title.words, [block]))
            } else if !sections.isEmpty {
                sections[sections.count - 1].blocks.append(block)
            }
        }
        return sections
    }
}

extension MarkdownBlock {
    fileprivate var isSection: Bool { if case .heading(2, _) = self { true } else { false } }
    fileprivate var isTopHeading: Bool { if case .heading(1, _) = self { true } else { false } }
}
