import Archive

/// A Word document for a test: the XML of its body, and of the parts that it needs.
struct Docx {
    var body: String
    var parts: [String: String] = [:]

    /// The bytes of the file.
    func bytes() throws -> [UInt8] {
        var archive = ArchiveWriter(modified: ArchiveTime(year: 2026, month: 11, day: 21))
        try archive.add("[Content_Types].xml", Array("<Types/>".utf8))
        try archive.add("word/document.xml", Array(Self.part("document", "<w:body>\(body)</w:body>").utf8))
        for (name, text) in parts.sorted(by: { $0.key < $1.key }) { try archive.add("word/\(name)", Array(text.utf8)) }
        return archive.bytes
    }

    /// A part with a root element of a name.
    static func part(_ root: String, _ content: String) -> String {
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:\(root) xmlns:w=\"w\" xmlns:r=\"r\" xmlns:mc=\"mc\">\(content)</w:\(root)>"
    }

    /// A paragraph of plain text, in a style if one is named.
    static func paragraph(_ text: String, style: String? = nil) -> String {
        let properties = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
        return "<w:p>\(properties)<w:r><w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r></w:p>"
    }

    /// A text as XML has it.
    static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
