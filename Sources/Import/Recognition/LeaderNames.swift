import Facilitation

/// The names of people who lead something in a plan, wherever it says so.
enum LeaderNames {
    /// The names after labels such as `Leder:`, after `v/`, and in columns of who leads; in lower case.
    static func find(in document: SourceDocument, vocabulary: ImportVocabulary) -> Set<String> {
        let leaders = LeaderReader(vocabulary: vocabulary, roles: [:])
        var names: Set<String> = []
        func take(_ text: String) { names.formUnion(leaders.names(in: text).map { $0.lowercased() }) }
        for text in document.texts {
            for line in text.split(separator: "\n") {
                if let label = vocabulary.label(in: String(line)), label.meaning == "lead", label.value.count <= 80 {
                    take(label.value)
                }
                if let place = line.firstRange(of: "v/") {
                    take(line[place.upperBound...].prefix { !"(),:–".contains($0) }.trimmedBlanks)
                }
            }
        }
        for block in document.blocks {
            guard case .table(let rows) = block.content else { continue }
            guard let columns = TableColumns(rows.map { $0.cells.map(\.line) }, vocabulary: vocabulary),
                let who = columns.meanings.firstIndex(of: "who")
            else { continue }
            for row in rows.dropFirst(columns.headRows) where row.cells.indices.contains(who) {
                take(row.cells[who].line)
            }
        }
        return names
    }
}
