/// Estimates of how wide a text becomes, a little on the wide side, so that what fits here fits on paper.
///
/// The widths are those that Helvetica, Arial and Liberation Sans share, in thousandths of the type size.
enum TextMetrics {
    /// The width in points.
    static func width(_ text: String, _ style: TextStyle) -> Double {
        let units = text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
        return Double(units) / 1000 * style.size * (style.isBold ? 1.09 : 1) * safety
    }

    /// Fonts with other names may be slightly wider.
    private static let safety = 1.04

    private static func width(of scalar: Unicode.Scalar) -> Int {
        if let known = known[scalar] { return known }
        if scalar.properties.generalCategory == .nonspacingMark { return 0 }
        if scalar.value < 0x250 { return scalar.properties.isUppercase ? 722 : 556 }
        if scalar.value < 0x1100 { return 700 }
        return 1050
    }

    private static let known: [Unicode.Scalar: Int] = {
        let classes: [(Int, String)] = [
            (222, "ijl‘’"), (191, "'"), (278, "!,./:;ftI \u{A0}|"), (333, "()-r“”`"), (355, "\""), (389, "*"),
            (500, "ckJsvxyz"), (556, "abdeghnopquL0123456789?$#_«»–åéèêëàâäö"), (584, "+<=>~"),
            (611, "FTZøØ"), (667, "ABEKPSVXYÅÄÉ&"), (722, "CDHNRUw"), (778, "GOQÖ"), (833, "Mm"), (889, "%æ"),
            (944, "W"), (1000, "…—Æ"), (1015, "@"), (584, "×−±"), (350, "•"), (1000, "→←↑↓↔"),
        ]
        let pairs = classes.flatMap { width, letters in letters.unicodeScalars.map { ($0, width) } }
        return Dictionary(pairs, uniquingKeysWith: max)
    }()
}

/// How a piece of text is set.
struct TextStyle: Equatable, Sendable {
    /// The size in points.
    var size: Double
    /// Whether it is set in bold.
    var isBold = false
    /// Whether it is read second, and set in the softer ink.
    var isSoft = false

    /// From the top of a line to the top of the next.
    var lineHeight: Double { size * 1.28 }

    /// A title of a sheet.
    static let title = TextStyle(size: 24, isBold: true)
    /// Running text: instructions.
    static let body = TextStyle(size: 11.5)
    /// The name of a field or a part of a drawing.
    static let label = TextStyle(size: 11.5, isBold: true)
    /// What goes with a label.
    static let detail = TextStyle(size: 11, isSoft: true)
}
