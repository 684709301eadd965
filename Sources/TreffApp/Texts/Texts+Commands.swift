import Languages

extension Texts {
    /// That a word is no command of the program, and which may be meant.
    func unknownCommand(_ word: String, _ nearest: String?) -> String {
        let hint =
            nearest.map { self("Did you mean \($0)?") }
            ?? self("help shows what you can type.")
        return self("There is no command named \(word). ") + hint
    }
}
