import Facilitation
import ScriptFormat

/// A line divided into what it is called, when it is, and what stands in brackets after it.
struct TimedLine: Equatable {
    /// How sure one can be that a line stands in a programme.
    enum Sign: Int, Comparable {
        /// There is no time in it.
        case none
        /// There is a time at its end without a mark before it, as prose may have.
        case loose
        /// A length of time in its place: in brackets or after a dash.
        case clear
        /// It begins with a time of day.
        case clock

        static func < (left: Sign, right: Sign) -> Bool { left.rawValue < right.rawValue }
    }

    private(set) var title: String
    private(set) var timing = Timing()
    private(set) var sign = Sign.none
    /// The marks that stand in the brackets: `pause`, `valgfri`.
    private(set) var marks: [String] = []
    /// Who leads, as it is written: `v/Kari`, `(fagperson)`.
    private(set) var who: [String] = []
    /// What stands after the time and is none of the title: `Velkommen (10 min): Kaffe og te`.
    private(set) var rest = ""
    /// A number before the title: `1.`, `2.3`.
    private(set) var ordinal = ""

    /// What stands around the title: times, brackets, who leads.
    private(set) var pieces: [String] = []

    /// Divides a line; `known` has the names that stand elsewhere for who leads, in lower case, and `readsBare` where four digits are a time of day,
    /// `readsEarly` where `1.10` is one.
    init(
        _ line: String, readsBare: Bool = false, readsEarly: Bool = false, known: Set<String> = [],
        vocabulary: ImportVocabulary
    ) {
        title = line.oneLine
        let whole = title
        takeOrdinal()
        takeStart(readsBare: readsBare, readsEarly: readsEarly, vocabulary)
        let startsWithTime = !timing.isEmpty
        takeAfterBracket(known, vocabulary)
        takeBrackets(known, vocabulary)
        takeEnd(vocabulary)
        if startsWithTime { takeSentences(of: whole) }
        takeLeader(known, vocabulary)
        title = Self.cleaned(title)
        pieces = Self.pieces(around: title, in: rest.isEmpty ? whole : String(whole.dropLast(rest.count)))
    }

    /// After a time the first sentence is the title, and what comes after it is text: `10 min: Runde. Si navnet ditt.`
    private mutating func takeSentences(of whole: String) {
        guard rest.isEmpty, whole.hasSuffix(title) else { return }
        let words = title.split(separator: " ")
        for index in words.indices.dropLast() {
            // An abbreviation is short.
            guard words[index].count > 3, words[index].last == ".", words[index + 1].first?.isUppercase == true else {
                continue
            }
            rest = words[(index + 1)...].joined(separator: " ")
            title = words[...index].joined(separator: " ").trimmingTail
            if title.last == "." { title.removeLast() }
            return
        }
    }

    private static func pieces(around title: String, in whole: String) -> [String] {
        guard !title.isEmpty, let place = whole.lastRange(of: title) else { return [whole] }
        let parts = [whole[..<place.lowerBound]] + whole[place.upperBound...].split { "()[]".contains($0) }
        return parts.map { $0.trimmingMarks }.filter { !$0.isEmpty }
    }

    /// Takes the time and who leads from a line of their own below.
    mutating func take(_ below: TimedLine) {
        timing = below.timing
        sign = max(below.sign, .clear)
        marks += below.marks
        who += below.who + (below.title.isEmpty ? [] : [below.title])
    }

    /// `1. Velkommen`, `2.3 Runde`, `3) Pause`: the number is none of the title.
    private mutating func takeOrdinal() {
        let digits = title.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        guard let first = digits.first, first.isNumber, digits.count <= 5 else { return }
        let rest = title.dropFirst(digits.count)
        let isMarked = digits.last == "." || rest.first == ")"
        let isNested = digits.contains(".") && digits.split(separator: ".").allSatisfy { $0.count == 1 }
        guard isMarked || isNested else { return }
        let after = rest.first == ")" ? rest.dropFirst() : rest
        guard after.first == " ", after.dropFirst().first.map({ !$0.isNumber && !"–—-".contains($0) }) == true,
            PlannedDuration(written: String(digits) + after.prefix(5)) == nil
        else { return }
        ordinal = String(digits)
        title = after.trimmedBlanks
    }

