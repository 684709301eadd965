import Facilitation
import TestSupport
import Testing

@testable import RecordStore

@Suite struct RecordFileTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func aNewRecordHasItsNameAndModesAndIsThereAfterEachSave() throws {
        let path = "\(folder.path)/a/b"
        let file = try RecordFolder(path: path).create(Samples.begun)
        #expect(file.path == "\(path)/2026-11-21-1000-mestringstreff-1.json")
        #expect(try RecordFile.read(file.path) == Samples.begun)
        try file.save(Samples.full)
        #expect(try RecordFile.read(file.path) == Samples.full)
        #expect(try folder.mode("a") == 0o700)
        #expect(try folder.mode("a/b") == 0o700)
        #expect(try folder.mode("a/b/2026-11-21-1000-mestringstreff-1.json") == 0o600)
    }

    @Test func anotherRecordOfTheSameMinuteGetsANumber() throws {
        let records = RecordFolder(path: folder.path)
        let first = try records.create(Samples.begun)
        let second = try records.create(Samples.begun)
        first.close()
        second.close()
        let third = try records.create(Samples.begun)
        third.close()
        #expect(
            folder.names == [
                "2026-11-21-1000-mestringstreff-1-2.json", "2026-11-21-1000-mestringstreff-1-3.json",
                "2026-11-21-1000-mestringstreff-1.json",
            ])
    }

    @Test func onlyOneProgramWritesARecord() throws {
        let file = try RecordFolder(path: folder.path).create(Samples.begun)
        #expect(throws: StoreError(.open, file.path, .locked)) {
            try RecordFile.open(file.path, now: Samples.start)
        }
        file.close()
        let again = try RecordFile.open(file.path, now: Samples.start)
        #expect(again.record == Samples.begun)
        #expect(throws: StoreError(.save, file.path, .locked)) { try file.save(Samples.full) }
        try again.file.save(Samples.full)
        #expect(try RecordFile.read(file.path) == Samples.full)
    }
}
