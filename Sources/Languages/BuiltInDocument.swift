import CLanguages

/// A document of a language that is built into the program: words, texts, or prose.
public struct BuiltInDocument: Sendable {
    /// The tag of the language, such as `nb`.
    public let language: String
    /// The file's name without its ending, such as `texts`.
    public let name: String
    private let address: UInt
    private let size: Int

    private init?(at index: Int) {
        let document = treff_document_at(index)
        guard let language = document.language, let name = document.name, let bytes = document.bytes else { return nil }
        self.language = String(cString: language)
        self.name = String(cString: name)
        address = UInt(bitPattern: bytes)
        size = document.size
    }

    /// The document's bytes, which stay where they are as long as the program runs.
    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: UnsafePointer(bitPattern: address), count: size)
    }

    /// The document as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// All of them, a language's together, the product's first language first.
    static let all: [BuiltInDocument] = (0...).lazy.map { BuiltInDocument(at: $0) }.prefix { $0 != nil }.compactMap(
        \.self)

    /// The document of a language with a name; `nil` where the language has none.
    public static func named(_ name: String, _ language: Language) -> BuiltInDocument? {
        all.first { $0.name == name && $0.language == language.tag }
    }
}
