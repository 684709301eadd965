import Foundation
import Testing

@testable import Reports

@Suite("The data dictionary")
struct DataDictionaryTests {
    /// The article lies beside the sources, three folders up from this file.
    private var text: String {
        get throws {
            let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().deletingLastPathComponent()
            let file = folder.appendingPathComponent("Sources/Reports/Reports.docc/ReviewData.md")
            return try String(contentsOf: file, encoding: .utf8)
        }
    }

    @Test("The article tells of each column, as the columns themselves do")
    func article() throws {
        let rows = ReviewColumn.all(hasFreeText: true).map { column in
            "| `\(column.name)` | \(column.kind.rawValue) | \(column.meaning)\(column.isFreeText ? " *" : "") |\n"
        }
        #expect(try text.hasSuffix("\n\n| column | kind | meaning |\n|---|---|---|\n" + rows.joined()))
    }
}
