/// What is a bullet to people and word processors, and none to other readers of Markdown.
struct LooseBullet {
    /// The bullet itself.
    let marker: Range<Int>
    /// Whether it is one only where a list is expected.
    let isDoubtful: Bool

    /// Signs that are nothing but bullets; the last two are Word's, in a symbol font.
    private static let signs = [
        "•", "·", "●", "○", "◦", "▪", "■", "□", "☐", "‣", "⁃", "➢", "➤", "►", "\u{F0B7}", "\u{F0A7}",
    ]
    .map { Array($0.utf8) }
    /// Letters that Word's bullets become in another font; a tab follows them.
    private static let letters = ["o", "§", "Ø", "ü"].map { Array($0.utf8) }
    private static let dashes = ["–", "—"].map { Array($0.utf8) }

    /// Looks at the beginning of a line; `nil` for text.
    init?(bytes: [UInt8], range: Range<Int>) {
        let line = bytes[range]
        func follows(_ length: Int) -> UInt8? {
            range.lowerBound + length < range.upperBound ? bytes[range.lowerBound + length] : nil
        }
        func isSpaced(_ length: Int) -> Bool {
            let after = range.lowerBound + length
            return after < range.upperBound && Blank.length(in: bytes, at: after, before: range.upperBound) > 0
        }
        if let sign = Self.signs.first(where: line.starts), isSpaced(sign.count) {
            (marker, isDoubtful) = (range.prefix(sign.count), false)
        } else if let letter = Self.letters.first(where: line.starts), follows(letter.count) == .tab {
            (marker, isDoubtful) = (range.prefix(letter.count), false)
        } else if let dash = Self.dashes.first(where: line.starts), isSpaced(dash.count) {
            (marker, isDoubtful) = (range.prefix(dash.count), true)
        } else if line.first == .hyphen, follows(1)?.isLetterOrBeyond == true {
            (marker, isDoubtful) = (range.prefix(1), true)
        } else if let first = line.first, first >= 0x61, first <= 0x7A, follows(1) == .rightParenthesis, isSpaced(2) {
            (marker, isDoubtful) = (range.prefix(2), true)
        } else {
            let digits = line.prefix(3).prefix { $0.isDigit }.count
            guard digits > 0, [.fullStop, .rightParenthesis].contains(follows(digits)),
                follows(digits + 1)?.isLetterOrBeyond == true
            else { return nil }
            (marker, isDoubtful) = (range.prefix(digits + 1), true)
        }
    }
}
