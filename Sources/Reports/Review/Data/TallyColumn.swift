/// A column of exported figures of many sessions: one row for each item of a script.
public struct TallyColumn: Sendable {
    /// The name, which never changes meaning.
    public let name: String
    /// What its cells are.
    public let kind: ReviewColumn.Kind
    /// What it tells, for the data dictionary.
    public let meaning: String
    let value: @Sendable (ScriptTally, ItemTally, Spread?) -> RowValue

    init(
        _ name: String, _ kind: ReviewColumn.Kind, _ meaning: String,
        value: @escaping @Sendable (ScriptTally, ItemTally, Spread?) -> RowValue
    ) {
        self.name = name
        self.kind = kind
        self.meaning = meaning
        self.value = value
    }

    /// The columns, in their order.
    public static let all: [TallyColumn] = [
        TallyColumn("script", .text, "The script's id; of a path, the file's name.") { script, _, _ in
            .text(script.script.publicID)
        },
        TallyColumn("language", .text, "The script's language: `nb` or `en`.") { script, _, _ in
            .text(script.script.language.tag)
        },
        TallyColumn("session", .integer, "The session's number in its course.") { script, _, _ in
            .integer(script.script.session)
        },
        TallyColumn("item", .text, "The item's id in the newest plan that has it.") { _, item, _ in
            .text(item.item.id)
        },
        TallyColumn("item_title", .text, "The item's title, by which it is known again.") { _, item, _ in
            .text(item.item.title)
        },
        TallyColumn("current", .boolean, "Whether the newest plan of the script has it.") { script, item, _ in
            .boolean(script.isCurrent(item))
        },
        TallyColumn("planned_minutes", .integer, "The minutes that the newest plan gives it.") { _, item, _ in
            .integer(item.item.duration.planned)
        },
        TallyColumn("sessions", .integer, "Ended sessions that had it in their plan.") { _, item, _ in
            .integer(item.planned)
        },
        TallyColumn("held", .integer, "Those that held it.") { _, item, _ in .integer(item.held) },
        TallyColumn("skipped", .integer, "Those that left it out.") { _, item, _ in .integer(item.skipped) },
        TallyColumn("not_reached", .integer, "Those that ended before it.") { _, item, _ in
            .integer(item.notReached)
        },
        TallyColumn("over", .integer, "Those in which it took at least a minute more than planned.") { _, item, _ in
            .integer(item.over)
        },
        TallyColumn("least_seconds", .seconds, "The shortest time that it took where it was held.") { _, _, spread in
            .seconds(spread?.least)
        },
        TallyColumn("lower_quartile_seconds", .seconds, "A quarter took at most this.") { _, _, spread in
            .seconds(spread?.lowerQuartile)
        },
        TallyColumn("median_seconds", .seconds, "Half took at most this.") { _, _, spread in
            .seconds(spread?.median)
        },
        TallyColumn("upper_quartile_seconds", .seconds, "Three quarters took at most this.") { _, _, spread in
            .seconds(spread?.upperQuartile)
        },
        TallyColumn("most_seconds", .seconds, "The longest.") { _, _, spread in .seconds(spread?.most) },
        TallyColumn("suggested_minutes", .integer, "Another duration, where the sessions speak for one.") {
            script, item, _ in
            .integer(script.isCurrent(item) ? Suggestion(item)?.to.planned : nil)
        },
    ]
}

extension RowValue {
    /// Seconds to the nearest millisecond.
    fileprivate static func seconds(_ seconds: Double?) -> RowValue { .seconds(seconds.map { Length(seconds: $0) }) }
}

extension ReviewTally {
    /// The figures of each item of each script, whole, in one of the forms of exported data.
    public func figures(_ format: RowFormat) -> [UInt8] {
        let lines = scripts.flatMap { script in
            script.items.map { item in
                let spread = item.lengths.spread
                let cells = TallyColumn.all.map { ($0.name, $0.value(script, item, spread)) }
                return Self.line(cells, format)
            }
        }
        let text: String
        switch format {
        case .csv: text = ([TallyColumn.all.map(\.name).joined(separator: ",")] + lines).map { $0 + "\n" }.joined()
        case .json: text = lines.isEmpty ? "[]\n" : "[\n" + lines.joined(separator: ",\n") + "\n]\n"
        case .ndjson: text = lines.map { $0 + "\n" }.joined()
        }
        return Array(text.utf8)
    }

    private static func line(_ cells: [(name: String, value: RowValue)], _ format: RowFormat) -> String {
        guard format != .csv else { return cells.map(\.value.csv).joined(separator: ",") }
        let members = cells.map { name, value in
            var bytes: [UInt8] = []
            value.addJSON(to: &bytes)
            return "\"\(name)\":" + String(decoding: bytes, as: UTF8.self)
        }
        return "{" + members.joined(separator: ",") + "}"
    }
}
