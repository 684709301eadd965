import Foundation
import TestSupport

/// A record as the contract names its fields, read without the program's own reader.
struct SavedRecord: Decodable, Equatable {
    var format: String
    var version: Int
    var id: String
    var rehearsal: Bool
    var state: String
    var script: Script
    var startedAt: String
    var endedAt: String?
    var group: Group?
    var plan: [Phase]
    var timeline: [Entry]
    var notes: [Note]
    var reflection: Reflection
    var adaptations: [Adaptation]

    struct Script: Decodable, Equatable {
        var id: String
        var course: String?
        var session: Int?
        var title: String
        var language: String
        var sha256: String
        var build: Int?
    }

    struct Group: Decodable, Equatable {
        var present: Int?
    }

    struct Phase: Decodable, Equatable {
        var id: String
        var items: [Item]
    }

    struct Item: Decodable, Equatable {
        var id: String
        var title: String
        var minutes: Int
    }

    struct Entry: Decodable, Equatable {
        var elapsed: Double
        var event: String
        var item: String?
    }

    struct Note: Decodable, Equatable {
        var id: Int
        var elapsed: Double
        var phase: String?
        var item: String?
        var kind: String
        var text: String
        var withdrawn: Bool
        var erased: Bool?
    }

    struct Reflection: Decodable, Equatable {
        var did: String?
        var learned: String?
        var idea: String?
    }

    struct Adaptation: Decodable, Equatable {
        var item: String
        var change: String
        var reason: String?
        var aimMet: Bool?
    }
}

extension SavedRecord {
    /// Reads a record's file.
    ///
    /// - Throws: When it is not JSON, or not what the schema that ships asks for.
    init(path: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let errors = try Self.schema.get().errors(in: SchemaValue(parsing: data))
        guard errors.isEmpty else { throw TerminalFailure("\(path): \(errors.joined(separator: "; "))") }
        self = try JSONDecoder().decode(SavedRecord.self, from: data)
    }

    private static let schema = Result {
        try Schema(parsing: repositoryFile("Sources/RecordStore/RecordStore.docc/record.schema.json"))
    }

    /// The items in the order of the plan.
    var items: [String] { plan.flatMap { $0.items.map(\.id) } }

    /// The notes' texts.
    var texts: [String] { notes.map(\.text) }

    /// The items that an event of this name was about, in order.
    func items(of event: String) -> [String?] { timeline.filter { $0.event == event }.map(\.item) }
}
