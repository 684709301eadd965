import Facilitation

/// Reads who leads an item.
struct RoleReader {
    let text: UncommentedText

    /// One role, or words that are none.
    struct Part {
        /// Where it stands.
        let place: TextSyntax
        /// What it says: several where known roles have other marks between them than the format's.
        let roles: [Role]
    }

    /// The roles of a value.
    func parts(of value: TextSyntax) -> [Part] {
        PartReader.parts(of: value, in: text, separators: JoinWords.and).map { part in
            let words = text.words(part)
            if let role = Role.words.meaning(of: words) { return Part(place: part, roles: [role]) }
            let pieces = words.split { "/+;|".contains($0) }.map { String($0).trimmingSpaces }
            let known = pieces.compactMap { Role.words.meaning(of: $0) }
            let areKnown = pieces.count > 1 && known.count == pieces.count
            return Part(place: part, roles: areKnown ? known : [.other(words)])
        }
    }
}
