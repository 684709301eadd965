/// A document's title divided into the course, the session's number and what the session is called: `Samling 2: Tempo`.
struct SessionTitle {
    private(set) var course: String?
    private(set) var session: Int?
    private(set) var title: String?

    init(_ text: String, vocabulary: ImportVocabulary) {
        let words = text.split(separator: " ")
        for index in words.indices.dropLast() {
            let word = words[index].trimmingMarks
            guard vocabulary.facts.meaning(of: word) == "session", let number = Int(words[index + 1].trimmingMarks),
                number > 0,
                number < 100
            else { continue }
            session = number
            // `av 6` tells how many there are.
            var rest = words[(index + 2)...]
            if rest.count > 1, vocabulary.times.meaning(of: rest.first ?? "") == "joined",
                Int(rest.dropFirst().first?.trimmingMarks ?? "") != nil
            {
                rest = rest.dropFirst(2)
            }
            let after = rest.joined(separator: " ").trimmingEdges
            let before = words[..<index].joined(separator: " ").trimmingEdges
            if after.isEmpty {
                title = before.isEmpty ? nil : before
            } else {
                title = after
                // Words that go on to the number are none of the course's.
                let isApart = index > 0 && words[index - 1].last.map { "–-—:,.|·".contains($0) } == true
                course = before.isEmpty || !isApart ? nil : before
            }
            return
        }
        title = text
    }
}

extension String {
    /// The text without marks between the parts of a title at its ends.
    fileprivate var trimmingEdges: String {
        let marks = " -–—:,.|·"
        var rest = self[...]
        while let first = rest.first, marks.contains(first) { rest.removeFirst() }
        while let last = rest.last, marks.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
