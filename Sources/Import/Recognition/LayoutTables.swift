/// Tables that only say where something stands on the page, with the programme in a table within one of their cells.
enum LayoutTables {
    /// The document with what stands in such tables, cell by cell.
    static func unrolled(_ document: SourceDocument, vocabulary: ImportVocabulary) -> SourceDocument {
        SourceDocument(unit: document.unit, blocks: document.blocks.flatMap { unrolled($0, vocabulary) })
    }

    private static func unrolled(_ block: SourceBlock, _ vocabulary: ImportVocabulary) -> [SourceBlock] {
        guard case .table(let rows) = block.content else { return [block] }
        let inside = rows.flatMap(\.cells).flatMap(\.blocks)
        let holdsProgramme = inside.contains { block in
            guard case .table(let rows) = block.content else { return false }
            return isProgramme(rows, vocabulary)
                || rows.flatMap(\.cells).flatMap(\.blocks).contains { unrolled($0, vocabulary) != [$0] }
        }
        // A row of an outer programme may have a small table in its text.
        let hasOwn = rows.count { $0.cells.count > 1 } > 2 && isProgramme(rows, vocabulary)
        guard holdsProgramme, !hasOwn else { return [block] }
        return inside.flatMap { unrolled($0, vocabulary) }
    }

    private static func isProgramme(_ rows: [SourceRow], _ vocabulary: ImportVocabulary) -> Bool {
        guard let columns = TableColumns(rows.map { $0.cells.map(\.line) }, vocabulary: vocabulary) else {
            return false
        }
        return columns.headRows > 0 || columns.hasClocks
    }
}
