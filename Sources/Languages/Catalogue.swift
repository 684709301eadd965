import Synchronization

/// The texts of a language, by the English ones in the code: a gettext catalogue (PO), as translators' tools write it.
///
/// The file is looked through once, and only the places of its entries are kept; a text is read when it is asked for.
final class Catalogue: Sendable {
    private let document: BuiltInDocument?
    /// Where the entry with a key of this hash begins, in bytes.
    private let places: [UInt64: Int]

    private static let loaded = Mutex<[Language: Catalogue]>([:])

    /// The catalogue of a language; an empty one for a language without.
    static func of(_ language: Language) -> Catalogue {
        loaded.withLock { catalogues in
            if let catalogue = catalogues[language] { return catalogue }
            let catalogue = Catalogue(BuiltInDocument.named("texts", language))
            catalogues[language] = catalogue
            return catalogue
        }
    }

    private init(_ document: BuiltInDocument?) {
        self.document = document
        var places: [UInt64: Int] = [:]
        if let bytes = document?.bytes {
            var reader = CatalogueReader(bytes, at: 0)
            while let entry = reader.next() { places[entry.hash] = entry.place }
        }
        self.places = places
    }

    /// The text for a message; `nil` where the language lacks it.
    func text(for message: Message) -> String? {
        guard let document, let place = places[CatalogueReader.hash(message.context, message.key)] else { return nil }
        var reader = CatalogueReader(document.bytes, at: place)
        let entry = reader.whole()
        guard entry.key == message.key, entry.context == message.context, !entry.text.isEmpty else { return nil }
        return entry.text
    }

    /// All entries, in their order.
    var entries: [(context: String?, key: String, text: String)] {
        guard let bytes = document?.bytes else { return [] }
        var entries: [(context: String?, key: String, text: String)] = []
        var reader = CatalogueReader(bytes, at: 0)
        while let entry = reader.next() {
            var inner = CatalogueReader(bytes, at: entry.place)
            entries.append(inner.whole())
        }
        return entries
    }
}
