import Facilitation
import Languages

/// An HTML document that stands alone: its style is within it, and it asks the network for nothing.
struct Document: Equatable, Sendable {
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
