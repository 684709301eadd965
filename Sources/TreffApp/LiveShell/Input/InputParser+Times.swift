import Facilitation

extension InputParser {
    /// `10`, `10 min`, `10 les arket`, `3x5`, `3 x 5 roller`, `stopp`.
    func timer(_ rest: String) -> Input? {
        if SmallWord.stop.matches(rest) { return .command(.stopTimers) }
        var words = rest.withSpacedCross.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first.flatMap({ Self.number($0) }) else { return nil }
        words.removeFirst()
        var rounds = 1
        var minutes = first
        if words.first == "x", words.count > 1, let length = wholeNumber(words[1]) {
            rounds = first
            minutes = length
            words.removeFirst(2)
        }
        if let unit = words.first, SmallWord.minutes.matches(unit) { words.removeFirst() }
        return .command(.startTimer(minutes: minutes, rounds: rounds, label: words.joined(separator: " ")))
    }

    /// `10`, `10 min`, `til 15:20`.
    func breakMinutes(_ rest: String) -> Int? {
        var words = rest.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first, SmallWord.until.matches(first) else { return Self.minutes(rest) }
        words.removeFirst()
        guard let end = clockTime(words), end > elapsed else { return nil }
        return Int(((end - elapsed) / 60).rounded(.up))
    }

    /// A moment and, before it, the item that began then: `2.2 kl 15:20`.
    func correct(_ rest: String) -> Input? {
        if let time = moment(rest) { return .command(.correct(to: time)) }
        let words = rest.split(whereSeparator: \.isWhitespace)
        let moments = words.indices.dropFirst().lazy.compactMap { place -> Input? in
            guard let time = self.moment(words[place...].joined(separator: " ")) else { return nil }
            let name = words[..<place].joined(separator: " ")
            guard let item = self.isItemNumber(name) ? name.dotted : self.item(name) else { return nil }
            return .command(.correct(to: time, item: item))
        }
        return moments.first
    }

    /// `kl 12:45`, `12:45`; where the word is that of another command too, only spelled out.
    func agreedEnd(_ rest: String, isSpelledOut: Bool = false) -> Input? {
        let words = rest.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        if isSpelledOut, words.first.map({ SmallWord.at.matches($0) }) != true { return nil }
        return clockTime(words).map { .command(.agreeEnd(at: $0)) }
    }

    /// `for 4 min siden`, `4 min ago`, `kl 10:42`, `at 10:42`, `kl 1042`: in the session's seconds.
    func moment(_ rest: String) -> Double? {
        var words = rest.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        if let time = clockTime(words) { return time }
        if words.first.map({ SmallWord.at.matches($0) }) == true { return nil }
        if words.first.map({ SmallWord.before.matches($0) }) == true { words.removeFirst() }
        if let last = words.last, SmallWord.ago.matches(last) { words.removeLast() }
        guard let value = words.first, words.count == 1 || (words.count == 2 && SmallWord.minutes.matches(words[1]))
        else { return nil }
        return wholeNumber(value).map { elapsed - Double($0) * 60 }
    }

    /// The nearest time that the clock on the wall shows so: of today, or across midnight; in the session's seconds.
    private func clockTime(_ words: [String]) -> Double? {
        let isClock = words.first.map { SmallWord.at.matches($0) } ?? false
        let value = isClock ? words.dropFirst() : words[...]
        guard value.count == 1, let text = value.first,
            let time = time(text) ?? (isClock ? timeWithoutColon(text) : nil)
        else { return nil }
        let ago = timeOfDay - time
        let day = 86_400_000
        let nearest = ago < -day / 2 ? ago + day : ago > day / 2 ? ago - day : ago
        return elapsed - Double(nearest) / 1000
    }

    /// `10:42` or `10.42`, in milliseconds since midnight.
    private func time(_ text: String) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard parts.count == 2, parts[1].count == 2, let hour = wholeNumber(parts[0]),
            let minute = wholeNumber(parts[1])
        else { return nil }
        return time(hour: hour, minute: minute)
    }

    /// `1042`, `942` or `10`.
    private func timeWithoutColon(_ text: String) -> Int? {
        guard let number = wholeNumber(text), text.count <= 4 else { return nil }
        return text.count <= 2 ? time(hour: number, minute: 0) : time(hour: number / 100, minute: number % 100)
    }

    private func time(hour: Int, minute: Int) -> Int? {
        hour < 24 && minute < 60 ? (hour * 60 + minute) * 60_000 : nil
    }
}

extension String {
    /// The text with blanks around each cross that stands between digits, and the cross as `x`.
    fileprivate var withSpacedCross: String {
        var result = ""
        let characters = Array(self)
        for (index, character) in characters.enumerated() {
            let before = characters[..<index].last { !$0.isWhitespace }
            let after = characters[(index + 1)...].first { !$0.isWhitespace }
            if "x×*".contains(character.lowercased()), before?.isNumber == true, after?.isNumber == true {
                result += " x "
            } else {
                result.append(character)
            }
        }
        return result
    }
}
