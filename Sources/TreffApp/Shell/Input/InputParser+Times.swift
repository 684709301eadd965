import Facilitation

extension InputParser {
    /// `10`, `10 min`.
    func minutes(_ rest: String) -> Int? {
        let words = rest.split(whereSeparator: \.isWhitespace)
        guard let number = words.first.flatMap({ wholeNumber($0) }) else { return nil }
        return words.count == 1 || (words.count == 2 && isMinuteWord(words[1])) ? number : nil
    }

    /// `10`, `10 min`, `10 les arket`, `3x5`, `3 x 5 roller`, `stopp`.
    func timer(_ rest: String) -> Input? {
        if ["stopp", "stop", "av", "off"].contains(rest.lowercased()) { return .command(.stopTimers) }
        var words = rest.withSpacedCross.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first.flatMap({ wholeNumber($0) }) else { return nil }
        words.removeFirst()
        var rounds = 1
        var minutes = first
        if words.first == "x", words.count > 1, let length = wholeNumber(words[1]) {
            rounds = first
            minutes = length
            words.removeFirst(2)
        }
        if let unit = words.first, isMinuteWord(unit) { words.removeFirst() }
        return .command(.startTimer(minutes: minutes, rounds: rounds, label: words.joined(separator: " ")))
    }

    /// `for 4 min siden`, `4 min ago`, `kl 10:42`, `at 10:42`.
    func correct(_ rest: String) -> Input? {
        var words = rest.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        if let first = words.first, ["for", "kl", "kl.", "at", "klokka", "klokken"].contains(first) {
            words.removeFirst()
        }
        if let last = words.last, ["siden", "ago", "sida"].contains(last) { words.removeLast() }
        guard let value = words.first else { return nil }
        if words.count == 1, let time = time(value) {
            // The clock on the wall went past that time less than a day ago.
            let ago = (timeOfDay - time + 86_400_000) % 86_400_000
            return .correct(secondsAgo: Double(ago) / 1000)
        }
        guard let number = wholeNumber(value), words.count == 1 || (words.count == 2 && isMinuteWord(words[1])) else {
            return nil
        }
        return .correct(secondsAgo: Double(number) * 60)
    }

    /// `10:42` or `10.42`, in milliseconds since midnight.
    private func time(_ text: String) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard parts.count == 2, let hour = wholeNumber(parts[0]), let minute = wholeNumber(parts[1]), hour < 24,
            minute < 60, parts[1].count == 2
        else { return nil }
        return (hour * 60 + minute) * 60_000
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
