/// A kind of file that is certainly not a script.
enum ForeignFile: Sendable, Equatable {
    /// A Word document or another packed file.
    case word
    /// A PDF.
    case pdf
    /// A picture.
    case picture
    /// Rich text.
    case richText
    /// A web page.
    case webPage
    /// JSON data.
    case data
    /// Bytes that are no text.
    case binary
    /// Nothing at all.
    case empty
    /// A text with neither front matter nor phases.
    case prose

    /// Recognises a file by how it begins; `nil` for what may be a text.
    init?(magicOf bytes: [UInt8]) {
        let picture: [[UInt8]] = [
            [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("RIFF".utf8),
        ]
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .word
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
