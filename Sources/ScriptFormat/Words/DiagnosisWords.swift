import Languages

/// Names of diagnoses that people come to courses with, in all languages.
enum DiagnosisWords {
    private static let stemList = WordTable.spellings(of: "stem", in: "illness")
    /// A word that begins so is one, whatever its ending.
    private static let stems = Dictionary(grouping: stemList) { $0.utf8.first }
    /// Words that would be the beginning of others.
    private static let words = Set(WordTable.spellings(of: "word", in: "illness"))
    /// Abbreviations that are other words in small letters.
    private static let capitals = Set(WordTable.spellings(of: "capitals", in: "illness"))

    /// The first four bytes of each stem and word.
    private static let beginnings = Set((stemList + words).map { beginning(Array($0.utf8)[...]) })

    private static func beginning(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1 >= 0x41 && $1 <= 0x5A ? $1 + 0x20 : $1) }
    }

    /// Whether a text has a word that begins as one does, or one in capitals; nearly all texts have neither, and need
    /// no closer look.
    static func mayStand(in text: ArraySlice<UInt8>) -> Bool {
        var isInside = false
        for (index, byte) in zip(text.indices, text) {
            let isLetter = byte.isLetterOrBeyond
            if isLetter, !isInside {
                let rest = text[index...]
                if rest.prefix(2).allSatisfy({ $0 >= 0x41 && $0 <= 0x5A }) { return true }
                if beginnings.contains(beginning(rest)) { return true }
            }
            isInside = isLetter
        }
        return false
    }

    /// Whether a word in lower case is the name of a diagnosis; `isCapital` where it was written in capitals.
    static func isOne(_ key: String, isCapital: Bool) -> Bool {
        if key.utf8.count < 5 { return words.contains(key) || isCapital && capitals.contains(key) }
        return words.contains(key) || (stems[key.utf8.first] ?? []).contains { key.hasPrefix($0) }
    }
}
