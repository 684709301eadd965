import Facilitation

/// What an item's card has of its document before the first question: so much that it can be read in three seconds.
///
/// What the leader says, and the tasks, are always whole; what else there is, is cut where it grows too long. All stands in
/// the order of the document.
struct CardBrief {
    /// What is shown.
    private(set) var parts: [ItemPart] = []
    /// Whether something was left out.
    private(set) var isCut = false
    /// Characters that are left for what is not said aloud: some three rows in all.
    private var room = 240

    init(_ item: Item) {
        for part in item.opening { take(part) }
    }

    private mutating func take(_ part: ItemPart) {
        switch part {
        case .say, .task, .previousTask, .prompt, .step: parts.append(part)
        case .heldBack: break
        case .advice(let advice):
            if let text = beginning(of: advice.text) { parts.append(.advice(Advice(advice.kind, text))) }
        case .paragraph(let text):
            if let text = beginning(of: text) { parts.append(.paragraph(text)) }
        case .list(let list):
            let lines = list.lines.prefix { fits($0.text) }
            if lines.count < list.lines.count { isCut = true }
            if !lines.isEmpty { parts.append(.list(TextList(Array(lines)))) }
        case .table:
            if part.words.allSatisfy({ fits($0) }) { parts.append(part) } else { isCut = true }
        }
    }

    /// Takes room for a text, if there is any.
    private mutating func fits(_ text: String) -> Bool {
        room -= text.count
        return room >= 0
    }

    /// As many whole sentences as there is room for; of a first one that is too long, as many words. `nil` where there is no
    /// room that would help.
    private mutating func beginning(of text: String) -> String? {
        defer { room -= text.count }
        guard text.count > room else { return text }
        isCut = true
        guard room >= Self.least else { return nil }
        let head = text.prefix(room)
        let end = head.indices.last { index in
            ".!?".contains(head[index]) && text[text.index(after: index)...].first?.isWhitespace == true
        }
        if let end { return text[...end] + " …" }
        return (head.lastIndex(of: " ").map { String(head[..<$0]) } ?? String(head)) + " …"
    }

    /// Characters below which a part of a text would not help.
    private static let least = 30
}
