import Facilitation
import TestSupport
import Testing

@testable import RecordStore

/// What a kind of event needs beside what the compiler asks for: the fold, the written form and the text.
@Suite struct EventKindTests {
    private let schema: Schema
    private let article: String
    private let declared: [String]

    init() throws {
        schema = try Schema(parsing: repositoryFile("Sources/RecordStore/RecordStore.docc/record.schema.json"))
        article = try String(decoding: repositoryFile("Sources/RecordStore/RecordStore.docc/Record.md"), as: UTF8.self)
        let source = try String(decoding: repositoryFile("Sources/Facilitation/Record/Event.swift"), as: UTF8.self)
        // The kinds stand first; other words that events use come after them.
        let kinds = source.prefix(upTo: source.firstRange(of: "\n}\n")?.lowerBound ?? source.endIndex)
        declared = kinds.matches(of: /\n    case (\w+)/).map { String($0.1) }.filter { $0 != "unknown" }
    }

    @Test func noKindLacksAnything() {
        #expect(declared.count >= 20)
        #expect(declared.flatMap(missing) == [])
    }

    private func missing(_ kind: String) -> [String] {
        let events = Samples.events.filter { "\($0)".prefix(while: { $0 != "(" }) == kind }
        guard let name = events.first?.name else { return ["\(kind): an example in Samples.events"] }
        guard let reader = EventForms.readers.first(where: { $0.name == name }) else {
            return ["\(kind): a reader in EventForms.readers"]
        }
        var missing: [String] = []
        for event in events {
            let entry = Entry(moment: Samples.moment(1), event: event, command: 1)
            if (try? EntryCoding.entry(EntryCoding.json(entry))) != entry {
                missing.append("\(kind): is read as another")
            }
            var record = Samples.begun
            record.timeline = [entry]
            let document = try? SchemaValue(parsing: Samples.document(record))
            let errors = document.map(schema.errors) ?? ["no JSON"]
            if !errors.isEmpty { missing.append("\(kind): a place in record.schema.json: \(errors)") }
        }
        let row = article.split(separator: "\n").first { $0.hasPrefix("| `") && $0.contains("`\(name)`") }
        for word in [name] + reader.fields where !(row?.contains("`\(word)`") ?? false) {
            missing.append("\(kind): `\(word)` in the table of the article Record")
        }
        return missing
    }
}
