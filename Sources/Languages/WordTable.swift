/// The words of a language that mean something to the program: labels, marks, commands, roles, units.
///
/// A table is lines of `meaning = spelling, spelling` under `[section]` lines; the first spelling is the one that is
/// written, the others are understood. Lines that begin with `#` are for readers.
public enum WordTable {
    /// The spellings of each meaning in a section; none where the language lacks the section.
    public static func section(_ name: String, of language: Language) -> [String: [String]] {
        Dictionary(entries(of: name, in: language).map { ($0.meaning, $0.spellings) }) { first, _ in first }
    }

    /// The entries of a section in their order.
    public static func entries(
        of name: String, in language: Language
    ) -> [(meaning: String, spellings: [String])] {
        guard let document = BuiltInDocument.named("words", language) else { return [] }
        var isInside = false
        var entries: [(meaning: String, spellings: [String])] = []
        for line in document.bytes.split(separator: UInt8(ascii: "\n")) {
            guard line.first != UInt8(ascii: "#") else { continue }
            if line.first == UInt8(ascii: "[") {
                if isInside { break }
                isInside = line.dropFirst().dropLast().elementsEqual(name.utf8)
            } else if isInside, let entry = entry(line) {
                entries.append(entry)
            }
        }
        return entries
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
