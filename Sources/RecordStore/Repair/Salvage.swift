import Basics
import Facilitation

/// What can be saved of a damaged record.
struct Salvage {
    /// A record that is whole again, without what could not be read.
    let document: RecordDocument
    /// How many pieces (entries, notes, items, fields) could not be read.
    let lost: Int

    /// Saves what can be saved; fails if not even the script and the start of the session are left.
    init(_ bytes: [UInt8]) throws(RecordDefect) {
        let (members, unread) = bytes.withUnsafeBufferPointer { buffer in
            var text = DamagedText(buffer)
            return (text.record(), text.lost)
        }
        var filter = FieldFilter(lost: unread)
        document = try RecordDocument(tree: .object(filter.readable(members)))
        lost = filter.lost
    }
}

/// Takes out of a damaged record's fields what does not mean anything.
struct FieldFilter {
    /// How many pieces are missing.
    private(set) var lost: Int

    /// The fields that mean something, and an empty array where one that must be there is gone.
    mutating func readable(_ members: [JSON.Member]) -> [JSON.Member] {
        var result: [JSON.Member] = []
        for member in members {
            switch member.name {
            case "plan": result.append(.init(member.name, phases(member.value)))
            case "timeline": result.append(.init(member.name, elements(member.value, EntryCoding.entry)))
            case "notes": result.append(.init(member.name, numbered(elements(member.value, NoteCoding.note))))
            case "adaptations": result.append(.init(member.name, elements(member.value, AdaptationCoding.adaptation)))
            default:
                if isReadable(member) { result.append(member) } else { lost += 1 }
            }
        }
        let missing: [JSON.Member] = [
            .init("format", .string(RecordWords.format)), .init("version", .number(RecordWords.newest)),
            .init("state", .string(RecordWords.running)), .init("plan", .array([])), .init("timeline", .array([])),
            .init("notes", .array([])),
        ]
        return result + missing.filter { field in !result.contains { $0.name == field.name } }
    }

    private mutating func elements<Value>(_ array: JSON, _ read: Fields.Read<Value>) -> JSON {
        .array(
            (array.elements ?? []).filter { element in
                let isReadable = (try? read(element)) != nil
                lost += isReadable ? 0 : 1
                return isReadable
            })
    }

    private mutating func phases(_ plan: JSON) -> JSON {
        let phases = (plan.elements ?? []).map { phase in
            JSON.object(
                (phase.members ?? []).map { member in
                    member.name == "items" ? .init(member.name, elements(member.value, PlanCoding.item)) : member
                })
        }
        return elements(.array(phases), PlanCoding.phase)
    }

    /// Notes of which no two have the same number: the later of two gets a new one rather than be lost.
    private func numbered(_ notes: JSON) -> JSON {
        var used: Set<Int> = []
        var highest = (notes.elements ?? []).compactMap(id).max() ?? 0
        return .array(
            (notes.elements ?? []).map { note in
                guard let number = id(note), !used.insert(number).inserted else { return note }
                highest += 1
                used.insert(highest)
                return .object((note.members ?? []).map { $0.name == "id" ? .init("id", .number(highest)) : $0 })
            })
    }

    private func id(_ note: JSON) -> Int? { note["id"].flatMap { try? Scalars.ordinal($0) } }

    private func isReadable(_ member: JSON.Member) -> Bool {
        guard member.value != .null else { return true }
        do throws(FieldError) {
            switch member.name {
            case "version": _ = try Scalars.ordinal(member.value)
            case "id", "state": _ = try Scalars.text(member.value)
            case "rehearsal": _ = try Scalars.flag(member.value)
            case "script": _ = try RecordDecoding.script(member.value)
            case "startedAt", "endedAt": _ = try Scalars.moment(member.value)
            case "seen": _ = try Scalars.number(member.value)
            case "clock": _ = try RecordDecoding.clock(member.value)
            case "group": _ = try RecordDecoding.present(member.value)
            case "reflection": _ = try RecordDecoding.reflection(member.value)
            default: break
            }
            return true
        } catch {
            return false
        }
    }
}
