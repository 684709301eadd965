import Facilitation

/// Makes an item's meaning of its outline.
struct ItemMaker {
    let text: UncommentedText
    let toolbox: KnownToolbox?

    /// The item with its number.
    func item(_ outline: ItemOutline, id: String) -> Item {
        var item = Item(
            id: id, title: outline.heading.title, duration: outline.heading.duration ?? PlannedDuration(0),
            marks: outline.heading.marks)
        item.builds = outline.heading.otherDurations
        item.text = outline.text.map { text.words($0) }
        for value in outline.values { take(value, into: &item) }
        return item
    }

    private func take(_ value: ItemOutline.LabelValue, into item: inout Item) {
        let words = text.words(value.text)
        switch value.label.value {
        case .roles(let path): item[keyPath: path] += RoleReader(text: text).parts(of: value.text).flatMap(\.roles)
        case .names(let path, let shelf): item[keyPath: path] += ids(value.text, toolbox?.names(shelf))
        case .things(let path): item[keyPath: path] += value.isListed ? [words] : parts(value.text)
        case .texts(let path): item[keyPath: path].append(words)
        case .prompt(let form):
            item.prompts.append(Prompt(id: "\(item.id).\(item.prompts.count + 1)", form: form, text: words))
        case .advice(let kind): item.advice.append(Advice(kind, words))
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
