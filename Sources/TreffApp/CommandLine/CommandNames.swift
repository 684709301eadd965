import Basics
import Languages

/// What the program's commands are called: in English where each is made, and in other languages by their tables.
enum CommandNames {
    private static let words = SpokenWords("program command")

    /// A command's name in a language, by its English one.
    static func name(_ english: String, _ language: Language) -> String { words.written(english, language) ?? english }

    /// Its names in the other languages, each also as one types it without æ, ø and å.
    static func aliases(_ english: String) -> [String] {
        var seen: Set = [english]
        return words.all(english).flatMap { [$0, $0.plainLetters] }.filter { seen.insert($0).inserted }
    }

    /// Whether a word names a command, in any language and however it is typed.
    static func isName(_ word: String, of english: String) -> Bool {
        let plain = word.plainLetters
        return ([english] + words.all(english)).contains { $0.plainLetters == plain }
    }
}

extension Texts {
    /// That a word is no command of the program, and which may be meant.
    func unknownCommand(_ word: String, _ nearest: String?) -> String {
        let hint =
            nearest.map { self("Did you mean \($0)?") }
            ?? self("help shows what you can type.")
        return self("There is no command named \(word). ") + hint
    }
}
