import Basics
import Languages

/// What the program's commands are called: in English where each is made, and in other languages by their tables.
enum CommandNames {
    private static let words = SpokenWords("program command")
    /// The commands that stand after another one: `treff course list`.
    private static let innerWords = ["course": SpokenWords("course command")]

    /// A command's name in a language, by its English one, and by that of the command that it stands after.
    static func name(_ english: String, after outer: String? = nil, _ language: Language) -> String {
        words(after: outer)?.written(english, language) ?? english
    }

    private static func words(after outer: String?) -> SpokenWords? { outer.map { innerWords[$0] } ?? words }

    /// Its names in the other languages, each also as one types it without æ, ø and å.
    static func aliases(_ english: String, after outer: String? = nil) -> [String] {
        var seen: Set = [english]
        guard let words = words(after: outer) else { return [] }
        return words.all(english).flatMap { [$0, $0.plainLetters] }.filter { seen.insert($0).inserted }
    }

    /// Whether a word names a command, in any language and however it is typed.
    static func isName(_ word: String, of english: String) -> Bool {
        let plain = word.plainLetters
        return ([english] + words.all(english)).contains { $0.plainLetters == plain }
    }

    /// The name that a word is a slip of; `nil` where none is near.
    static func nearest(to word: String, among names: [String]) -> String? {
        let plain = word.plainLetters
        let limit = plain.count < 3 ? 0 : plain.count < 6 ? 1 : 2
        return names.min { editDistance($0.plainLetters, plain) < editDistance($1.plainLetters, plain) }
            .flatMap { editDistance($0.plainLetters, plain) <= limit ? $0 : nil }
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
