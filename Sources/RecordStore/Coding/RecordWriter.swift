import Basics
import Facilitation

/// Writes a record as its document, again and again while the record grows.
///
/// One line for each entry, note, item and adaptation, so that a person, `grep` and `diff` can read it, and so that a
/// damaged document can be read on from the next line.
struct RecordWriter {
    /// What the record was read from, if it was; unknown fields are kept from there.
    private let origin: Origin?
    private var timeline = LineCache<Entry>()
    private var notes = LineCache<Note>()
    private var plan = JSONWriter()
    private var writtenPlan: Plan?
    private var output = JSONWriter()

    /// A writer for a new record.
    init() { origin = nil }

    /// A writer for a record that goes on from a document.
    init(goingOnFrom document: RecordDocument) { origin = Origin(document) }

    /// The document, in UTF-8.
    mutating func document(_ record: Record) -> [UInt8] {
        update(record)
        output.restart()
        output.write(raw: "{\n")
        for (index, member) in frame(record).enumerated() {
            output.write(raw: index == 0 ? "  " : ",\n  ")
            output.write(name: member.name)
            switch member.name {
            case RecordEncoding.Name.plan: output.write(raw: plan.bytes)
            case RecordEncoding.Name.timeline: output.write(lines: timeline.lines.bytes)
            case RecordEncoding.Name.notes: output.write(lines: notes.lines.bytes)
            case "adaptations": output.write(member.value, linesUnder: "  ", nested: [])
            default: output.write(member.value)
            }
        }
        output.write(raw: "\n}\n")
        return output.bytes
    }

    private mutating func update(_ record: Record) {
        if writtenPlan != record.plan {
            let json = PlanCoding.json(record.plan)
            plan.restart()
            plan.write(origin?.plan(json) ?? json, linesUnder: "  ", nested: ["items"])
            writtenPlan = record.plan
        }
        let origin = origin
        timeline.update(record.timeline, indentation: "    ") { origin?.entry($0, $1) ?? EntryCoding.json($1) }
        notes.update(record.notes, indentation: "    ") { origin?.note($0, $1) ?? NoteCoding.json($1) }
    }

    private func frame(_ record: Record) -> [JSON.Member] {
        let frame = RecordEncoding.frame(record)
        return origin?.frame(frame) ?? frame
    }
}

extension JSONWriter {
    /// Writes an array whose elements are lines already.
    mutating func write(lines: [UInt8]) {
        guard !lines.isEmpty else { return write(raw: "[]") }
        write(raw: "[\n")
        write(raw: lines)
        write(raw: "\n  ]")
    }

    /// Writes an array with a line for each element; so too the named arrays at the end of its elements.
    mutating func write(_ value: JSON, linesUnder indentation: String, nested: Set<String>) {
        guard let elements = value.elements, !elements.isEmpty else { return write(value) }
        write(raw: "[\n")
        for (index, element) in elements.enumerated() {
            if index > 0 { write(raw: ",\n") }
            write(raw: indentation + "  ")
            guard let members = element.members, members.contains(where: { nested.contains($0.name) }) else {
                write(element)
                continue
            }
            write(raw: "{ ")
            for (index, member) in members.enumerated() {
                if index > 0 { write(raw: ", ") }
                write(name: member.name)
                if nested.contains(member.name) {
                    write(member.value, linesUnder: indentation + "  ", nested: [])
                } else {
                    write(member.value)
                }
            }
            write(raw: " }")
        }
        write(raw: "\n\(indentation)]")
    }
}
