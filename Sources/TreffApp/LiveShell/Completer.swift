import Facilitation
import Terminal

/// What Tab offers: commands, and after some of them tools, items or commands again.
struct Completer {
    let live: LiveSession

    /// The candidates for the text before the cursor.
    func complete(_ text: String) -> Completion {
        guard live.question == nil, live.dialogue == nil else { return Completion(replacing: 0, candidates: []) }
        guard let space = text.firstIndex(of: " ") else {
            return Completion(replacing: text.count, candidates: matching(text, in: commands))
        }
        let rest = String(text[text.index(after: space)...].drop { $0 == " " })
        guard let word = ShellWord(text[..<space]) else { return Completion(replacing: 0, candidates: []) }
        let candidates: [String] =
            switch word {
            case .tool: matching(rest, in: live.library.toolNames().map(\.id))
            case .goto: items(rest)
            case .help: matching(rest, in: commands)
            default: []
            }
        return Completion(replacing: rest.count, candidates: candidates)
    }

    private var commands: [String] { ShellWord.allCases.map { $0.name(live.texts.language) } }

    /// Items by number when a digit was typed, else by title.
    private func items(_ rest: String) -> [String] {
        let items = live.session.state.items.map(\.item)
        return rest.first?.isNumber == true
            ? matching(rest, in: items.map(\.id)) : matching(rest, in: items.map(\.title))
    }

    private func matching(_ start: String, in words: [String]) -> [String] {
        let plain = start.plainLetters
        return words.filter { $0.plainLetters.hasPrefix(plain) }
    }
}
