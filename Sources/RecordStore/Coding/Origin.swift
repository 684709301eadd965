import Basics
import Facilitation

/// The document that a record goes on from, part by part, with what this program understood of each.
struct Origin: Sendable {
    private let record: Record
    private let baseFrame: JSON
    private let frame: JSON
    private let plan: JSON
    private let timeline: [JSON]
    private let notes: [JSON]

    init(_ document: RecordDocument) {
        record = document.record
        baseFrame = .object(RecordEncoding.frame(document.record))
        let long = [RecordEncoding.Name.plan, RecordEncoding.Name.timeline, RecordEncoding.Name.notes]
        frame = .object(
            (document.tree.members ?? []).map { member in
                long.contains(member.name) ? JSON.Member(member.name, .array([])) : member
            })
        plan = document.tree[RecordEncoding.Name.plan] ?? .array([])
        timeline = document.tree[RecordEncoding.Name.timeline]?.elements ?? []
        notes = document.tree[RecordEncoding.Name.notes]?.elements ?? []
    }

    /// The whole but for its long arrays.
    func frame(_ new: [JSON.Member]) -> [JSON.Member] {
        JSON.object(new).merged(base: baseFrame, into: frame).members ?? new
    }

    func plan(_ new: JSON) -> JSON { new.merged(base: PlanCoding.json(record.plan), into: plan) }

    /// An entry; those that were read are known by their place, because the timeline only grows.
    func entry(_ index: Int, _ entry: Entry) -> JSON {
        guard index < timeline.count else { return EntryCoding.json(entry) }
        return EntryCoding.json(entry)
            .merged(base: EntryCoding.json(record.timeline[index]), into: timeline[index])
    }

    /// A note; likewise.
    func note(_ index: Int, _ note: Note) -> JSON {
        guard index < notes.count, record.notes[index].id == note.id else { return NoteCoding.json(note) }
        return NoteCoding.json(note).merged(base: NoteCoding.json(record.notes[index]), into: notes[index])
    }
}
