import Languages

extension Texts {
    /// That a word is no command of the program, and which may be meant.
    func unknownCommand(_ word: String, _ nearest: String?) -> String {
        let hint =
            nearest.map { self("Mente du \($0)?", "Did you mean \($0)?") }
            ?? self("hjelp viser hva du kan skrive.", "help shows what you can type.")
        return self("Det finnes ingen kommando som heter \(word). ", "There is no command named \(word). ") + hint
    }
}
