import Facilitation
import ScriptFormat
import Testing

/// What the comparison with another reader of Markdown has found (Tests/CommonMark), each in its smallest form.
@Suite("A document divides as CommonMark says")
struct CommonMarkTests {
    /// A text, and its headings and list items, with the level or the depth first.
    static let texts: [(text: String, blocks: [String])] = [
        ("# Hei\t#", ["# Hei"]),
        ("##  #\t#", ["## #"]),
        ("## \t##", ["## "]),
        ("Hei\n-", ["## Hei"]),
        ("Hei\n- \nDu", ["## Hei"]),
        ("Leder:\n-\n- Hei", ["0 ", "0 Hei"]),
        ("*\u{A0}* *", []),
        ("- Hei\n  2. Du", ["0 Hei 2. Du"]),
        ("- Hei\n  1. Du", ["0 Hei", "1 Du"]),
        ("1. Hei\n2. Du", ["0 Hei", "0 Du"]),
        ("- Hei\n2. Du", ["0 Hei", "0 Du"]),
        ("-\n  Hei", ["0 Hei"]),
        ("-\n\n  Hei", ["0 "]),
        ("-\n\n  - Hei", ["0 ", "0 Hei"]),
        ("-\n  -\n\n\n  Hei", ["0 Hei", "1 "]),
        ("- Hei\n  - Du\n\n  Og du", ["0 Hei Og du", "1 Du"]),
        ("- Hei\n  - Du\n  Og du", ["0 Hei", "1 Du Og du"]),
        ("- Hei\n\n  ```\n  # Du\n\n  - Og\n  ```\n- Du", ["0 Hei ``` # Du - Og ```", "0 Du"]),
        ("- Hei\n```\n# Du\n```\n- Du", ["0 Hei", "0 Du"]),
        ("- Hei\n\n  ```\n  Du\n- Og\n\n# Hei", ["0 Hei ``` Du", "0 Og", "# Hei"]),
        ("```\nHei\n    ```\n# Du\n```", []),
        ("```\nHei\n~~~\n# Du", ["# Du"]),
        ("> Hei\n---", []),
        ("> Hei\n===\nDu\n===", []),
        ("> Hei\n\nDu\n===", ["# Du"]),
        ("Hei\n> Du\n---", []),
        ("> Hei\n2. Du", ["0 Du"]),
        ("- Hei\n> Du", ["0 Hei"]),
        ("- Hei\n  > Du\n  > Og", ["0 Hei > Du > Og"]),
    ]

    @Test("into headings and list items", arguments: texts)
    func blocks(text: String, blocks: [String]) {
        let reading = ScriptReader.read(inSession(text))
        let found = reading.tree.blocks.flatMap { block -> [String] in
            switch block {
            case .heading(let heading):
                [String(repeating: "#", count: heading.level) + " " + reading.source.text(heading.content)]
            case .list(let list): items(list, reading)
            case .label(let label): label.list.map { items($0, reading) } ?? []
            case .paragraph, .table, .code, .divider: []
            }
        }
        #expect(found == blocks)
    }

    private func items(_ list: ListSyntax, _ reading: Reading<Script>) -> [String] {
        list.items.map { item in
            "\(item.depth) " + item.text.lines.map { reading.source.text($0) }.joined(separator: " ")
        }
    }
}
