/// Looks for times of day in a text, as plans have them: `10:00–10:15`, `kl. 10.00`, `1000`, `10:30 am`.
struct ClockScanner {
    let text: [Character]
    /// Where it stands now.
    private(set) var index: Int
    /// Whether four digits by themselves are a time.
    let readsBare: Bool
    /// Whether `1.10` is a time as `10.10` is, and no number.
    let readsEarly: Bool
    let words: ImportWords

    private struct Clock {
        var minutes: Int
        /// Whether it is written with its minutes.
        var isWhole: Bool
        var isDotted = false
        /// Whether it says which half of the day.
        var hasHalf = false
    }

    /// Begins at a place in a text.
    init(_ text: [Character], from index: Int, readsBare: Bool, readsEarly: Bool = false, words: ImportWords) {
        self.text = text
        self.index = index
        self.readsBare = readsBare
        self.readsEarly = readsEarly
        self.words = words
    }

    /// The time or the span that stands here, which is then passed; `nil` where there is none.
    mutating func timing() -> Timing? {
        let begun = index
        let isNamed = skipWords(of: "before")
        guard let first = clock(readsBare: readsBare || isNamed) else { return giveUp(begun) }
        let afterFirst = index
        if skipJoin(), let second = clock(readsBare: true) ?? noon(), first.isWhole || second.isWhole || isNamed {
            guard !isDigit(at: index) else { return giveUp(begun) }
            skipUnit()
            // `1–2 pm` is in one half of the day.
            let isAfternoon = second.hasHalf && !first.hasHalf && first.minutes + 720 < second.minutes
            return Timing(start: first.minutes + (isAfternoon ? 720 : 0), end: second.minutes)
        }
        index = afterFirst
        let isSure = !first.isDotted || isNamed || readsEarly || first.minutes >= 6 * 60
        guard first.isWhole || isNamed, isSure else { return giveUp(begun) }
        skipUnit()
        // An open end, as in `10.00 –`.
        return Timing(start: first.minutes)
    }

    /// Passes `hrs` after a time of day.
    private mutating func skipUnit() {
        let begun = index
        skipBlanks()
        for unit in ["hrs.", "hrs", "hours", "uhr"] {
            let end = index + unit.count
            guard end <= text.count, String(text[index..<end]).lowercased() == unit,
                end == text.count || !text[end].isLetter
            else { continue }
            index = end
            return
        }
        index = begun
    }

    private mutating func giveUp(_ begun: Int) -> Timing? {
        index = begun
        return nil
    }

    /// Passes small words, and says whether there were any.
    private mutating func skipWords(of meaning: String) -> Bool {
        var isAny = false
        scanning: while true {
            skipBlanks()
            for count in stride(from: 12, through: 1, by: -1) where index + count <= text.count {
                let word = String(text[index..<index + count])
                let isWhole = index + count == text.count || !text[index + count].isLetter
                guard isWhole, word.last?.isWhitespace == false, words.meaning(of: word) == meaning,
                    !word.contains(where: \.isNumber), word.contains(where: \.isLetter)
                else { continue }
                index += count
                isAny = true
                continue scanning
            }
            return isAny
        }
    }

    /// Passes what stands between the two times of a span.
    private mutating func skipJoin() -> Bool {
        skipBlanks()
        if index < text.count, "-–—−‐‑".contains(text[index]) {
            index += 1
            _ = skipWords(of: "before")
            return true
        }
        guard skipWords(of: "between") else { return false }
        _ = skipWords(of: "before")
        return true
    }

    private mutating func clock(readsBare: Bool) -> Clock? {
        skipBlanks()
        let digits = text[min(index, text.count)...].prefix { $0.isASCII && $0.isNumber }
        guard (1...4).contains(digits.count), let number = Int(String(digits)) else { return nil }
        let begun = index
        index += digits.count
        if digits.count <= 2, let clock = withMinutes(hours: number) { return clock }
        if digits.count == 4, readsBare, number / 100 < 24, number % 100 < 60, !continues(at: index) {
            return Clock(minutes: number / 100 * 60 + number % 100, isWhole: true)
        }
        if digits.count <= 2, number <= 24 {
            if let half = dayHalf() { return Clock(minutes: number % 12 * 60 + half, isWhole: true, hasHalf: true) }
            if !continues(at: index) { return Clock(minutes: number * 60, isWhole: false) }
        }
        index = begun
        return nil
    }

    private mutating func withMinutes(hours: Int) -> Clock? {
        guard index + 2 < text.count, ":.hH".contains(text[index]), isDigit(at: index + 1), isDigit(at: index + 2),
            let minutes = Int(String(text[index + 1...index + 2])), hours <= 24, minutes < 60
        else { return nil }
        let begun = index
        index += 3
        // Seconds, as spreadsheets write them.
        if index < text.count, text[begun] == ":", text[index] == ":", isDigit(at: index + 1), isDigit(at: index + 2) {
            index += 3
        }
        let half = dayHalf()
        guard half != nil || !continues(at: index) else {
            index = begun
            return nil
        }
        return Clock(
            minutes: half.map { hours % 12 * 60 + minutes + $0 } ?? hours * 60 + minutes, isWhole: true,
            isDotted: text[begun] == "." && half == nil, hasHalf: half != nil)
    }

    /// `noon` by itself, as a span may end with it.
    private mutating func noon() -> Clock? {
        skipBlanks()
        guard text[index...].prefix(4).elementsEqual("noon"), index + 4 == text.count || !text[index + 4].isLetter
        else { return nil }
        index += 4
        return Clock(minutes: 720, isWhole: true, hasHalf: true)
    }

    /// `am` or `p.m.`, in minutes to add.
    private mutating func dayHalf() -> Int? {
        let begun = index
        skipBlanks()
        for (word, minutes) in [("a.m.", 0), ("p.m.", 720), ("am", 0), ("pm", 720), ("noon", 720)] {
            let end = index + word.count
            guard end <= text.count, String(text[index..<end]).lowercased() == word,
                end == text.count || !text[end].isLetter
            else { continue }
            index = end
            return minutes
        }
        index = begun
        return nil
    }

    private mutating func skipBlanks() { while index < text.count, text[index].isWhitespace { index += 1 } }

    private func isDigit(at place: Int) -> Bool { place < text.count && text[place].isASCII && text[place].isNumber }

    /// Whether a number goes on there, as in a date, or a word does.
    private func continues(at place: Int) -> Bool {
        guard place < text.count else { return false }
        if text[place].isLetter || text[place].isNumber || text[place] == "%" { return true }
        return ".:/".contains(text[place]) && isDigit(at: place + 1)
    }
}
