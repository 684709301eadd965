import Facilitation
import Languages

/// Worksheets ready to print: one HTML document that stands alone, a page of A4 for each sheet.
public struct Handout: Equatable, Sendable {
    /// The ids of tools that have no worksheet, and so are not in the document.
    public let withoutSheet: [String]
    private let worksheets: [Worksheet]
    private let language: Language

    /// Draws the worksheets of tools, in their order; `course` stands at the foot of each page.
    public init(tools: [Tool], course: String? = nil) {
        worksheets = tools.compactMap { Worksheet(tool: $0, course: course) }
        let drawn = Set(worksheets.map(\.toolID))
        withoutSheet = tools.map(\.id).filter { !drawn.contains($0) }
        language = tools.first?.language ?? .nb
    }

    /// The number of pages.
    public var pageCount: Int { worksheets.reduce(0) { $0 + $1.pages.count } }

    /// The document, ending in a newline.
    public var html: String {
        let pages = worksheets.flatMap(\.pages)
        let titles = worksheets.compactMap { $0.pages.first?.header.title }
        return HTMLPage(
            title: titles.joined(separator: ", "), language: language, style: SheetStyle.text,
            body: pages.enumerated().map { $0.element.tag(id: "sheet\($0.offset + 1)") }
        ).html
    }
}
