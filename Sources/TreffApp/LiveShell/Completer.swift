import Basics
import Terminal

/// What Tab offers: commands, and after some of them what they may be about.
struct Completer {
    let live: LiveSession

    /// The candidates for the text before the cursor.
    func complete(_ text: String) -> Completion {
        guard live.awaitsLine else { return Completion(replacing: 0, candidates: []) }
        guard let space = text.firstIndex(of: " ") else {
            let names = LiveCommand.all.map { $0.name(live.texts.language) }
            return Completion(replacing: text.count, candidates: matching(text, in: names))
        }
        let rest = String(text[text.index(after: space)...].drop { $0 == " " })
        guard let command = LiveCommand(text[..<space]) else { return Completion(replacing: 0, candidates: []) }
        return Completion(replacing: rest.count, candidates: matching(rest, in: command.offers(rest, live)))
    }

    private func matching(_ start: String, in words: [String]) -> [String] {
        let plain = start.plainLetters
        return words.filter { $0.plainLetters.hasPrefix(plain) }
    }
}
