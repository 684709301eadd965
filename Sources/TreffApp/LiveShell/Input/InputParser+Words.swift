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
        case .goto, .adjust, .timer, .note, .did, .learned, .idea, .park, .present, .correct, .erase:
            .incomplete(word)
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
        case .help: help(rest)
        default: nil
        }
    }

    private func skip(_ rest: String) -> Input? {
        let (first, reason) = split(rest)
        guard isItemNumber(first) else { return .command(.skip(item: nil, reason: rest)) }
        return .command(.skip(item: first, reason: reason.isEmpty ? nil : reason))
    }

    private func erase(_ rest: String) -> Input? {
        let words = rest.split(whereSeparator: \.isWhitespace)
        let number = words.last.map { $0.drop { $0 == "#" } }
        let isPlain = words.count == 1 || (words.count == 2 && ShellWord(words[0]) == .note)
        return isPlain ? number.flatMap { wholeNumber($0) }.map { .command(.erase(note: $0)) } : nil
    }

    private func help(_ rest: String) -> Input? {
        if adjustment(rest) != nil { return .view(.help(.adjust)) }
        return (ShellWord(rest) ?? ShellWord(rest + ":")).map { .view(.help($0)) }
    }
}
