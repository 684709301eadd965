import Basics
import Languages

/// A title with minutes and marks as one types it in a hurry: `Velkommen 5`, `Runde, 15–20 min stille`.
struct HeadingLine {
    /// The ways to put the minutes into brackets as the format has them, the most words in the brackets first; one of them,
    /// if any, is what is meant.
    let candidates: [String]

    init(_ line: String) {
        guard !line.contains("(") else {
            candidates = [line]
            return
        }
        var words = line.split(whereSeparator: \.isWhitespace).map(String.init)
        var marks: [String] = []
        while let last = words.last, case let mark = Self.bare(last), Self.marks.contains(mark.plainLetters) {
            marks.insert(mark, at: 0)
            words.removeLast()
        }
        candidates = (1...6).reversed().flatMap { count -> [String] in
            guard words.count > count, Self.canBeTime(words.suffix(count).map { $0.lowercased() }) else { return [] }
            let title = Self.bare(words.dropLast(count).joined(separator: " "))
            let time = Self.bare(words.suffix(count).joined(separator: " "))
            let isBare = time.last?.isNumber == true
            let unit = Self.bare(words.last ?? "").lowercased()
            let isForEach = Self.each.contains { time.lowercased().hasSuffix(" " + $0) }
            guard !title.isEmpty, isBare || isForEach || Self.isUnit(unit) else { return [] }
            let times = !isBare ? [time] : Self.hasClock(time) ? [time, time + " min"] : [time + " min"]
            return times.map { "\(title) (\(([$0] + marks).joined(separator: ", ")))" }
        }
    }

    /// Whether a time may be one of the clock, such as `10.00–10.30`.
    private static func hasClock(_ time: String) -> Bool {
        let characters = Array(time)
        return zip(characters, zip(characters.dropFirst(), characters.dropFirst(2))).contains {
            $0.isNumber && ".:".contains($1.0) && $1.1.isNumber
        }
    }

    /// What is left of a line without numbers and lengths of time at its end.
    static func name(_ line: String) -> String {
        var words = line.split { $0.isWhitespace || "()".contains($0) }.map(String.init)
        while let last = words.last.map({ bare($0).lowercased() }),
            last.isEmpty || last.contains(where: \.isNumber) || isUnit(last)
        { words.removeLast() }
        return bare(words.joined(separator: " "))
    }

    /// The words without commas and dashes at their end.
    private static func bare(_ words: String) -> String {
        var words = words[...]
        while let last = words.last, ",;:–-· ".contains(last) { words.removeLast() }
        return String(words)
    }

    /// The marks of an item in all languages.
    private static let marks = Set(SpokenWords("mark").meanings.keys)

    /// `om 10 min` rather belongs to the title before it, and so does all of `to og to`, and a mark that is not at the end.
    private static func canBeTime(_ words: [String]) -> Bool {
        let joining: Set = ["og", "om", "and", "about"]
        let pairs = zip(words, words.dropFirst(2))
        return !joining.contains(words[0]) && !pairs.contains { $0 == $1 }
            && !words.contains { marks.contains(bare($0).plainLetters) }
    }

    /// Whether a word is one for a length of time, or begins with one of some length: `minutters`.
    private static func isUnit(_ word: String) -> Bool {
        units.contains { $0.count < 3 ? word == $0 : word.hasPrefix($0) }
    }

    /// What stands after the minutes of each participant.
    private static let each =
        WordTable.spellings(of: "per participant", in: "duration") + WordTable.spellings(of: "each", in: "each")

    private static let units = ["minute", "hour", "quarter"].flatMap { WordTable.spellings(of: $0, in: "unit") }
}
