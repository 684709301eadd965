import ArgumentParser
import Facilitation
import Terminal

/// What Tab offers in the shell: commands, sessions and tools.
struct LobbyCompleter {
    let app: App

    /// The candidates for the text before the cursor.
    func complete(_ text: String) -> Completion {
        guard let space = text.firstIndex(of: " ") else {
            return Completion(replacing: text.count, candidates: matching(text, in: commands))
        }
        let rest = String(text[text.index(after: space)...].drop { $0 == " " })
        guard !rest.contains(" ") else { return Completion(replacing: 0, candidates: []) }
        let words: [String] =
            switch text[..<space].plainLetters {
            case "run", "kjor", "rehearse", "ov", "check", "sjekk", "print", "skriv-ut", "preview":
                app.library.courses(app.language).flatMap { $0.sessions.map(\.id) }
            case "tool", "verktoy", "handout", "utdeling":
                app.library.toolbox(app.language).ids(.tool)
            case "help", "hjelp": commands
            default: []
            }
        return Completion(replacing: rest.count, candidates: matching(rest, in: words))
    }

    private var commands: [String] {
        TreffCommand.commands.map { command in
            let configuration = command.configuration
            let name = configuration.commandName ?? ""
            return app.language == .nb ? configuration.aliases.first ?? name : name
        } + [app.texts("hjelp", "help"), app.texts("slutt", "quit")]
    }

    private func matching(_ start: String, in words: [String]) -> [String] {
        let plain = start.plainLetters
        return words.filter { $0.plainLetters.hasPrefix(plain) }
    }
}
