import Basics
import Facilitation
import Glibc
import TestSupport
import Testing

@testable import RecordStore

@Suite struct RecordListingTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func summary(_ record: Record, _ name: String, in listing: RecordListing) throws -> RecordSummary {
        let path = "\(folder.path)/\(name)"
        let modified = try #require(listing.records.first { $0.path == path }).modified
        return RecordSummary(path: path, header: record, modified: modified)
    }

    @Test func aFolderThatIsNotThereIsEmpty() throws {
        #expect(try RecordFolder(path: "\(folder.path)/none").list() == RecordListing())
        try folder.put([], in: "file")
        let path = "\(folder.path)/file"
        #expect(throws: StoreError(.list, path, .notAFolder)) { try RecordFolder(path: path).list() }
    }

    @Test func recordsAreListedTheLatestFirstAndOtherFilesPassedOver() throws {
        var later = Samples.full
        later.startedAt = later.startedAt.adding(seconds: 60)
        try folder.put(Samples.document(Samples.withNotes(3)), in: "a.json")
        try folder.put(Samples.document(later), in: "b.json")
        try folder.put(Samples.document(later), in: ".b.json.tmp")
        try folder.put(Samples.document(later), in: "b.damaged-2026-11-21-100000.json")
        try folder.put("{}".utf8, in: "package.json")
        try folder.put([0xFF, 0xD8], in: "photo.json")
        try folder.put("hei".utf8, in: "readme.txt")
        let listing = try RecordFolder(path: folder.path).list()
        #expect(
            try listing.records == [
                summary(later, "b.json", in: listing), summary(Samples.withNotes(3), "a.json", in: listing),
            ])
        #expect(listing.failures == [])
        #expect(listing.records[0].modified > 0)
    }

    @Test func whatAnotherUserCanHavePutThereIsPassedOver() throws {
        try folder.put(Samples.document(Samples.full), in: "own.json")
        try folder.put(Samples.document(Samples.full), in: "theirs.json")
        try folder.makeFolder("far")
        try folder.put(Samples.document(Samples.full), in: "far/record.json")
        #expect(symlink("\(folder.path)/far/record.json", "\(folder.path)/link.json") == 0)
        var fileSystem = FileSystem.live
        let status = fileSystem.status
        fileSystem.status = { path throws(SystemError) in
            var status = try status(path)
            if path.hasSuffix("theirs.json") || path.hasSuffix("far") { status.isOwn = false }
            return status
        }
        let records = RecordFolder(path: folder.path, fileSystem: fileSystem)
        #expect(try records.list(isOwnOnly: true).records.map(\.path) == ["\(folder.path)/own.json"])
        #expect(try records.list().records.count == 3)
        #expect(records.isOwn)
        #expect(!RecordFolder(path: "\(folder.path)/far", fileSystem: fileSystem).isOwn)
        #expect(!RecordFolder(path: "\(folder.path)/link.json", fileSystem: fileSystem).isOwn)
        #expect(RecordFolder(path: "\(folder.path)/none", fileSystem: fileSystem).isOwn)
    }

    @Test func aDamagedRecordIsToldOfOnlyWhereItMatters() throws {
        let whole = Samples.document(Samples.full)
        try folder.put(whole.dropLast(40), in: "end.json")
        try folder.put(whole.prefix(300), in: "beginning.json")
        let listing = try RecordFolder(path: folder.path).list()
        #expect(listing.records.map(\.path) == ["\(folder.path)/end.json"])
        #expect(listing.failures.map(\.path) == ["\(folder.path)/beginning.json"])
        #expect(listing.failures.map(\.attempt) == [.list])
    }

    @Test func aRecordInAnotherOrderIsReadWhole() throws {
        let tree = try JSON(parsing: Samples.document(Samples.full))
        try folder.put(JSON.object((tree.members ?? []).reversed()).line, in: "a.json")
        let listing = try RecordFolder(path: folder.path).list()
        #expect(try listing.records == [summary(Samples.full, "a.json", in: listing)])
    }

    @Test func aRecordIsInUseWhileAProgramWritesIt() throws {
        let records = RecordFolder(path: folder.path)
        let file = try records.create(Samples.begun)
        let summary = try #require(try records.list().records.first)
        #expect(records.isInUse(summary))
        #expect(throws: StoreError(.open, file.path, .locked)) { try RecordFile.open(file.path, now: Samples.start) }
        file.close()
        #expect(!records.isInUse(summary))
    }
}
