import Facilitation
import Languages

/// Letters that were read in the wrong encoding before they came into the file.
struct GarbledLetters: Fault {
    let written: String
    let meant: String

    static let rule = Rule(
        "garbled-letters", .warning, in: .item,
        nb: .init(
            "Ã¸ og Ã¥ er ø og å som et annet program har lest feil, før teksten kom hit.",
            wrong: "Ta imot folk ved dÃ¸ra.", right: "Ta imot folk ved døra."),
        en: .init(
            "Ã¸ and Ã© are letters that another program has read wrongly before the text came here.",
            wrong: "Coffee in the cafÃ©.", right: "Coffee in the café."))

    /// The first such letter, and where it stands.
    static func first(in source: Source) -> (GarbledLetters, Range<Int>)? {
        let bytes = source.bytes
        var index = 0
        // `Ã` and a sign of Latin-1 are the two bytes of a letter, each taken for a letter.
        while let found = bytes[index...].firstIndex(of: 0xC3), found + 3 < bytes.count {
            if bytes[found + 1] == 0x83, bytes[found + 2] == 0xC2 {
                let letter = String(decoding: [0xC3, bytes[found + 3]], as: UTF8.self)
                let range = found..<found + 4
                return (GarbledLetters(written: source.text(range), meant: letter), range)
            }
            index = found + 1
        }
        return nil
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Her står «\(written)» for «\(meant)», så bokstavene i teksten er lest feil.",
                help: "Hent teksten på nytt, lagret eller åpnet som UTF-8.")
        default:
            Wording(
                "Here “\(written)” stands for “\(meant)”, so the text's letters have been read wrongly.",
                help: "Fetch the text again, saved or opened as UTF-8.")
        }
    }
}
