/// A programme that is told by nothing but a list, or not at all.
enum ListedItems {
    /// Makes items of the outermost list entries, or one item of all that there is.
    static func divide(_ plan: inout RawPlan, finder: HeadlineFinder) {
        let blocks = plan.preamble + plan.phases.flatMap(\.intro)
        let fragments = plan.phases.flatMap(\.fragments)
        let entries = blocks.count { if case .item(_, 0, _) = $0.content { true } else { false } }
        plan.preamble = []
        plan.phases = []
        plan.fragments += fragments
        var isInList = false
        for block in blocks {
            if case .item(let text, 0, let marker) = block.content, entries > 2 {
                let line = finder.line(text.lines.first?.plain ?? "")
                var item = RawItem(
                    place: block.place, line: line,
                    fragments: StructureReader.fragments(text.lines.first?.plain ?? "", line))
                item.blocks = text.lines.dropFirst().map { SourceBlock(CellReader.block(of: $0), at: block.place) }
                if SourceBlock.isNumber(marker) { item.fragments.insert(marker, at: 0) }
                plan.add(item)
                isInList = true
            } else if isInList {
                plan.add(block)
            } else {
                plan.preamble.append(block)
            }
        }
        guard plan.phases.isEmpty else { return }
        var item = RawItem(place: blocks.first?.place ?? 1, line: finder.line(""), fragments: [])
        // The first lines may say what the session is called.
        item.blocks = plan.preamble.count > 1 ? Array(plan.preamble.dropFirst()) : plan.preamble
        plan.preamble = plan.preamble.count > 1 ? [plan.preamble[0]] : []
        plan.add(item)
    }
}
