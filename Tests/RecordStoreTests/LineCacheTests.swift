import Basics
import Facilitation
import TestSupport
import Testing

@testable import RecordStore

@Suite struct LineCacheTests {
    @Test func linesAreTheSameAsIfWrittenAnew() {
        var random = SplitMix(seed: 3)
        var cache = LineCache<Int>()
        var numbers: [Int] = []
        for _ in 0..<300 {
            switch Int.random(in: 0...4, using: &random) {
            case 0 where !numbers.isEmpty: numbers[numbers.indices.randomElement(using: &random) ?? 0] += 1
            case 1 where !numbers.isEmpty: numbers.removeLast()
            case 2: break
            default: numbers.append(Int.random(in: 0...9, using: &random))
            }
            cache.update(numbers, indentation: "  ") { _, number in .number(number) }
            let expected = numbers.map { "  \($0)" }.joined(separator: ",\n")
            #expect(String(decoding: cache.lines.bytes, as: UTF8.self) == expected)
        }
    }

    @Test func onlyWhatIsNewIsWritten() {
        var cache = LineCache<Int>()
        var written: [Int] = []
        for numbers in [[1, 2], [1, 2, 3], [1, 2, 3], [1, 5, 3], [1]] {
            cache.update(numbers, indentation: "") { index, number in
                written.append(index)
                return .number(number)
            }
        }
        #expect(written == [0, 1, 2, 1, 2])
    }

    @Test func aWriterUsedAgainWritesWhatANewOneWould() {
        var writer = RecordWriter()
        var erased = Samples.full
        erased.notes[0].text = ""
        erased.plan.phases[0].title = "Annet"
        for record in [Samples.begun, Samples.full, erased, Samples.withNotes(3), Samples.full] {
            #expect(writer.document(record) == Samples.document(record))
        }
    }
}
