import Facilitation

/// Makes an item's meaning of its outline.
struct ItemMaker {
    let text: VisibleText
    let toolbox: KnownToolbox?

    /// The item with its number.
    func item(_ outline: ItemOutline, id: String) -> Item {
        var item = Item(
            id: id, title: outline.heading.title, duration: outline.heading.duration ?? PlannedDuration(0),
            marks: outline.heading.marks)
        item.text = outline.text.map { text.words($0) }
        for value in outline.values { take(value, into: &item) }
        return item
    }

    private func take(_ value: ItemOutline.LabelValue, into item: inout Item) {
        let words = text.words(value.text)
        switch value.label {
        case .lead:
            item.lead += RoleReader(text: text).parts(of: value.text).flatMap(\.roles)
        case .tool: item.tools += ids(value.text, toolbox?.tools)
        case .method: item.methods += ids(value.text, toolbox?.methods)
        case .handout: item.handouts += ids(value.text, toolbox?.tools)
        case .materials: item.materials += value.isListed ? [words] : parts(value.text)
        case .say: item.say.append(words)
        case .question: prompt(.question, words, &item)
        case .pairs: prompt(.pairs, words, &item)
        case .group: prompt(.group, words, &item)
        case .reflection: prompt(.reflection, words, &item)
        case .recommendation: item.advice.append(Advice(.recommendation, words))
        case .consideration: item.advice.append(Advice(.consideration, words))
        case .tip: item.advice.append(Advice(.tip, words))
        case .task: item.task.append(words)
        case .previousTask: item.previousTask.append(words)
        }
    }

    private func prompt(_ form: Prompt.Form, _ words: String, _ item: inout Item) {
        item.prompts.append(Prompt(id: "\(item.id).\(item.prompts.count + 1)", form: form, text: words))
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
