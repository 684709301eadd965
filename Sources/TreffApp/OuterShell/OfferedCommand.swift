import Basics

/// What the shell knows of a command of the program.
struct OfferedCommand {
    /// Its name in the shell's language.
    let shown: String
    /// Its names in all languages.
    let names: [String]
    let offers: Offers
    /// Whether it reads what is entered, and so needs the terminal for itself.
    let readsLines: Bool

    /// Whether a word is one of its names, however it is typed.
    func isNamed(_ word: some StringProtocol) -> Bool {
        let plain = word.plainLetters
        return names.contains { $0.plainLetters == plain }
    }

    /// Whether a command line needs the terminal for itself: because of its command, or because it goes on watching.
    static func readsLines(_ arguments: [String], _ commands: [OfferedCommand]) -> Bool {
        let command = arguments.first.flatMap { name in commands.first { $0.isNamed(name) } }
        return command?.readsLines == true || arguments.contains("--watch")
    }
}
