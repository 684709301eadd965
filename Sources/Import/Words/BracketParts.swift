import Facilitation
import Languages
import ScriptFormat

/// What stands in the brackets after a title: `(10 min, pause)`, `(kl. 10.00–10.15)`, `(v/Kari, 10 min)`.
struct BracketParts {
    var timing = Timing()
    private(set) var marks: [String] = []
    private(set) var who: [String] = []
    private var isStrange = false

    /// Divides the text between the brackets.
    init(_ text: String, known: Set<String>, vocabulary: ImportVocabulary) {
        let lengths = LengthScanner(words: vocabulary.times)
        if let duration = lengths.duration(text) {
            timing.duration = duration
            return
        }
        for part in text.split(separator: ",").map(\.trimmedBlanks) {
            if let times = BuildTimes(written: part) {
                timing = timing.filled(with: Timing(duration: times.own, builds: times.others))
                continue
            }
            for part in part.split(whereSeparator: { ";/|".contains($0) }).map(\.trimmedBlanks) where !part.isEmpty {
                take(part, of: text, lengths, known, vocabulary)
            }
        }
    }

    /// Whether anything is known, and what is not known stands beside a time.
    var isKnown: Bool {
        let isAny = !timing.isEmpty || !marks.isEmpty || !who.isEmpty
        return isAny && (!isStrange || !timing.isEmpty)
    }

    private mutating func take(
        _ part: String, of text: String, _ lengths: LengthScanner, _ known: Set<String>, _ vocabulary: ImportVocabulary
    ) {
        if let label = vocabulary.label(in: part), label.meaning == "duration", !label.value.isEmpty {
            return take(label.value, of: text, lengths, known, vocabulary)
        }
        let characters = Array(part)
        var clock = ClockScanner(characters, from: 0, readsBare: false, words: vocabulary.times)
        if let duration = lengths.duration(part) {
            timing.duration = duration
        } else if let found = clock.timing(), clock.index >= characters.count - 1 {
            timing = timing.filled(with: found)
        } else if Self.isMark(part) {
            marks.append(part)
        } else if !LeaderReader.pieces(part).isEmpty,
            LeaderReader.pieces(part).allSatisfy({ vocabulary.role($0) != nil || known.contains($0.lowercased()) })
        {
            who.append(part)
        } else if part == "v" || part.hasPrefix("v ") || part.hasPrefix("v/") || text.hasPrefix("v/") {
            if part != "v" { who.append(part) }
        } else {
            isStrange = true
        }
    }

    /// Whether it is a mark of the script format, in any language.
    private static func isMark(_ part: String) -> Bool {
        ["optional", "fixed", "pause", "quiet"].contains {
            WordTable.spellings(of: $0, in: "mark").contains(part.lowercased())
        }
    }
}
