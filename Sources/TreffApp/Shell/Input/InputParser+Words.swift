import Facilitation

extension InputParser {
    /// What a command's word means by itself.
    func alone(_ word: ShellWord) -> Input? {
        switch word {
        case .next: .command(.next)
        case .back: .command(.back)
        case .done: .command(.done)
        case .skip: .command(.skip(item: nil, reason: nil))
        case .breaks: .command(.startBreak(minutes: nil))
        case .resume: .command(.endBreak)
        case .time: .view(.time)
        case .plan: .view(.plan)
        case .catchUp: .catchUp
        case .tool: .view(.tools)
        case .questions: .view(.questions)
        case .undo: .command(.undo)
        case .redo: .command(.redo)
        case .log: .view(.log)
        case .hide: .hide
        case .end: .end
        case .help: .view(.help(nil))
        case .goto, .timer, .note, .did, .learned, .idea, .park, .present, .correct, .erase: .incomplete(word)
        }
    }

    /// What a command's word means with something after it; `nil` when the line is no command after all.
    func with(_ word: ShellWord, _ rest: String) -> Input? {
        switch word {
        case .goto: goto(rest)
        case .skip: skip(rest)
        case .breaks: minutes(rest).map { .command(.startBreak(minutes: $0)) }
        case .tool: tool(rest)
        case .timer: timer(rest)
        case .note: .command(.note(kind: .note, text: rest))
        case .park: .command(.note(kind: .parked, text: rest))
        case .present: wholeNumber(rest).map { .command(.present($0)) }
        case .correct: correct(rest)
        case .erase: erase(rest)
        case .help: ShellWord(rest).map { .view(.help($0)) } ?? ShellWord(rest + ":").map { .view(.help($0)) }
        default: nil
        }
    }

    private func minutes(_ rest: String) -> Int? {
        let words = rest.split(whereSeparator: \.isWhitespace)
        guard let number = words.first.flatMap({ wholeNumber($0) }) else { return nil }
        return words.count == 1 || (words.count == 2 && isMinuteWord(words[1])) ? number : nil
    }

    /// By number, or by the start of a title, or by the start of any word in it when only one item has such a word.
    private func item(_ text: String) -> String? {
        let plain = text.plainLetters
        if let item = items.first(where: { $0.id == plain }) { return item.id }
        let titles = items.map { (id: $0.id, title: $0.title.plainLetters) }
        if let exact = titles.first(where: { $0.title == plain }) { return exact.id }
        let starting = titles.filter { $0.title.hasPrefix(plain) }
        if let first = starting.first { return first.id }
        let within = titles.filter { item in
            item.title.split(separator: " ").contains { $0.hasPrefix(plain) }
        }
        return within.count == 1 ? within.first?.id : nil
    }

    private func goto(_ rest: String) -> Input? {
        if let id = item(rest) { return .command(.goto(item: id)) }
        if isItemNumber(rest) { return .command(.goto(item: rest)) }
        guard !rest.contains(where: \.isWhitespace) else { return nil }
        let plain = rest.plainLetters
        let near = items.first { editDistance(String($0.title.plainLetters.prefix(plain.count)), plain) <= 1 }
        return near.map { .unsure(meant: "\(word(.goto)) \($0.id) (\($0.title))", line: "\(word(.goto)) \(rest)") }
    }

    private func word(_ word: ShellWord) -> String { word.name(.nb) }

    private func isItemNumber(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { wholeNumber($0) != nil }
    }

    private func skip(_ rest: String) -> Input? {
        let parts = rest.split(maxSplits: 1, omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
        if let first = parts.first, isItemNumber(String(first)) {
            let reason = parts.count > 1 ? String(parts[1]).trimmed : nil
            return .command(.skip(item: String(first), reason: reason))
        }
        return .command(.skip(item: nil, reason: rest))
    }

    private func tool(_ rest: String) -> Input? {
        let plain = rest.plainLetters
        let tools = tools().map { (id: $0.id, title: $0.title.plainLetters) }
        if let match = tools.first(where: { $0.id == plain || $0.title == plain }) { return .tool(match.id) }
        let starting = tools.filter { $0.title.hasPrefix(plain) || $0.id.hasPrefix(plain) }
        if starting.count == 1, let match = starting.first { return .tool(match.id) }
        let within = tools.filter { tool in tool.title.split(separator: " ").contains { $0.hasPrefix(plain) } }
        if starting.isEmpty, within.count == 1, let match = within.first { return .tool(match.id) }
        guard !rest.contains(where: \.isWhitespace) else { return nil }
        let near = (starting + within + tools.filter { editDistance($0.id, plain) <= 2 }).first
        return near.map { .unsure(meant: "\(word(.tool)) \($0.id)", line: "\(word(.tool)) \(rest)") }
    }

    /// `10`, `10 min`, `10 les arket`, `3x5`, `3 x 5 roller`, `stopp`.
    private func timer(_ rest: String) -> Input? {
        if ["stopp", "stop", "av", "off"].contains(rest.lowercased()) { return .command(.stopTimers) }
        let spaced = rest.replacing(["x", "×", "*"])
        var words = spaced.split(whereSeparator: \.isWhitespace).map(String.init)
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

    private func erase(_ rest: String) -> Input? {
        let words = rest.split(whereSeparator: \.isWhitespace)
        let number = words.last.map { $0.drop { $0 == "#" } }
        let isPlain = words.count == 1 || (words.count == 2 && ["notat", "note"].contains(words[0].lowercased()))
        return isPlain ? number.flatMap { wholeNumber($0) }.map { .command(.erase(note: $0)) } : nil
    }

    /// `for 4 min siden`, `4 min ago`, `kl 10:42`, `at 10:42`.
    private func correct(_ rest: String) -> Input? {
        var words = rest.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        if let first = words.first, ["for", "kl", "kl.", "at", "klokka", "klokken"].contains(first) {
            words.removeFirst()
        }
        if let last = words.last, ["siden", "ago", "sida"].contains(last) { words.removeLast() }
        guard let value = words.first else { return nil }
        if words.count == 1, let time = timeOfDay(value) {
            // The clock on the wall went past that time less than a day ago.
            let ago = (timeOfDay - time + 86_400_000) % 86_400_000
            return .correct(secondsAgo: Double(ago) / 1000)
        }
        guard let number = wholeNumber(value), words.count == 1 || (words.count == 2 && isMinuteWord(words[1])) else {
            return nil
        }
        return .correct(secondsAgo: Double(number) * 60)
    }

    private func timeOfDay(_ text: String) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard parts.count == 2, let hour = wholeNumber(parts[0]), let minute = wholeNumber(parts[1]), hour < 24,
            minute < 60, parts[1].count == 2
        else { return nil }
        return (hour * 60 + minute) * 60_000
    }
}

extension String {
    /// The text with blanks around a cross that stands between digits, and the cross as `x`.
    fileprivate func replacing(_ crosses: [Character]) -> String {
        var result = ""
        let characters = Array(self)
        for (index, character) in characters.enumerated() {
            let before = characters[..<index].last { !$0.isWhitespace }
            let after = characters[(index + 1)...].first { !$0.isWhitespace }
            if crosses.contains(character), before?.isNumber == true, after?.isNumber == true {
                result += " x "
            } else {
                result.append(character)
            }
        }
        return result
    }
}
