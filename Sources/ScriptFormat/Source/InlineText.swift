/// The words of a text in Markdown as a terminal can show them: without marks of emphasis, links with their address
/// after them, pictures as what they are called (after CommonMark 0.31, section 6).
enum InlineText {
    /// The text without its marks; one that has none as it is.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: isMark) else { return text }
        var reader = InlineReader(text)
        return reader.read()
    }

    /// The text as it is written, so that it is read as it stands.
    static func escaped(_ text: String) -> String {
        guard plain(text) != text else { return text }
        return text.reduce(into: "") { result, character in
            if character.isASCII, let byte = character.utf8.first, isMark(byte) || byte == .rightBracket {
                result.append("\\")
            }
            result.append(character)
        }
    }

    /// Whether a byte can begin a mark.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case .asterisk, .underscore, .leftBracket, .backtick, .lessThan, .backslash, .ampersand, .tilde: true
        default: false
        }
    }
}
