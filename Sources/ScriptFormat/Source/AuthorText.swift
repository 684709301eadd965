/// The text in a file that somebody else's program saved.
public enum AuthorText {
    /// Reads bytes as UTF-8, UTF-16 with a byte-order mark, or what old Windows programs write; the byte-order mark is no
    /// part of the text.
    ///
    /// - Returns: `nil` where the file is no text: a picture, a PDF, a packed file.
    public static func decode(_ bytes: [UInt8]) -> String? {
        guard !ForeignFile.isPacked(bytes) else { return nil }
        let utf8 = UTF16Text.decode(bytes) ?? valid(bytes) ?? Windows1252.decode(bytes)?.bytes ?? bytes
        let start = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return String(decoding: utf8[start...], as: UTF8.self)
    }

    private static func valid(_ bytes: [UInt8]) -> [UInt8]? {
        String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
    }
}

/// What a file is that is no text to import from, as far as that can be told by how it begins.
public enum ForeignKind: Sendable, CaseIterable {
    /// A zip archive: a Word document, or anything else that is packed.
    case archive
    /// What Word saved before 2007, and other Office programs.
    case oldOffice
    case pdf
    case picture
    case richText
    case webPage
    case data
    case binary
    case empty

    /// Recognises a file; `nil` for what may be a text.
    public init?(_ bytes: [UInt8]) {
        switch ForeignFile(magicOf: bytes) {
        case .word: self = bytes.first == 0x50 ? .archive : .oldOffice
        case .pdf: self = .pdf
        case .picture: self = .picture
        case .richText: self = .richText
        case .webPage: self = .webPage
        case .data: self = .data
        case .binary: self = .binary
        case .empty: self = .empty
        case .prose, nil: return nil
        }
    }
}

extension ForeignFile {
    /// Whether the bytes are certainly no text.
    fileprivate static func isPacked(_ bytes: [UInt8]) -> Bool {
        switch ForeignFile(magicOf: bytes) {
        case .word, .pdf, .picture, .binary: true
        case .richText, .webPage, .data, .empty, .prose, nil: false
        }
    }
}
