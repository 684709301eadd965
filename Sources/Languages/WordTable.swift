/// The words of a language that mean something to the program: labels, marks, commands, roles, units.
///
/// A table is lines of `meaning = spelling, spelling` under `[section]` lines; the first spelling is the one that is
/// written, the others are understood. A meaning with many spellings may have several lines. Lines that begin with `#`
/// are for readers.
public enum WordTable {
    /// The spellings of each meaning in a section; none where the language lacks the section.
    public static func section(_ name: String, of language: Language) -> [String: [String]] {
        Dictionary(entries(of: name, in: language).map { ($0.meaning, $0.spellings) }, uniquingKeysWith: +)
    }

    /// The entries of a section in their order.
    public static func entries(
        of name: String, in language: Language
    ) -> [(meaning: String, spellings: [String])] {
        guard let document = BuiltInDocument.named("words", language), let place = places[language.tag]?[name] else {
            return []
        }
        var entries: [(meaning: String, spellings: [String])] = []
        for line in document.bytes[place].split(separator: UInt8(ascii: "\n")).dropFirst() {
            if line.first != UInt8(ascii: "#"), let entry = entry(line) { entries.append(entry) }
        }
        return entries
    }

    /// The spellings of a meaning in every language that the program speaks.
    public static func spellings(of meaning: String, in section: String) -> [String] {
        Language.spoken.flatMap { language in
            entries(of: section, in: language).filter { $0.meaning == meaning }.flatMap(\.spellings)
        }
    }

    /// Where each section of each language stands, in bytes.
    private static let places: [String: [String: Range<Int>]] = {
        let tables = BuiltInDocument.all.filter { $0.name == "words" }
        return Dictionary(tables.map { ($0.language, places(in: $0.bytes)) }) { first, _ in first }
    }()

    private static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [String: Range<Int>] {
        var places: [String: Range<Int>] = [:]
        var open: (name: String, start: Int)?
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if bytes[start] == UInt8(ascii: "[") {
                if let open { places[open.name] = open.start..<start }
                open = (text(bytes[(start + 1)..<(end - 1)]), start)
            }
            start = end + 1
        }
        if let open { places[open.name] = open.start..<bytes.count }
        return places
    }

    private static func entry(_ line: some Collection<UInt8>) -> (meaning: String, spellings: [String])? {
        let halves = line.split(separator: UInt8(ascii: "="), maxSplits: 1)
        guard halves.count == 2 else { return nil }
        return (text(halves[0]), halves[1].split(separator: UInt8(ascii: ",")).map { text($0) })
    }

    private static func text(_ bytes: some Collection<UInt8>) -> String {
        let blank = UInt8(ascii: " ")
        let start = bytes.drop { $0 == blank }
        let blanks = start.reversed().prefix { $0 == blank }.count
        return String(decoding: start.dropLast(blanks), as: UTF8.self)
    }
}
