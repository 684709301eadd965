import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// What tests ask of a document's markup.
enum Markup {
    /// The first error of an XML reader, with its line; `nil` for a document that is well formed.
    static func error(in html: String) -> String? {
        let parser = XMLParser(data: Data(html.utf8))
        if parser.parse() { return nil }
        return "line \(parser.lineNumber): \(parser.parserError.map(String.init(describing:)) ?? "unknown")"
    }

    /// The smallest type size that the document names, in points; attributes of SVG are in points here.
    static func smallestType(in html: String) -> Double {
        let sizes = html.matches(of: /font-size(?:: |=")([0-9.]+)(?:pt|")/).compactMap { Double($0.1) }
        return sizes.min() ?? 0
    }

    /// What would be fetched from somewhere else.
    static func links(in html: String) -> [String] {
        html.matches(of: /(?:src|href|action)="[^"]*"|url\([^#)][^)]*\)|@import[^;]*/).map { String($0.0) }
    }
}
