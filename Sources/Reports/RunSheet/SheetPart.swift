import Facilitation

/// A part of an item on a sheet: what is asked or done in a row shares a heading.
enum SheetPart: Equatable, Sendable {
    /// A heading, and what is asked or done under it.
    case stops(heading: String, [String])
    /// Any other part.
    case other(ItemPart)

    /// The parts of an item, in their order.
    static func parts(of item: Item, _ words: RunSheetWords) -> [SheetPart] {
        item.body.reduce(into: []) { parts, part in
            let heading: String
            let text: String
            switch part {
            case .prompt(let prompt): (heading, text) = (words.form(prompt.form), prompt.text)
            case .step(let step): (heading, text) = (words.steps, words.step(step))
            default: return parts.append(.other(part))
            }
            if case .stops(heading, let texts)? = parts.last {
                parts[parts.count - 1] = .stops(heading: heading, texts + [text])
            } else {
                parts.append(.stops(heading: heading, [text]))
            }
        }
    }
}
