import Facilitation
import Languages

/// The top of a worksheet: its title, lines for name and date, and how to fill it in.
struct SheetHeader: Equatable, Sendable {
    var title: String
    var language: Language
    /// The instructions in columns, a paragraph each.
    var columns: [[String]]

    init(title: String, language: Language, instructions: [String]) {
        self.title = title
        self.language = language
        columns = Self.balanced(instructions)
    }

    /// How much of the page it takes, by an estimate on the safe side.
    var height: Double {
        let lines = TextLines.wrap(title, width: SheetFrame.titleWidth, .title).count
        let top = max(46, Double(lines) * 28)
        let text = columns.map { Self.height(of: $0, columns: columns.count) }.max() ?? 0
        return top + (text == 0 ? 0 : 8 + text)
    }

    /// The header as HTML.
    var tags: [Tag] {
        let who = Tag("div", ["class": "who"]) {
            for word in [SheetTexts.name, SheetTexts.date] {
                Tag("div") {
                    Tag("span") { Texts(language: language)(word) }
                    Tag("i")
                }
            }
        }
        let top = Tag("header") {
            Tag("h1") { title }
            who
        }
        guard !columns.isEmpty else { return [top] }
        let text = Tag("div", ["class": "how"]) {
            for column in columns {
                Tag("div") { for paragraph in column { Tag("p") { paragraph } } }
            }
        }
        return [top, text]
    }

    /// Two columns of as equal height as whole paragraphs allow; a single paragraph has one column.
    private static func balanced(_ paragraphs: [String]) -> [[String]] {
        guard paragraphs.count > 1 else { return paragraphs.isEmpty ? [] : [paragraphs] }
        let splits = (1..<paragraphs.count).map { [Array(paragraphs[..<$0]), Array(paragraphs[$0...])] }
        func tallest(_ split: [[String]]) -> Double { split.map { height(of: $0, columns: 2) }.max() ?? 0 }
        return splits.min { tallest($0) < tallest($1) } ?? [paragraphs]
    }

    private static func height(of paragraphs: [String], columns: Int) -> Double {
        let width =
            columns == 1 ? SheetFrame.content.width * 0.86 : (SheetFrame.content.width - SheetFrame.gutter) / 2
        let lines = paragraphs.reduce(0) { $0 + TextLines.wrap($1, width: width, .body).count }
        return Double(lines) * TextStyle.body.lineHeight + Double(paragraphs.count) * 4
    }
}

/// The words on a worksheet that do not come from its tool.
enum SheetTexts {
    static let name: Message = "Name"
    static let date: Message = "Date"
    static let labels: Message = "The texts in the drawing"

    /// Which of the tool's pages it is.
    static func page(_ number: Int, of count: Int) -> Message {
        Message("Page \(number) of \(count)")
    }
}
