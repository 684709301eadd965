/// What a file is that is certainly no text of a plan or a script, as far as that can be told by how it begins.
public enum ForeignFile: Sendable, Equatable, CaseIterable {
    /// A zip archive: a Word document, or anything else that is packed.
    case archive
    /// What Word saved before 2007, and other Office programs.
    case oldOffice
    /// A document of Office that is locked with a password.
    case lockedOffice
    case pdf
    case picture
    /// Rich text (RTF).
    case richText
    case webPage
    /// JSON data.
    case data
    /// Bytes that are no text.
    case binary
    /// Nothing at all.
    case empty

    /// Recognises a file by how it begins; `nil` for what may be a text.
    public init?(_ bytes: [UInt8]) {
        let picture: [[UInt8]] = [
            [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("RIFF".utf8),
        ]
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .archive
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = Self.isLocked(bytes) ? .lockedOffice : .oldOffice
        } else if bytes.starts(with: "%PDF".utf8) {
            self = .pdf
        } else if picture.contains(where: bytes.starts) {
            self = .picture
        } else if bytes.starts(with: #"{\rtf"#.utf8) {
            self = .richText
        } else if let kind = Self(textOf: bytes) {
            self = kind
        } else {
            return nil
        }
    }

    /// Whether the bytes are certainly no text of any encoding; rich text, web pages and data are text that was meant otherwise.
    var isPacked: Bool {
        switch self {
        case .archive, .oldOffice, .lockedOffice, .pdf, .picture, .binary: true
        case .richText, .webPage, .data, .empty: false
        }
    }

    /// Whether a compound file of Office holds one that is encrypted: its list of parts names it in UTF-16 (MS-OFFCRYPTO, 1.3).
    private static func isLocked(_ bytes: [UInt8]) -> Bool {
        let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        // The names stand in entries of 128 bytes, each at its beginning.
        return stride(from: 0, to: bytes.count - 128, by: 128).contains { bytes[$0...].starts(with: name) }
    }

    private init?(textOf bytes: [UInt8]) {
        let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        let nulls = isWide ? 0 : bytes.lazy.filter { $0 == 0 }.count
        guard nulls * 100 <= bytes.count else {
            self = .binary
            return
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        guard let first = bytes[start...].firstIndex(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }) else {
            self = .empty
            return
        }
        let opening = String(decoding: bytes[first...].prefix(15), as: UTF8.self).lowercased()
        if opening.hasPrefix("<!doctype") || opening.hasPrefix("<html") || opening.hasPrefix("<?xml") {
            self = .webPage
        } else if opening.hasPrefix("{"), !opening.hasPrefix("{|") {
            self = .data
        } else {
            return nil
        }
    }
}
