import Facilitation
import Languages

/// An HTML document that stands alone: its style is within it, and it asks the network for nothing.
struct HTMLPage: Equatable, Sendable {
    /// What the browser shows as the document's name.
    var title: String
    /// The language of the text.
    var language: Language
    /// The style sheet; it must be free of `&`, `<`, `>` and double quotes, which are escaped as in any text.
    var style: String
    /// What the body holds.
    var body: [Tag]

    /// The whole document, ending in a newline.
    var html: String {
        let root = Tag("html", ["lang": language.tag]) {
            Tag("head") {
                Tag("meta", ["charset": "utf-8"])
                Tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
                Tag("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy])
                Tag("title") { title }
                Tag("style") { style }
            }
            Tag("body") { body }
        }
        return "<!DOCTYPE html>\n" + root.written() + "\n"
    }

    /// Nothing is loaded from anywhere; only the style in the document itself is used.
    private static let policy = "default-src 'none'; style-src 'unsafe-inline'"
}

/// The look that printed sheets share: type and greys.
enum PrintStyle {
    /// A sans stack whose first names have the same widths, so that lines estimated here break alike everywhere.
    static let fontFamily = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', Arimo, 'Nimbus Sans', sans-serif"
    /// Text and the lines of drawings.
    static let ink = "#1a1a1a"
    /// Text that is read second. Dark enough for any printer.
    static let softInk = "#4d4d4d"
    /// Lines to write on, and rules.
    static let rule = "#a6a6a6"
    /// A ground behind something that stands out.
    static let tint = "#efefef"

    /// What holds for every page.
    static let common = """
        * { box-sizing: border-box; }
        html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
        body { margin: 0; color: \(ink); background: #fff; font-family: \(fontFamily); }
        """
}
