/// Tells what a text asks a group from what it says before.
struct AskedText {
    let vocabulary: ImportVocabulary

    /// A text with more sentences is prose, even if it ends with a question.
    private static let longest = 4

    /// What a text says, and what it asks after that; one of them is empty where there is only the other.
    func divided(_ text: String) -> (lead: String, question: String) {
        let bare = text.trimmingQuotes
        if asks(bare) { return ("", text) }
        guard bare.hasSuffix("?") else { return (text, "") }
        if let question = afterRound(text) { return ("", question) }
        let sentences = Self.sentences(of: text)
        let asked = sentences.reversed().prefix { $0.trimmingQuotes.hasSuffix("?") }.count
        let lead = sentences.dropLast(asked)
        // What is said to the participants, or tells them what to do, belongs to the question.
        let isTheirs = lead.contains { sentence in
            WordBalance.words(sentence).contains { vocabulary.asks.meaning(of: $0) == "you" } || begins(sentence)
        }
        if lead.isEmpty || isTheirs, sentences.count <= 3 { return ("", text) }
        guard sentences.count <= Self.longest, !isTheirs else { return (text, "") }
        return (lead.joined(separator: " "), sentences.suffix(asked).joined(separator: " "))
    }

    /// The pieces of a text, where a word before the question has gone; else the text.
    func pieces(of text: String, _ question: String) -> [String] {
        guard afterRound(text) == question else { return [text] }
        return [text.dropLast(question.count).trimmedBlanks, question]
    }

    /// The form of work that a question names.
    func form(_ text: String) -> String? { vocabulary.forms.first(in: text)?.meaning }

    /// Whether a sentence begins as one that asks a group for something.
    private func begins(_ text: String) -> Bool {
        let words = text.lowercased()
        return vocabulary.asks.all("ask").contains { words.hasPrefix($0 + " ") }
    }

    /// Whether a text asks for something without being a question: `Diskuter hva som hjelper`, `Snakk sammen to og to`.
    private func asks(_ bare: String) -> Bool {
        guard !bare.hasSuffix(":"), !bare.hasSuffix("?"), bare.count <= 200, begins(bare) else { return false }
        return form(bare) != nil
            || WordBalance.words(bare).contains { vocabulary.asks.meaning(of: $0) == "question word" }
    }

    /// The question in `Runde: Hva tar du med deg?`, where the word before the colon says that each answers.
    private func afterRound(_ text: String) -> String? {
        guard let colon = text.prefix(30).firstIndex(of: ":"),
            vocabulary.asks.meaning(of: text[..<colon]) == "round"
        else { return nil }
        let question = text[text.index(after: colon)...].trimmedBlanks
        return question.split(separator: " ").count > 1 ? question : nil
    }

    /// The sentences of a text: each ends with a mark, and the next begins with a capital letter.
    private static func sentences(of text: String) -> [String] {
        let words = text.split(separator: " ")
        var sentences: [[Substring]] = [[]]
        for (index, word) in words.enumerated() {
            sentences[sentences.count - 1].append(word)
            let isEnd = word.trimmingQuotes.last.map { ".!?".contains($0) } ?? false
            let isNext =
                index + 1 < words.count && (words[index + 1].first { $0.isLetter || $0.isNumber }?.isUppercase ?? false)
            if isEnd, isNext, word.count > 2 { sentences.append([]) }
        }
        return sentences.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }
}

extension StringProtocol {
    /// The text without quotation marks at its end.
    fileprivate var trimmingQuotes: String {
        var rest = self[...]
        // The number of a note.
        if rest.last == ")", let start = rest.lastIndex(of: "("),
            rest[start...].dropFirst().dropLast().allSatisfy(\.isNumber)
        {
            rest = rest[..<start]
        }
        while let last = rest.last, "\"»”'’*_ )".contains(last) { rest.removeLast() }
        return String(rest)
    }
}
