/// How many columns a text takes on a terminal.
///
/// A column is one Latin letter wide. Combining marks take none, East Asian wide characters and emoji take two, and an
/// emoji that is built from several (a flag, a profession, a skin tone) takes two as a whole. The rules follow Unicode's
/// UAX #11 (East Asian Width) and UTS #51 (emoji); characters that UAX #11 calls ambiguous take one column.
public enum DisplayWidth {
    /// The columns that a whole text takes when it stands on one row.
    public static func of(_ text: String) -> Int {
        text.reduce(0) { $0 + of($1) }
    }

    /// The columns that one visible character takes: 0, 1, 2, or more for scripts that stack several letters.
    public static func of(_ character: Character) -> Int {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return 0 }
        if scalars.count == 1 { return of(first) }
        return isEmojiSequence(character) ? 2 : ofParts(character)
    }

    /// The columns that a character takes on a terminal that draws an emoji sequence as its parts.
    public static func ofParts(_ character: Character) -> Int {
        character.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    /// The columns that one scalar takes by itself, as a terminal counts that knows of no sequences.
    public static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
        if isZeroWidth(scalar) { return 0 }
        if isRegionalIndicator(scalar) { return 1 }
        return isWide(scalar) ? 2 : 1
    }

    /// Whether terminals disagree about the columns of a character, so that what comes after it must be placed anew.
    public static func isDoubtful(_ character: Character) -> Bool {
        let scalars = character.unicodeScalars
        return scalars.count > 1 && (isEmojiSequence(character) || scalars.count { of($0) > 0 } > 1)
    }

    private static func isEmojiSequence(_ character: Character) -> Bool {
        let scalars = character.unicodeScalars
        guard let first = scalars.first, first.properties.isEmoji else { return false }
        return scalars.dropFirst().contains { scalar in
            scalar.value == 0xFE0F || scalar.value == 0x200D || isRegionalIndicator(scalar)
                || scalar.properties.isEmojiModifier
        }
    }

    private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F1E6...0x1F1FF).contains(scalar.value)
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        // The vowels and final consonants of Hangul join the wide consonant before them.
        if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value) { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return true
        default: return false
        }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x1100 { return false }
        return scalar.properties.isEmojiPresentation || wideBlocks.contains { $0.contains(scalar.value) }
    }

    /// The blocks that UAX #11 marks W or F, save the emoji, which carry a property of their own.
    private static let wideBlocks: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}
