/// The text in a file that somebody else's program saved.
public enum AuthorText {
    /// Reads bytes as UTF-8, UTF-16 with a byte-order mark, or what old Windows programs write; the byte-order mark is no
    /// part of the text.
    ///
    /// - Returns: `nil` where the file is no text: a picture, a PDF, a packed file.
    public static func decode(_ bytes: [UInt8]) -> String? {
        guard ForeignFile(bytes)?.isPacked != true else { return nil }
        let utf8 = UTF16Text.decode(bytes) ?? valid(bytes) ?? Windows1252.decode(bytes)?.bytes ?? bytes
        let start = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return String(decoding: utf8[start...], as: UTF8.self)
    }

    private static func valid(_ bytes: [UInt8]) -> [UInt8]? {
        String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
    }
}
