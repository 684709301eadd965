import Facilitation

/// Looks for words and marks that an edit would take away from an author.
enum LostWords {
    /// Whether an edit takes nothing away but what mending a breach of a rule may.
    static func isNone(by edit: Finding.Edit, of rule: Rule, in bytes: [UInt8]) -> Bool {
        guard edit.range.lowerBound >= 0, edit.range.upperBound <= bytes.count else { return false }
        let lost = lost(from: String(decoding: bytes[edit.range], as: UTF8.self), to: edit.replacement)
        return lost.allSatisfy { mayGo($0, rule.loss) }
    }

    /// The words of a text that another lacks, each as often as it is missing, in lower case.
    static func lost(from old: String, to new: String) -> [String] {
        var left: [String: Int] = [:]
        for word in words(new) { left[word, default: 0] += 1 }
        return words(old).filter { word in
            left[word, default: 0] -= 1
            return left[word, default: 0] < 0
        }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func mayGo(_ word: String, _ loss: Rule.Loss) -> Bool {
        let hasDigits = word.contains(where: \.isNumber)
        switch loss {
        case .nothing: return false
        case .bullet: return word.count <= 3
        case .spelling: return !hasDigits
        case .time: return hasDigits || DurationWords.isOne(word)
        }
    }

    /// How many lines have a bold or italic mark that is opened and not closed; a bullet counts on both sides.
    static func unclosedMarks(in bytes: [UInt8]) -> Int {
        var count = 0
        var runs: [Int: Int] = [:]
        var run = 0
        for byte in bytes + [.lineFeed] {
            if byte == .asterisk {
                run += 1
                continue
            }
            if run > 0 { runs[run, default: 0] += 1 }
            run = 0
            guard byte == .lineFeed || byte == .carriageReturn else { continue }
            if runs.values.contains(where: { $0 % 2 == 1 }) { count += 1 }
            runs = [:]
        }
        return count
    }
}
