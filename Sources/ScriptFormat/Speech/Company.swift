import Facilitation

/// How many share the time among them.
enum Company: Equatable {
    /// A small group of a known size.
    case few(Int)
    /// Everyone, one after the other.
    case all

    private static let phrases: [(phrase: [String], company: Company)] = [2, 3, 4].flatMap { number in
        Phrases(of: "\(number)", in: "company").phrases.map { ($0, .few(number)) }
    }

    /// How many sentences are looked through, from the last one back.
    private static let reach = 3

    /// What the last of some sentences says, or the nearest right before it.
    static func named(in sentences: ArraySlice<Sentence>) -> Company? {
        for sentence in sentences.suffix(reach).reversed() {
            if let found = phrases.first(where: { sentence.has($0.phrase) }) { return found.company }
            if Round.isMeant(by: sentence) { return .all }
        }
        return nil
    }

    /// What the form of an item's prompts says; `nil` where it can be several.
    static func usual(for item: Item) -> Company? {
        let forms = Set(item.prompts.map(\.form))
        if forms.contains(.pairs) { return .few(2) }
        if forms.contains(.group) || item.methods.contains("to-og-to") { return nil }
        return forms.contains(.question) ? .all : nil
    }

    /// How many they are at the most, in a group of a size; `nil` where that is not known.
    func size(group: Int?) -> Int? {
        switch self {
        case .few(let number): number
        case .all: group
        }
    }
}
