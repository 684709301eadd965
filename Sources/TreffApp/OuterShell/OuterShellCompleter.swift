import Basics
import Facilitation
import Terminal

/// What Tab offers in the shell: commands, sessions and tools.
struct OuterShellCompleter {
    let app: App
    let commands: [OfferedCommand]

    /// The candidates for the text before the cursor.
    func complete(_ text: String) -> Completion { complete(text, among: commands, names) }

    private func complete(_ text: String, among commands: [OfferedCommand], _ names: [String]) -> Completion {
        guard let space = text.firstIndex(of: " ") else {
            return Completion(replacing: text.count, candidates: matching(text, in: names))
        }
        let rest = String(text[text.index(after: space)...].drop { $0 == " " })
        guard let command = commands.first(where: { $0.isNamed(text[..<space]) }) else { return .nothing }
        if !command.inner.isEmpty { return complete(rest, among: command.inner, command.inner.map(\.shown)) }
        if rest.contains(" ") { return command.offers == .commands ? completeGuide(rest) : .nothing }
        return Completion(replacing: rest.count, candidates: matching(rest, in: candidates(command.offers, rest)))
    }

    private func candidates(_ offers: Offers, _ begun: String) -> [String] {
        switch offers {
        case .sessions: app.courses.flatMap { $0.sessions.map(\.id) }
        case .tools: app.toolbox.ids(.tool)
        case .courses: app.library.courses.map(\.id)
        case .files: files(begun)
        case .commands: names + [app.texts("script")]
        case .nothing: []
        }
    }

    /// The second word after the help's name: a part of the guide.
    private func completeGuide(_ rest: String) -> Completion {
        let words = rest.split(separator: " ", omittingEmptySubsequences: false)
        let start = words.last.map(String.init) ?? ""
        guard GuideSearch.isAsked(by: words[0]), words.dropFirst().dropLast().allSatisfy(\.isEmpty) else {
            return .nothing
        }
        return Completion(
            replacing: start.count, candidates: matching(start, in: GuideSearch(language: app.language).candidates))
    }

    /// The files and folders beside the one whose name is begun; hidden ones only for who begins with a full stop.
    private func files(_ begun: String) -> [String] {
        let folder = begun.lastIndex(of: "/").map { String(begun[...$0]) } ?? ""
        let here = app.environment.folder()
        let path = folder.isEmpty ? here : FilePath.join(here, folder.count > 1 ? String(folder.dropLast()) : folder)
        let names = app.environment.files.names(path) ?? []
        return names.filter { !$0.hasPrefix(".") || begun.dropFirst(folder.count).hasPrefix(".") }.map { name in
            folder + name + (app.environment.files.isFile(path + "/" + name) ? "" : "/")
        }
    }

    private var names: [String] { commands.map(\.shown) + [app.texts("quit")] }

    private func matching(_ start: String, in words: [String]) -> [String] {
        let plain = start.plainLetters
        return words.filter { $0.plainLetters.hasPrefix(plain) }
    }
}

extension Completion {
    /// Nothing is offered.
    fileprivate static var nothing: Completion { Completion(replacing: 0, candidates: []) }
}

/// What the shell knows of a command of the program.
struct OfferedCommand {
    /// Its name in the shell's language.
    let shown: String
    /// Its names in all languages.
    let names: [String]
    let offers: Offers
    /// Whether it reads what is entered, and so needs the terminal for itself.
    let readsLines: Bool
    /// The commands that stand after it.
    var inner: [OfferedCommand] = []

    /// Whether a word is one of its names, however it is typed.
    func isNamed(_ word: some StringProtocol) -> Bool {
        let plain = word.plainLetters
        return names.contains { $0.plainLetters == plain }
    }

    /// Whether a command line needs the terminal for itself: because of its command, because it may ask which session or
    /// course is meant, or because it goes on watching.
    static func readsLines(_ arguments: [String], _ commands: [OfferedCommand]) -> Bool {
        guard let name = arguments.first, let command = commands.first(where: { $0.isNamed(name) }) else {
            return false
        }
        if !command.inner.isEmpty { return readsLines(Array(arguments.dropFirst()), command.inner) }
        return command.readsLines || [.sessions, .courses].contains(command.offers) || arguments.contains("--watch")
    }
}
