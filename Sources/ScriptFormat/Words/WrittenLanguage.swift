import Languages

extension Language {
    /// Reads the language of a document: a tag such as `nb`, `sv` or `en-GB` (RFC 5646, with the two or three letters of
    /// ISO 639), or the name of a language that the program speaks.
    ///
    /// - Returns: `nil` for anything else, such as the name of another language.
    init?(written text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        let areParts = parts.allSatisfy { part in
            (1...8).contains(part.utf8.count) && part.allSatisfy { $0.isLetter || $0.isNumber }
        }
        guard areParts, let language = Language(tag: text), language.isSpoken || language.tag.utf8.count <= 3 else {
            return nil
        }
        self = language
    }
}
