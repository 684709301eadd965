// Shows how treff's reader divides documents, for the comparison with another reader of Markdown (compare.py beside
// this). Each line of input is a document as a JSON string; each line of output tells its headings (level, words) and
// list items (depth, words), in the order of the text, as JSON.
import Foundation
import ScriptFormat

/// What is compared of a document.
struct Division: Encodable {
    struct Heading: Encodable {
        let level: Int
        let text: String
    }

    struct Item: Encodable {
        let depth: Int
        let text: String
    }

    var headings: [Heading] = []
    var items: [Item] = []

    /// Reads the document below a front matter that makes it a session.
    init(_ document: String) {
        let reading = ScriptReader.read("---\ntittel: X\n---\n" + document)
        for block in reading.tree.blocks {
            switch block {
            case .heading(let heading):
                headings.append(.init(level: heading.level, text: reading.written([heading.content])))
            case .label(let label): add(label.list, reading)
            case .list(let list): add(list, reading)
            case .paragraph, .table, .code, .divider: break
            }
        }
    }

    private mutating func add(_ list: ListSyntax?, _ reading: Reading<some Sendable>) {
        items += (list?.items ?? []).map { .init(depth: $0.depth, text: reading.written($0.text.lines)) }
    }
}

extension Reading {
    /// The characters of some lines, without comments.
    func written(_ lines: [Range<Int>]) -> String {
        lines.map { line in
            let kept = line.filter { index in !tree.comments.contains { $0.contains(index) } }
            return String(decoding: kept.map { source.bytes[$0] }, as: UTF8.self)
        }.joined(separator: "\n")
    }
}

let encoder = JSONEncoder()
while let line = readLine() {
    let document = try JSONDecoder().decode(String.self, from: Data(line.utf8))
    print(String(decoding: try encoder.encode(Division(document)), as: UTF8.self))
}
