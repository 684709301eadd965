import Basics
import Facilitation
import Glibc
import TestSupport
import Testing

@testable import RecordStore

/// Records that are opened for going on with them, in good order and otherwise.
@Suite struct OpeningTests {
    private let folder: TemporaryFolder
    private let now = Samples.start.adding(seconds: 4000)
    private let name = "2026-11-21-1000-mestringstreff-1.json"
    private let copyName = "2026-11-21-1000-mestringstreff-1.damaged-2026-11-21-110640.json"
    private var path: String { "\(folder.path)/\(name)" }

    init() throws { folder = try TemporaryFolder() }

    private func open() throws -> OpenedRecord { try RecordFile.open(path, now: now) }

    @Test func aWholeRecordGoesOnWhereItStopped() throws {
        try folder.put(Samples.document(Samples.withNotes(2)), in: name)
        let opened = try open()
        #expect(opened.record == Samples.withNotes(2))
        #expect(opened.recovery == nil)
        #expect(folder.names == [".\(name).lock", name])
        opened.file.close()
        #expect(folder.names == [name])
    }

    @Test func aRecordOfANewerProgramIsNotTouched() throws {
        let text = String(decoding: Samples.document(Samples.withNotes(2)), as: UTF8.self)
        let newer = text.replacing("\"version\": 1", with: "\"version\": 3")
        try folder.put(newer.utf8, in: name)
        #expect(throws: StoreError(.open, path, .newer)) { try open() }
        #expect(folder.names == [name])
        #expect(try RecordFile.read(path).isNewer)
        // Not even when it is damaged: what is saved of it might lack what only the newer one knows.
        try folder.put(newer.dropLast(9).utf8, in: name)
        #expect(throws: StoreError(.open, path, .newer)) { try open() }
        #expect(folder.names == [name])
    }

    @Test func whatAStoppedProgramLeftBehindDoesNoHarm() throws {
        try folder.put(Samples.document(Samples.withNotes(2)), in: name)
        try folder.put([], in: ".\(name).lock")
        try folder.put(Samples.document(Samples.withNotes(3)).dropLast(9), in: ".\(name).tmp")
        let opened = try open()
        #expect(opened.record == Samples.withNotes(2))
        #expect(opened.recovery == nil)
        opened.file.close()
        #expect(folder.names == [name])
    }

    @Test func aSaveThatWasStoppedBeforeItsRenameIsFinished() throws {
        try folder.put(Samples.document(Samples.withNotes(2)), in: name)
        try folder.put(Samples.document(Samples.withNotes(3)), in: ".\(name).tmp")
        let opened = try open()
        #expect(opened.record == Samples.withNotes(3))
        #expect(opened.recovery == Recovery(path: path, damagedCopy: nil, defect: nil, source: .interruptedSave))
        opened.file.close()
        #expect(try RecordFile.read(path) == Samples.withNotes(3))
        #expect(folder.names == [name])
    }

    @Test func aTemporaryFileOfAnotherOrAnOlderRecordIsNotTaken() throws {
        var other = Samples.withNotes(3)
        other.id = "another"
        for left in [other, Samples.withNotes(1)] {
            try folder.put(Samples.document(Samples.withNotes(2)), in: name)
            try folder.put(Samples.document(left), in: ".\(name).tmp")
            let opened = try open()
            #expect(opened.record == Samples.withNotes(2))
            opened.file.close()
            #expect(folder.names == [name])
        }
    }

