import Facilitation
import Testing

@testable import RecordStore

@Suite struct RecordCodingTests {
    private func written(_ record: Record) -> String {
        var writer = RecordWriter()
        return String(decoding: writer.document(record), as: UTF8.self)
    }

    @Test func aFullRecordIsTheSameAfterWritingAndReading() throws {
        #expect(try RecordDocument(Array(written(Samples.full).utf8)).record == Samples.full)
    }

    @Test func theDocumentHasTheContractsNamesAndALineForEachThing() throws {
        let text = written(Samples.full)
        #expect(try text == fixture("full.json", madeOf: text))
    }

    @Test func aRecordThatHasJustBegunSaysWhatIsNotKnownYet() throws {
        let text = written(Samples.begun)
        #expect(try text == fixture("begun.json", madeOf: text))
    }
}
