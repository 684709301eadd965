import TestSupport
import Testing

@testable import Archive

@Suite struct ArchiveTests {
    @Test func whatIsWrittenIsRead() throws {
        var random = SplitMix(seed: 20_261_121)
        var files: [(String, [UInt8])] = [("tom.md", []), ("én/æøå 🌼.md", Array("hei".utf8))]
        for size in [1, 100, 70_000] {
            files.append(("mangfold-\(size)", (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }))
            files.append(("likt-\(size)", Array(repeating: 0x61, count: size)))
        }
        let archive = try Archive(packed(files))
        #expect(archive.entries.map(\.path) == files.map(\.0))
        #expect(archive.entries.allSatisfy { $0.kind == .file })
        for (entry, file) in zip(archive.entries, files) { #expect(try archive.contents(of: entry) == file.1) }
        #expect(archive.entry("likt-100")?.size == 100)
        #expect(archive.entry("likt") == nil)
        #expect(try packed(files) == packed(files))
    }

    @Test func anEmptyArchiveHasNothing() throws {
        #expect(try Archive(ArchiveWriter(modified: noon).bytes).entries == [])
    }

    @Test func archivesOfOtherProgramsAreRead() throws {
        #expect(try told(ForeignArchives.streamed) == ["kurs/æøå.md file \(hei)"])
        #expect(try told(ForeignArchives.large) == ["stor.md file \(hei)"])
        #expect(try told(ForeignArchives.piped) == ["- file hei "])
        #expect(try told([1, 2, 3] + ForeignArchives.streamed) == ["kurs/æøå.md file \(hei)"])
    }

    @Test func aLinkIsNoFile() throws {
        #expect(
            try told(ForeignArchives.linked) == [
                "kurs/ folder ", "kurs/lenke.md link /etc/passwd", "kurs/en.md file \(hei)",
            ])
    }

    @Test func namesFromOldMachinesAreRead() throws {
        let archive = try packed([("#r-b%ker.md", []), ("%lf.md", [])])
        let spoken = archive.map { [0x23: 0x86, 0x25: 0x9B][$0] ?? $0 }
        #expect(try Archive(spoken).entries.map(\.path) == ["år-bøker.md", "ølf.md"])
        let fromWindows = archive.map { [0x23: 0xE5, 0x25: 0xF8][$0] ?? $0 }
        #expect(try Archive(fromWindows).entries.map(\.path) == ["år-bøker.md", "ølf.md"])
    }

    @Test func theTimeIsTheOneThatWasGiven() throws {
        var archive = ArchiveWriter(modified: ArchiveTime(year: 2026, month: 11, day: 21, hour: 10, minute: 0))
        try archive.add("kurs/æøå.md", Array(hei.utf8))
        #expect(Array(archive.bytes[10..<14]) == Array(ForeignArchives.streamed[10..<14]))
        #expect(ArchiveTime(year: 1970, month: 1, day: 1) == ArchiveTime(year: 1980, month: 1, day: 1))
    }

    private let hei = String(repeating: "hei ", count: 10)

    private func told(_ bytes: [UInt8]) throws -> [String] {
        let archive = try Archive(bytes)
        return try archive.entries.map {
            "\($0.path) \($0.kind) \(String(decoding: try archive.contents(of: $0), as: UTF8.self))"
        }
    }
}

let noon = ArchiveTime(year: 2026, month: 11, day: 21, hour: 12)

/// An archive with these files.
func packed(_ files: [(String, [UInt8])]) throws -> [UInt8] {
    var archive = ArchiveWriter(modified: noon)
    for (path, bytes) in files { try archive.add(path, bytes) }
    return archive.bytes
}
