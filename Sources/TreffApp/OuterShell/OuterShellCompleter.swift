import Facilitation
import Terminal

/// What Tab offers in the shell: commands, sessions and tools.
struct OuterShellCompleter {
    let app: App
    let commands: OfferedCommands

    /// The candidates for the text before the cursor.
    func complete(_ text: String) -> Completion {
        guard let space = text.firstIndex(of: " ") else {
            return Completion(replacing: text.count, candidates: matching(text, in: words))
        }
        let rest = String(text[text.index(after: space)...].drop { $0 == " " })
        if rest.contains(" ") { return completeMore(text[..<space].plainLetters, rest) }
        let candidates: [String] =
            switch text[..<space].plainLetters {
            case "run", "kjor", "rehearse", "ov", "check", "sjekk", "print", "skriv-ut", "preview":
                app.library.courses(app.language).flatMap { $0.sessions.map(\.id) }
            case "tool", "verktoy", "handout", "utdeling":
                app.library.toolbox(app.language).ids(.tool)
            case "help", "hjelp": words + [app.texts("script")]
            default: []
            }
        return Completion(replacing: rest.count, candidates: matching(rest, in: candidates))
    }

    /// The second word after a command: a part of the guide.
    private func completeMore(_ command: String, _ rest: String) -> Completion {
        let words = rest.split(separator: " ", omittingEmptySubsequences: false)
        let start = words.last.map(String.init) ?? ""
        guard ["help", "hjelp"].contains(command), GuideSearch.words.contains(words[0].plainLetters),
            words.dropFirst().dropLast().allSatisfy(\.isEmpty)
        else { return Completion(replacing: 0, candidates: []) }
        return Completion(
            replacing: start.count, candidates: matching(start, in: GuideSearch(language: app.language).candidates))
    }

    private var words: [String] { commands.shown + [app.texts("quit")] }

    private func matching(_ start: String, in words: [String]) -> [String] {
        let plain = start.plainLetters
        return words.filter { $0.plainLetters.hasPrefix(plain) }
    }
}