    @Test func aDamagedRecordIsCopiedAsideAndPutRight() throws {
        let damaged = Samples.document(Samples.withNotes(3)).dropLast(250)
        try folder.put(damaged, in: name)
        let opened = try open()
        #expect(opened.record.notes == Array(Samples.withNotes(3).notes.prefix(2)))
        #expect(
            opened.recovery
                == Recovery(
                    path: path, damagedCopy: "\(folder.path)/\(copyName)",
                    defect: .syntax(try #require(syntaxError(Array(damaged)))), source: .salvaged(lost: 1)))
        opened.file.close()
        #expect(try folder.text(copyName) == String(decoding: damaged, as: UTF8.self))
        #expect(try folder.mode(copyName) == 0o600)
        #expect(try RecordFile.read(path) == opened.record)
        #expect(folder.names == [copyName, name])
    }

    private func syntaxError(_ bytes: [UInt8]) -> JSONError? {
        do throws(JSONError) {
            _ = try JSON(parsing: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test func aCopyNeverReplacesAnother() throws {
        for _ in 1...3 {
            try folder.put(Samples.document(Samples.withNotes(3)).dropLast(250), in: name)
            try open().file.close()
        }
        #expect(folder.names.count == 4)
    }

    @Test(arguments: [[], [UInt8](repeating: 0, count: 3000)])
    func aRecordOfWhichNothingIsLeftIsTakenFromTheTemporaryFile(bytes: [UInt8]) throws {
        try folder.put(bytes, in: name)
        #expect(throws: StoreError.self) { try open() }
        #expect(folder.names == [name])
        try folder.put(Samples.document(Samples.withNotes(3)), in: ".\(name).tmp")
        let opened = try open()
        #expect(opened.record == Samples.withNotes(3))
        #expect(opened.recovery?.source == .interruptedSave)
        #expect(opened.recovery?.damagedCopy == "\(folder.path)/\(copyName)")
        opened.file.close()
        #expect(try RecordFile.read(path) == Samples.withNotes(3))
    }

    @Test(arguments: ["", "{}", "[1]", "hei", "{ \"format\": \"treff-recorder\" }", "\u{FF}\u{D8}"])
    func whatIsNotARecordIsRefusedAndNotTouched(text: String) throws {
        try folder.put(text.utf8, in: name)
        let expected: StoreError.Cause =
            text.isEmpty ? .damaged(.syntax(try #require(syntaxError([])))) : .notARecord
        #expect(throws: StoreError(.open, path, expected)) { try open() }
        #expect(throws: StoreError(.read, path, expected)) { try RecordFile.read(path) }
        #expect(folder.names == [name])
        #expect(try folder.text(name) == text)
    }

    @Test func aRecordWithoutItsScriptIsBeyondRepairAndNotTouched() throws {
        let text = String(decoding: Samples.document(Samples.full), as: UTF8.self)
            .replacing("\"script\"", with: "\"skript\"")
        try folder.put(text.utf8, in: name)
        #expect(throws: StoreError(.open, path, .damaged(.field(path: "script", expected: .object)))) { try open() }
        #expect(folder.names == [name])
        #expect(try folder.text(name) == text)
    }

    @Test func whatIsNotAPlainFileIsRefused() throws {
        #expect(throws: StoreError(.open, path, .missing)) { try open() }
        #expect(throws: StoreError(.open, "\(path)/x", .missing)) { try RecordFile.open("\(path)/x", now: now) }
        try folder.put(Samples.document(Samples.full), in: "other.json")
        try #require(symlink("other.json", path) == 0)
        #expect(throws: StoreError(.open, path, .symbolicLink)) { try open() }
        #expect(try RecordFile.read(path) == Samples.full)
        #expect(throws: StoreError(.open, "\(path)/x", .notAFolder)) { try RecordFile.open("\(path)/x", now: now) }
        try #require(unlink(path) == 0 && mkdir(path, 0o700) == 0)
        #expect(throws: StoreError(.open, path, .folder)) { try open() }
        try #require(rmdir(path) == 0 && mkfifo(path, 0o600) == 0)
        #expect(throws: StoreError(.open, path, .notAFile)) { try open() }
        try #require(unlink(path) == 0)
        try folder.put([], in: name)
        try #require(truncate(path, 300 << 20) == 0)
        #expect(throws: StoreError(.open, path, .tooLarge)) { try open() }
    }
}
