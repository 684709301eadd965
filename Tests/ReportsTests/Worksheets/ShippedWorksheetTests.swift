import Facilitation
import Languages
import TestSupport
import Testing

@testable import Reports

/// Every worksheet that the project ships, in both languages.
struct ShippedWorksheetTests {
    /// A drawing and the labels it gets, on the canvas that its instructions leave.
    private struct Drawn: CustomStringConvertible {
        var id: String
        var labels: [SheetLabel]
        var canvas: Canvas
        var language: Language

        var description: String { "\(id) (\(language.tag))" }
    }

    private static func drawn(_ language: Language) throws -> [Drawn] {
        try ShippedTools.all(language).flatMap { tool -> [Drawn] in
            guard let text = tool.worksheet else { return [] }
            var labels = text.labels.map(SheetLabel.init)[...]
            let drawings = Drawing.pages(forTool: tool.id)
            return drawings.enumerated().map { index, drawing in
                let count = index == drawings.count - 1 ? labels.count : drawing.labels.lowerBound
                let own = Array(labels.prefix(count))
                labels = labels.dropFirst(count)
                let instructions = index == 0 ? text.instructions : []
                var canvas = SheetPage.canvas(
                    under: SheetHeader(title: tool.title, language: language, instructions: instructions))
                drawing.draw(&canvas, own)
                return Drawn(id: tool.id, labels: own, canvas: canvas, language: language)
            }
        }
    }

    @Test(arguments: Language.ofTheCourse)
    func everyToolWithASheetHasADrawingOfItsOwnThatItsLabelsFit(language: Language) throws {
        let tools = try ShippedTools.all(language).filter { $0.worksheet != nil }
        #expect(Set(tools.map(\.id)) == Set(Drawing.catalogue.keys))
        let drawn = try Self.drawn(language)
        for tool in tools {
            let sheet = try #require(Worksheet(tool: tool))
            #expect(sheet.pages.count == Drawing.pages(forTool: tool.id).count, "\(tool.id)")
            #expect(sheet.pages.allSatisfy { $0.canvas?.isSound == true }, "\(tool.id)")
            let own = drawn.filter { $0.id == tool.id }.map(\.canvas)
            #expect(sheet.pages.map(\.canvas) == own, "\(tool.id): the plain fields were drawn")
        }
    }

    @Test(arguments: Language.ofTheCourse)
    func everyTextIsLargeEnoughWithinThePageAndClearOfTheOthers(language: Language) throws {
        for drawn in try Self.drawn(language) {
            let texts = drawn.canvas.texts
            #expect(drawn.canvas.tooLong == [], "\(drawn)")
            #expect(texts.flatMap(\.lines).filter { $0.style.size < 10 }.map(\.text) == [], "\(drawn)")
            #expect(texts.filter { !drawn.canvas.bounds.contains($0.frame) }.map(\.lines) == [], "\(drawn)")
            for (index, text) in texts.enumerated() {
                let touching = texts[(index + 1)...].filter { $0.frame.overlaps(text.frame) }
                #expect(touching.map(\.lines) == [], "\(drawn): \(text.lines.map(\.text))")
            }
        }
    }

    @Test(arguments: Language.ofTheCourse)
    func everyLabelStandsOnItsSheet(language: Language) throws {
        for drawn in try Self.drawn(language) {
            let standing = drawn.canvas.texts.map { $0.lines.map(\.text).joined(separator: " ") }.joined(separator: " ")
            for label in drawn.labels {
                // The map's signs are drawn, and only what they mean is written.
                let words = label.detail?.replacing(" / ", with: " ") ?? label.head
                #expect(standing.contains(words), "\(drawn): \(label.text)")
            }
        }
    }

    @Test(arguments: Language.ofTheCourse)
    func noLineOfADrawingLeavesThePaper(language: Language) throws {
        let margin = 20.0
        for drawn in try Self.drawn(language) {
            let within = Rect(-margin, -margin, drawn.canvas.width + 2 * margin, drawn.canvas.height + 2 * margin)
            let paths = drawn.canvas.tags.flatMap(Self.paths)
            #expect(!paths.isEmpty)
            let outside = paths.flatMap(Self.points).filter { !within.contains(Rect($0.x, $0.y, 0, 0)) }
            #expect(outside == [], "\(drawn)")
        }
    }

    @Test(arguments: Language.ofTheCourse)
    func allSheetsMakeOneDocument(language: Language) throws {
        let tools = try ShippedTools.all(language)
        let handout = Handout(tools: tools, course: "Mestringstreff")
        let html = handout.html
        #expect(Markup.error(in: html) == nil)
        #expect(Markup.smallestType(in: html) >= 10)
        #expect(Markup.links(in: html) == [])
        #expect(html.contains("@page { size: A4; margin: 0; }"))
        #expect(html.matches(of: /<section class="sheet"/).count == handout.pageCount)
        #expect(html.matches(of: /role="img"/).count == handout.pageCount)
        #expect(handout.withoutSheet == tools.filter { $0.worksheet == nil }.map(\.id))
        for label in tools.compactMap(\.worksheet).flatMap(\.labels) {
            #expect(html.contains(Tag.escaped(label)), "\(label) is not told to those who hear the page")
        }
    }

    private static func points(_ data: String) -> [Point] {
        data.matches(of: /(-?[0-9.]+),(-?[0-9.]+)/).compactMap { match in
            guard let x = Double(match.1), let y = Double(match.2) else { return nil }
            return Point(x, y)
        }
    }

    /// The outlines in an element that are drawn as they stand: those that are cut to a shape are not.
    private static func paths(of tag: Reports.Tag) -> [String] {
        if tag.attributes.contains(where: { $0.name == "clip-path" }) { return [] }
        let inner = tag.content.flatMap { node -> [String] in
            if case .tag(let tag) = node { paths(of: tag) } else { [] }
        }
        return tag.attributes.filter { $0.name == "d" }.map(\.value) + inner
    }
}
