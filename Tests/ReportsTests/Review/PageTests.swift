import Facilitation
import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@testable import Reports

@Suite("Reviews as pages")
struct PageTests {
    private static func pages() throws -> [String] {
        let reviews = SamplePlan.records(12, seed: 5).map { SessionReview($0) }
        var tally = ReviewTally()
        for review in reviews { tally.add(review) }
        let running = SessionReview(try LedSession.eventful().record.stopped(after: 18), at: 4000)
        return (reviews + [running]).map { SessionPage($0, language: .nb, hasFreeText: true).html }
            + tally.courses.map { CoursePage($0, language: .en).html }
    }

    private static func document(_ html: String) throws -> PageReader {
        let reader = PageReader()
        let parser = XMLParser(data: Data(html.dropFirst("<!DOCTYPE html>\n".count).utf8))
        parser.delegate = reader
        #expect(parser.parse(), "not well formed: \(String(describing: parser.parserError))")
        return reader
    }

    @Test("They are well formed, stand alone, and tell their language")
    func standAlone() throws {
        for html in try Self.pages() {
            let page = try Self.document(html)
            #expect(page.elements.first?.name == "html")
            #expect(["nb", "en"].contains(page.elements.first?.attributes["lang"]))
            let names = Set(page.elements.map(\.name))
            #expect(names.isDisjoint(with: ["script", "img", "link", "iframe", "object"]))
            let places = page.elements.flatMap { ["src", "href", "xlink:href"].compactMap($0.attribute) }
            #expect(places.isEmpty)
            #expect(!html.contains("http://") && !html.contains("https://") && !html.contains("@import"))
            #expect(!html.contains("url("))
        }
    }

    @Test("Headings come in order, tables have named columns and rows, ids are used once")
    func structure() throws {
        for html in try Self.pages() {
            let page = try Self.document(html)
            let levels = page.elements.compactMap {
                $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.suffix(1)) : nil
            }
            #expect(levels.first == 1)
            #expect(levels.count { $0 == 1 } == 1)
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
            let headers = page.elements.filter { $0.name == "th" }
            #expect(!headers.isEmpty)
            #expect(headers.allSatisfy { ["col", "row", "rowgroup"].contains($0.attributes["scope"]) })
            let ids = page.elements.compactMap { $0.attributes["id"] }
            #expect(Set(ids).count == ids.count)
        }
    }

    @Test("A chart is an image with a title and a description, or adds nothing to the figures beside it")
    func charts() throws {
        for html in try Self.pages() {
            let page = try Self.document(html)
            let ids = Set(page.elements.compactMap { $0.attributes["id"] })
            for chart in page.elements where chart.name == "svg" {
                guard chart.attributes["aria-hidden"] != "true" else { continue }
                #expect(chart.attributes["role"] == "img")
                let names = chart.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
                #expect(names.count == 2)
                #expect(ids.isSuperset(of: names))
            }
        }
        #expect(try Self.pages()[0].contains("role=\"img\""))
    }

    @Test("What stands in a script cannot become part of the page")
    func escaping() throws {
        var plan = SamplePlan.plan()
        plan.phases[0].title = "<b>Oppstart</b>"
        plan.phases[0].items[0].title = "\"<script>alert(1)</script>&"
        var led = LedSession(plan: plan)
        try led.at(5, 0, .next)
        try led.at(6, 0, .end(ClosingAnswers()))
        let html = SessionPage(SessionReview(led.record), language: .nb).html
        #expect(!html.contains("<script") && !html.contains("<b>"))
        _ = try Self.document(html)
    }

    @Test("Text and lines stand out from their ground, light and dark")
    func contrast() throws {
        let light = Dictionary(uniqueKeysWithValues: ReviewStyle.colours.map { ($0.name, $0.light) })
        let dark = Dictionary(uniqueKeysWithValues: ReviewStyle.colours.map { ($0.name, $0.dark) })
        let fills = (1...4).map { "fill-\($0)" }
        let text =
            ["ink", "soft", "over", "under"].flatMap { colour in ["ground", "card"].map { (colour, $0) } }
            + fills.map { ("ink", $0) }
        let lines = (1...4).map { ("line-\($0)", "card") } + [("over", "fill-1"), ("ink", "fill-1")]
        for colours in [light, dark] {
            for (front, back) in text {
                #expect(
                    try Self.contrast(#require(colours[front]), #require(colours[back])) >= 4.5, "\(front) on \(back)")
            }
            for (front, back) in lines {
                #expect(
                    try Self.contrast(#require(colours[front]), #require(colours[back])) >= 3, "\(front) on \(back)")
            }
        }
    }

    /// The contrast of two colours (WCAG 2.2, "contrast ratio").
    private static func contrast(_ front: String, _ back: String) -> Double {
        let (one, other) = (luminance(front), luminance(back))
        return (max(one, other) + 0.05) / (min(one, other) + 0.05)
    }

    private static func luminance(_ colour: String) -> Double {
        let number = Int(colour.dropFirst(), radix: 16) ?? 0
        let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { Double($0) / 255 }
        let linear = parts.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    @Test("The style has nothing that is escaped where it stands")
    func style() {
        #expect(Tag.escaped(ReviewStyle.sheet) == ReviewStyle.sheet)
    }
}

/// Gathers the elements of a page.
private final class PageReader: NSObject, XMLParserDelegate {
    struct Element {
        var name: String
        var attributes: [String: String]

        func attribute(_ name: String) -> String? { attributes[name] }
    }

    private(set) var elements: [Element] = []

    func parser(
        _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
        qualifiedName qName: String?, attributes attributeDict: [String: String] = [:]
    ) {
        elements.append(Element(name: elementName, attributes: attributeDict))
    }
}