    private mutating func takeStart(readsBare: Bool, readsEarly: Bool, _ vocabulary: ImportVocabulary) {
        var characters = Array(title)
        let opened = characters.prefix { "([*_".contains($0) }.count
        var scanner = ClockScanner(
            characters, from: opened, readsBare: readsBare, readsEarly: readsEarly, words: vocabulary.times)
        if let found = scanner.timing() {
            timing = timing.filled(with: found)
            sign = .clock
            characters.removeFirst(scanner.index)
            title = String(characters).trimmingLead
            // A length may stand right after the clock: `10:00 (15 min) Velkommen`.
            takeLength(vocabulary)
            return
        }
        if takeLength(vocabulary) { sign = .clear }
    }

    /// Takes a length of time at the beginning, with a mark after it or in brackets.
    @discardableResult
    private mutating func takeLength(_ vocabulary: ImportVocabulary) -> Bool {
        let scanner = LengthScanner(words: vocabulary.times)
        if title.first == "(" || title.first == "[", let end = title.firstIndex(where: { ")]".contains($0) }) {
            let inside = title[title.index(after: title.startIndex)..<end]
            guard let duration = scanner.duration(String(inside)) else { return false }
            timing = timing.filled(with: Timing(duration: duration))
            title = title[title.index(after: end)...].trimmingLead
            return true
        }
        let parts = title.split(separator: " ").map(String.init)
        guard let found = scanner.first(of: parts) else { return false }
        let taken = parts[found.range].joined(separator: " ")
        let rest = parts[found.range.upperBound...].joined(separator: " ")
        let isMarked =
            taken.last.map { ":–-—|,".contains($0) } == true || rest.first.map { ":–-—|".contains($0) } == true
        let isWhole = rest.isEmpty
        let isTitle = rest.first?.isUppercase == true || BreakTitle.contains(rest)
        guard isMarked || isWhole || isTitle else { return false }
        timing = timing.filled(with: Timing(duration: found.duration))
        title = rest.trimmingLead
        return true
    }

    /// A bracket with a time that does not stand last: `Velkommen (10 min) — Kari`.
    private mutating func takeAfterBracket(_ known: Set<String>, _ vocabulary: ImportVocabulary) {
        guard let close = title.lastIndex(where: { ")]".contains($0) }), title.index(after: close) < title.endIndex,
            let open = title[..<close].lastIndex(where: { "([".contains($0) })
        else { return }
        let inside = BracketParts(String(title[title.index(after: open)..<close]), known: known, vocabulary: vocabulary)
        let after = title[title.index(after: close)...]
        guard !inside.timing.isEmpty, after.contains(where: { $0.isLetter || $0.isNumber }) else { return }
        let before = title[..<open].trimmedBlanks
        guard let mark = after.first(where: { !$0.isWhitespace }), "–—-:,|.".contains(mark) else {
            title = before + " " + after.trimmedBlanks + " " + title[open...close]
            return
        }
        let words = String(after.drop { $0.isWhitespace || "–—-:,|.".contains($0) })
        let leaders = LeaderReader.pieces(words)
        let areLeaders = leaders.allSatisfy {
            vocabulary.role($0) != nil || known.contains($0.lowercased())
                || "–—-,".contains(mark) && LeaderReader.isName($0)
        }
        if areLeaders, !leaders.isEmpty { who.append(words) } else { rest = words }
        title = before + " " + title[open...close]
    }

    /// The brackets at the end, as long as they say when, how long, who or how.
    private mutating func takeBrackets(_ known: Set<String>, _ vocabulary: ImportVocabulary) {
        for _ in 0..<3 {
            let bare = title.trimmingTail
            guard let last = bare.last, ")]".contains(last),
                let start = bare.lastIndex(where: { "([".contains($0) })
            else { return }
            let inside = bare[bare.index(after: start)...].dropLast()
            var found = BracketParts(String(inside), known: known, vocabulary: vocabulary)
            guard found.isKnown else { return }
            if found.timing.isEmpty { found.timing = Timing() } else { sign = max(sign, .clear) }
            timing = timing.filled(with: found.timing)
            marks += found.marks
            who += found.who
            title = bare[..<start].trimmedBlanks
        }
    }

