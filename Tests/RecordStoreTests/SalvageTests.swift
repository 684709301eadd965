import Facilitation
import TestSupport
import Testing

@testable import RecordStore

/// What is saved of damaged records.
@Suite struct SalvageTests {
    private let whole = Samples.document(Samples.full)
    private var lines: [Substring] { String(decoding: whole, as: UTF8.self).split(separator: "\n") }

    private func lineStart(_ part: String) throws -> Int {
        let index = try #require(lines.firstIndex { $0.contains(part) })
        return lines[..<index].reduce(0) { $0 + $1.utf8.count + 1 }
    }

    @Test func nothingOfAWholeRecordIsLost() throws {
        let salvage = try Salvage(whole)
        #expect(salvage.document.record == Samples.full)
        #expect(salvage.lost == 0)
    }

    @Test func aRecordCutOffAnywhereKeepsWhatIsCompleteBeforeTheCut() throws {
        let plan = try lineStart("\"plan\": [")
        for cut in stride(from: 0, to: whole.count, by: 17) {
            let part = Array(whole[..<cut])
            guard cut > plan else {
                #expect((try? Salvage(part))?.document.record.timeline.isEmpty ?? true)
                continue
            }
            let record = try Salvage(part).document.record
            let complete = String(decoding: part, as: UTF8.self).split(separator: "\n").dropLast()
            #expect(record.notes.count >= complete.filter { $0.contains("\"kind\": ") }.count)
            #expect(record.timeline.count >= complete.filter { $0.contains("\"event\": ") }.count)
            #expect(Samples.full.notes.starts(with: record.notes))
            #expect(Samples.full.timeline.starts(with: record.timeline))
        }
    }

    @Test func damageInOneLineCostsThatLineOnly() throws {
        let document = Array(String(decoding: whole, as: UTF8.self).utf8)
        for (number, line) in lines.enumerated() where line.contains("\"event\": ") || line.contains("\"kind\": ") {
            let start = lines[..<number].reduce(0) { $0 + $1.utf8.count + 1 }
            var damaged = document
            for index in start + 4..<start + line.utf8.count { damaged[index] = 0 }
            let salvage = try Salvage(damaged)
            let isNote = line.contains("\"kind\": ")
            #expect(salvage.lost == 1)
            #expect(salvage.document.record.notes.count == Samples.full.notes.count - (isNote ? 1 : 0))
            #expect(salvage.document.record.timeline.count == Samples.full.timeline.count - (isNote ? 0 : 1))
            #expect(salvage.document.record.adaptations == Samples.full.adaptations)
        }
    }

    @Test(arguments: ["", "}", "]", "{", "[", "\"", "\\\"", ",", "{ \"a\": [", "\n"])
    func aBracketLostOrTooManyCostsThatLineOnly(end: String) throws {
        let names = Samples.events.map(\.name)
        let first = try #require(lines.firstIndex { $0.contains("session-started") })
        for index in names.indices.dropLast() {
            var damaged = lines.map(String.init)
            damaged[first + index] = damaged[first + index].dropLast(3) + end
            let salvage = try Salvage(Array(damaged.joined(separator: "\n").utf8))
            let found = salvage.document.record.timeline.map(\.event.name)
            let without = names[..<index] + names[(index + 1)...]
            #expect(
                found == Array(without) && salvage.lost == 1 || found == names && salvage.lost == 0, "entry \(index)")
            #expect(salvage.document.record.notes.count == Samples.full.notes.count)
        }
    }

    @Test func aDamagedItemLeavesTheOthersOfItsPhase() throws {
        var damaged = whole
        damaged[try lineStart("\"id\": \"1.1\"") + 10] = UInt8(ascii: "}")
        let salvage = try Salvage(damaged)
        #expect(salvage.lost == 1)
        #expect(salvage.document.record.plan.items.map(\.id) == ["1.2", "2.1", "2.2"])
        #expect(salvage.document.record.plan.phases.map(\.id) == ["1", "2"])
        #expect(salvage.document.record.timeline == Samples.full.timeline)
    }

    @Test func aByteThatIsNotTextDoesNotCostItsNote() throws {
        var damaged = whole
        let note = try lineStart("\"kind\": \"did\"")
        let place = try #require(damaged[note...].firstIndex(of: 0xF0))
        damaged[place] = 0xFF
        let salvage = try Salvage(damaged)
        #expect(salvage.lost == 0)
        #expect(salvage.document.record.notes[1].text.hasSuffix("did"))
        #expect(salvage.document.record.notes[1].text.contains("\u{FFFD}"))
    }

    @Test func aFieldWithoutMeaningIsLeftOut() throws {
        let text = String(decoding: whole, as: UTF8.self)
            .replacing("\"seen\": 9000.2", with: "\"seen\": \"?\"")
            .replacing("\"elapsed\": 4.5,", with: "\"elapsed\": true,")
        let salvage = try Salvage(Array(text.utf8))
        #expect(salvage.lost == 2)
        #expect(salvage.document.record.seen == 0)
        #expect(salvage.document.record.timeline.count == Samples.full.timeline.count - 1)
    }

    @Test func twoNotesOfOneNumberAreBothKept() throws {
        let text = String(decoding: whole, as: UTF8.self).replacing("{ \"id\": 2,", with: "{ \"id\": 1,")
        #expect(throws: RecordDefect.field(path: "notes[1].id", expected: .unique)) {
            try RecordDocument(Array(text.utf8))
        }
        #expect(try Salvage(Array(text.utf8)).document.record.notes.map(\.id) == [1, 6, 3, 4, 5])
    }

    @Test func aLayoutOfAnotherProgramIsReadToo() throws {
        let spread = String(decoding: whole, as: UTF8.self)
            .replacing(", \"", with: ",\n\"").replacing("{ ", with: "{\n").replacing(" }", with: "\n}")
        let start = try #require(spread.range(of: "\"event\": \"break-ended\"")).lowerBound
        let damaged = spread.replacing("\"event\": \"break-ended\"", with: "\"event\": \"", maxReplacements: 1)
        #expect(start > spread.startIndex)
        let salvage = try Salvage(Array(damaged.utf8))
        #expect(salvage.lost == 1)
        #expect(salvage.document.record.timeline.count == Samples.full.timeline.count - 1)
        #expect(salvage.document.record.notes == Samples.full.notes)
    }

    @Test func anyBytesEndInARecordOrAnError() {
        var random = SplitMix(seed: 7)
        for _ in 0..<150 {
            var damaged = whole
            for _ in 0..<Int.random(in: 1...20, using: &random) {
                damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            guard let salvage = try? Salvage(damaged) else { continue }
            #expect(salvage.document.record.notes.count <= Samples.full.notes.count)
            #expect((try? RecordDocument(Samples.document(salvage.document.record))) != nil)
        }
    }
}
