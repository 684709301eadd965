/// What is a bullet to people and word processors, and none to other readers of Markdown.
struct LooseBullet {
    /// The bullet itself.
    let marker: Range<Int>
    /// Whether it is one only where a list is expected.
    let isDoubtful: Bool

    /// Signs that are nothing but bullets; the last two are Word's, in a symbol font.
    private static let signs = [
        "•", "·", "●", "○", "◦", "▪", "■", "□", "☐", "‣", "⁃", "➢", "➤", "►", "→", "✓", "✔", "\u{F0B7}", "\u{F0A7}",
    ]
    .map { Array($0.utf8) }
    /// Letters that Word's bullets become in another font, besides `o`; a tab follows them.
    private static let letters = ["§", "Ø", "ü"].map { Array($0.utf8) }
    private static let dashes = ["–", "—"].map { Array($0.utf8) }

    /// Looks at the beginning of a line; `nil` for text.
    init?(bytes: [UInt8], range: Range<Int>) {
        let line = bytes[range]
        func byte(_ index: Int) -> UInt8? { index < range.count ? bytes[range.lowerBound + index] : nil }
        func isSpaced(_ length: Int) -> Bool {
            length < range.count
                && Blank.length(in: bytes, at: range.lowerBound + length, before: range.upperBound) > 0
        }
        func bullet(_ words: [[UInt8]], where follows: (Int) -> Bool) -> Int? {
            words.first { line.starts(with: $0) && follows($0.count) }?.count
        }
        // Nearly every line of text ends here.
        switch line.first {
        case .hyphen where byte(1)?.isLetterOrBeyond == true: self.init(range.prefix(1), isDoubtful: true)
        case 0x6F where byte(1) == .tab: self.init(range.prefix(1), isDoubtful: false)
        case 0x6F where byte(1) == .space && Self.isCapital(line.dropFirst(2)):
            self.init(range.prefix(1), isDoubtful: true)
        case (0x61...0x7A)? where byte(1) == .rightParenthesis && isSpaced(2):
            self.init(range.prefix(2), isDoubtful: true)
        case (0x30...0x39)?:
            let digits = line.prefix(3).prefix { $0.isDigit }.count
            guard [.fullStop, .rightParenthesis].contains(byte(digits)), byte(digits + 1)?.isLetterOrBeyond == true
            else { return nil }
            self.init(range.prefix(digits + 1), isDoubtful: true)
        case (0x80...)?:
            if let length = bullet(Self.signs, where: isSpaced) ?? bullet(Self.letters, where: { byte($0) == .tab }) {
                self.init(range.prefix(length), isDoubtful: false)
            } else if let length = bullet(Self.dashes, where: isSpaced) {
                self.init(range.prefix(length), isDoubtful: true)
            } else {
                return nil
            }
        default: return nil
        }
    }

    private static func isCapital(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes.prefix(4), as: UTF8.self).first?.isUppercase == true
    }

    private init(_ marker: Range<Int>, isDoubtful: Bool) {
        self.marker = marker
        self.isDoubtful = isDoubtful
    }
}
