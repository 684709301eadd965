import Facilitation

/// Makes an item's meaning of its outline: what is needed by name, everything else in the order of the document.
struct ItemMaker {
    let text: UncommentedText
    let toolbox: KnownToolbox?

    /// The item with its number, and what is wrong with the times of its steps.
    func item(_ outline: ItemOutline, id: String, _ report: inout Report) -> Item {
        var item = Item(
            id: id, title: InlineText.plain(outline.heading.title),
            duration: outline.heading.duration ?? PlannedDuration(0), marks: outline.heading.marks)
        item.builds = outline.heading.otherDurations
        let maker = PartMaker(text: text)
        for part in outline.parts {
            item.body += maker.parts(part, &report)
            if case .label(let values) = part { for value in values { take(value, into: &item) } }
        }
        item.number(as: id)
        return item
    }

    private func take(_ value: ItemOutline.LabelValue, into item: inout Item) {
        switch value.label.value {
        case .roles(let path): item[keyPath: path] += RoleReader(text: text).parts(of: value.text).flatMap(\.roles)
        case .names(let path, let shelf): item[keyPath: path] += ids(value.text, toolbox?.names(shelf))
        case .things(let path): item[keyPath: path] += value.isListed ? [text.plain(value.text)] : parts(value.text)
        case .part: break
        }
    }

    private func parts(_ value: TextSyntax) -> [String] {
        PartReader.parts(of: value, in: text).map { text.words($0) }
    }

    private func ids(_ value: TextSyntax, _ names: KnownToolbox.Names?) -> [String] {
        parts(value).map { written in
            let name = Reference.name(in: written)
            return names?.id(for: name) ?? name
        }
    }
}