    /// A time after the title, with or without a mark between.
    private mutating func takeEnd(_ vocabulary: ImportVocabulary) {
        guard timing.isEmpty || timing.duration == nil && timing.end == nil else { return }
        let scanner = LengthScanner(words: vocabulary.times)
        let parts = title.trimmingTail.split(separator: " ").map(String.init)
        if let found = scanner.last(of: parts), found.range.lowerBound > 0 {
            let before = parts[..<found.range.lowerBound].joined(separator: " ")
            let isMarked =
                before.last.map { ":–-—|,.…".contains($0) } == true
                || parts[found.range.lowerBound].first.map { "–-—".contains($0) } == true
            timing.duration = found.duration
            sign = max(sign, isMarked ? .clear : .loose)
            title = before.trimmingTail
            return
        }
        guard timing.isEmpty else { return }
        for start in parts.indices.dropFirst() where parts.count - start <= 6 {
            let rest = Array(parts[start...].joined(separator: " "))
            var scanner = ClockScanner(rest, from: 0, readsBare: false, words: vocabulary.times)
            guard let found = scanner.timing(), rest[scanner.index...].allSatisfy({ ".,:;– -".contains($0) }),
                vocabulary.times.meaning(of: parts[start - 1]) != "joined" || found.end != nil
            else { continue }
            timing = found
            sign = max(sign, .loose)
            title = parts[..<start].joined(separator: " ").trimmingTail
            return
        }
    }

    /// `Velkommen v/Kari`, `Velkommen – gruppeleder`.
    private mutating func takeLeader(_ known: Set<String>, _ vocabulary: ImportVocabulary) {
        for mark in [" v/ ", " v/", " ved ", " by "] {
            guard let place = title.range(of: mark) else { continue }
            let after = title[place.upperBound...]
            let isSure =
                mark.contains("/") || after.first?.isUppercase == true && after.split(separator: " ").count <= 4
                || vocabulary.role(String(after)) != nil
                || vocabulary.role(String(after.prefix { !$0.isWhitespace })) != nil
            guard isSure, !after.isEmpty else { continue }
            who.append(title[place.lowerBound...].trimmedBlanks)
            title = title[..<place.lowerBound].trimmingTail
            return
        }
        for mark in [" – ", " - ", " — ", ", "] {
            guard let place = title.lastRange(of: mark) else { continue }
            let after = title[place.upperBound...]
            let names = LeaderReader.pieces(String(after))
            guard !names.isEmpty, names.allSatisfy({ vocabulary.role($0) != nil || known.contains($0.lowercased()) })
            else { continue }
            who.append(after.trimmedBlanks)
            title = title[..<place.lowerBound].trimmingTail
            return
        }
    }

    /// The title without what Markdown and word processors leave around it.
    private static func cleaned(_ title: String) -> String {
        var rest = title.trimmingTail
        while let first = rest.first, "–—-:|•·".contains(first) { rest = rest.dropFirst().trimmedBlanks }
        return rest
    }
}

extension StringProtocol {
    /// The text without marks that stand between a time and a title.
    fileprivate var trimmingLead: String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace || ")]:–—-|,.;*_•·=".contains(first) { rest.removeFirst() }
        return rest.trimmedBlanks
    }

    /// The text without marks that stand between a title and a time.
    fileprivate var trimmingTail: String {
        var rest = self[...]
        while let last = rest.last, last.isWhitespace || ":–—-|,;…".contains(last) { rest.removeLast() }
        if rest.hasSuffix(".."), !rest.hasSuffix("...") || rest.hasSuffix("....") {
            while rest.last == "." { rest.removeLast() }
        }
        return rest.trimmedBlanks
    }
}

extension String {
    /// Where a text stands for the first time.
    func range(of other: String) -> Range<String.Index>? { firstRange(of: other) }

    /// Where a text stands for the last time.
    func lastRange(of other: String) -> Range<String.Index>? { ranges(of: other).last }
}
