/// What the columns of a table hold.
struct TableColumns {
    /// The meaning of each column, such as `time` or `who`; `nil` for one that is not known.
    private(set) var meanings: [String?]
    /// The words over each column; empty where there is no head.
    let names: [String]
    /// How many rows the head takes, with what stands above it.
    let headRows: Int

    /// Whether the times in it are times of day.
    let hasClocks: Bool

    /// Takes a column without a name, whose cells reach over several rows, for the one with the phases.
    mutating func divide(at column: Int) {
        let isText = meanings.indices.filter { $0 > column && ["content", "who"].contains(meanings[$0]) }
        guard names[column].isEmpty, let next = isText.first else { return }
        meanings[column] = "phase"
        meanings[next] = "title"
    }

    /// Finds the head of a table, or sees from its values what a table without one holds; `nil` where it is no programme.
    init?(_ rows: [[String]], vocabulary: ImportVocabulary) {
        for (index, row) in rows.prefix(4).enumerated() where rows.count > index + 1 {
            var meanings = row.map { Self.meaning(of: $0, vocabulary) }
            let known = meanings.count { $0 != nil }
            let filled = row.count { !$0.isEmpty }
            guard known >= 2, known * 2 >= filled else { continue }
            let kinds = Set(meanings.compactMap(\.self))
            let hasTime = kinds.contains("time") || kinds.contains("duration")
            guard hasTime || kinds.contains("title") || kinds.contains("content") else { continue }
            guard hasTime || known >= 3 || kinds.contains("who") else { continue }
            Self.settle(&meanings, rows.dropFirst(index + 1))
            self.meanings = meanings
            names = row
            headRows = index + 1
            hasClocks = Self.hasClocks(rows, meanings, vocabulary)
            return
        }
        guard let meanings = Self.guess(rows, vocabulary) else { return nil }
        self.meanings = meanings
        names = meanings.map { _ in "" }
        headRows = 0
        hasClocks = Self.hasClocks(rows, meanings, vocabulary)
    }

    private static func hasClocks(_ rows: [[String]], _ meanings: [String?], _ vocabulary: ImportVocabulary) -> Bool {
        rows.contains { row in
            guard let time = meanings.firstIndex(of: "time"), row.indices.contains(time) else { return false }
            var scanner = ClockScanner(Array(row[time]), from: 0, readsBare: true, words: vocabulary.times)
            return scanner.timing() != nil
        }
    }

    /// What a head says of its column; of one with several words, as `Hvordan / kommentar`, the first that is known counts.
    private static func meaning(of name: String, _ vocabulary: ImportVocabulary) -> String? {
        if let whole = vocabulary.columns.meaning(of: name) { return whole }
        guard name.count <= 50 else { return nil }
        return name.split { "/,&+(".contains($0) }.lazy.compactMap { vocabulary.columns.meaning(of: $0.trimmedBlanks) }
            .first
    }

    /// Of two columns with one meaning the first has it; without a title the contents have it.
    private static func settle(_ meanings: inout [String?], _ rows: ArraySlice<[String]>) {
        var seen: Set<String> = []
        for index in meanings.indices {
            guard let meaning = meanings[index] else { continue }
            let second = meaning == "title" ? "content" : meaning == "time" ? "end" : nil
            if !seen.insert(meaning).inserted { meanings[index] = second }
        }
        if !seen.contains("title"), let content = meanings.firstIndex(of: "content") { meanings[content] = "title" }
        if !seen.contains("title"), !seen.contains("content"), let free = meanings.firstIndex(where: { $0 == nil }) {
            meanings[free] = "title"
        }
    }

    private static func guess(_ rows: [[String]], _ vocabulary: ImportVocabulary) -> [String?]? {
        let width = rows.map(\.count).max() ?? 0
        guard width >= 2, rows.count >= 2 else { return nil }
        func isTime(_ text: String) -> Bool {
            let characters = Array(text)
            var scanner = ClockScanner(characters, from: 0, readsBare: true, words: vocabulary.times)
            if scanner.timing() != nil, scanner.index >= characters.count - 1 { return true }
            return LengthScanner(words: vocabulary.times).duration(text) != nil
        }
        let columns = (0..<width).map { column in rows.compactMap { $0.indices.contains(column) ? $0[column] : nil } }
        guard
            let time = columns.firstIndex(where: { cells in
                cells.count(where: isTime) * 2 > cells.count { !$0.isEmpty }
            })
        else { return nil }
        var meanings = [String?](repeating: nil, count: width)
        meanings[time] = "time"
        let rest = columns.indices.filter { $0 != time }
        guard let title = rest.first(where: { columns[$0].contains { !$0.isEmpty } }) else { return nil }
        meanings[title] = "title"
        for column in rest where column != title {
            let cells = columns[column].filter { !$0.isEmpty }
            if cells.count(where: isTime) * 2 > cells.count {
                meanings[column] = "duration"
            } else if !meanings.contains("who"), !cells.isEmpty,
                cells.count(where: { isWho($0, vocabulary) }) * 3 >= cells.count * 2
            {
                meanings[column] = "who"
            } else {
                meanings[column] = "content"
            }
        }
        return meanings
    }

    /// Whether a cell looks like roles or names: a few words with capital letters.
    private static func isWho(_ text: String, _ vocabulary: ImportVocabulary) -> Bool {
        let pieces = LeaderReader.pieces(text)
        return !pieces.isEmpty && pieces.count <= 4
            && pieces.allSatisfy { piece in
                let words = piece.split(separator: " ")
                return vocabulary.role(piece) != nil
                    || words.count <= 3 && words.allSatisfy { $0.first?.isUppercase == true } && piece.count <= 30
            }
    }
}
