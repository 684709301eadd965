import Archive

/// The parts of a Word document that are read: each is XML in the archive.
struct WordPackage {
    let document: XMLElement
    let styles: WordStyles
    let numbering: WordNumbering
    /// Addresses of links, by the ids that the text has.
    let links: [String: String]
    /// Footnotes and endnotes by their ids, and comments.
    let footnotes: [String: XMLElement]
    let endnotes: [String: XMLElement]
    let comments: [String: XMLElement]
    /// What stands at the top and at the foot of each page.
    let margins: [XMLElement]

    /// Opens a document.
    init(_ bytes: [UInt8]) throws(ImportProblem) {
        let archive: Archive
        do throws(ArchiveProblem) { archive = try Archive(bytes) } catch { throw .container(error) }
        if archive.entry("content.xml") != nil, archive.entry("mimetype") != nil { throw .openDocument }
        let main = archive.entries.first { $0.path.hasPrefix("word/document") && $0.path.hasSuffix(".xml") }
        guard let main else {
            let isOffice = archive.entries.contains { $0.path.hasPrefix("xl/") || $0.path.hasPrefix("ppt/") }
            throw isOffice ? .otherOffice : .noDocument
        }
        let text: [UInt8]
        do throws(ArchiveProblem) { text = try archive.contents(of: main) } catch { throw .container(error) }
        guard let root = XMLReader.read(text) else { throw .damagedDocument }
        document = root
        /// A part beside the text; a document does without any of them.
        func part(_ name: String) -> XMLElement? {
            guard let entry = archive.entry("word/\(name)") else { return nil }
            return (try? archive.contents(of: entry)).flatMap(XMLReader.read)
        }
        func notes(_ name: String) -> [String: XMLElement] {
            let notes = (part(name)?.elements ?? []).filter { $0.attributes["type"] == nil }
            return Dictionary(notes.map { ($0.attributes["id"] ?? "", $0) }) { first, _ in first }
        }
        styles = WordStyles(part("styles.xml"))
        numbering = WordNumbering(part("numbering.xml"))
        let relations = part("_rels/\(main.path.dropFirst(5)).rels")?.elements ?? []
        links = Dictionary(
            relations.filter { $0.attributes["Type"]?.hasSuffix("/hyperlink") == true }
                .map { ($0.attributes["Id"] ?? "", $0.attributes["Target"] ?? "") }
        ) { first, _ in first }
        (footnotes, endnotes, comments) = (notes("footnotes.xml"), notes("endnotes.xml"), notes("comments.xml"))
        let names = archive.entries.map(\.path).filter { $0.hasPrefix("word/header") || $0.hasPrefix("word/footer") }
        margins = names.compactMap { part(String($0.dropFirst(5))) }
    }
}
