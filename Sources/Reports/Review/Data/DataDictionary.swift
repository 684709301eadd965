/// What each column of exported data holds, as Markdown: a table for the rows and one for the figures of many sessions.
public enum DataDictionary {
    /// The columns of rows, those of free text last.
    public static var rows: String {
        table(ReviewColumn.all(hasFreeText: true).map { ($0.name, $0.kind, $0.meaning + ($0.isFreeText ? " *" : "")) })
    }

    /// The columns of figures.
    public static var figures: String { table(TallyColumn.all.map { ($0.name, $0.kind, $0.meaning) }) }

    private static func table(_ rows: [(name: String, kind: ReviewColumn.Kind, meaning: String)]) -> String {
        let lines = rows.map { "| `\($0.name)` | \($0.kind.rawValue) | \($0.meaning) |" }
        return (["| column | kind | meaning |", "|---|---|---|"] + lines).map { $0 + "\n" }.joined()
    }
}
