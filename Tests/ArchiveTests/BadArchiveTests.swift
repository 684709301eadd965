import Languages
import TestSupport
import Testing

@testable import Archive

/// What comes from others may be cut off, damaged or made to harm.
@Suite struct BadArchiveTests {
    private let sample = [("en.md", Array("hei hei hei hei hei hei".utf8)), ("to.md", Array("på".utf8))]

    @Test func anArchiveThatIsCutOffIsNone() throws {
        for archive in [try packed(sample), ForeignArchives.streamed, ForeignArchives.large, ForeignArchives.piped] {
            for length in 0..<archive.count {
                #expect(throws: ArchiveProblem.notAnArchive) { try Archive(Array(archive.prefix(length))) }
            }
        }
    }

    @Test func aDamagedByteNeverGivesOtherContents() throws {
        let whole = try packed(sample)
        for place in whole.indices {
            for bit in 0..<8 {
                var bytes = whole
                bytes[place] ^= 1 << bit
                guard let archive = try? Archive(bytes) else { continue }
                for entry in archive.entries {
                    guard let contents = try? archive.contents(of: entry) else { continue }
                    #expect(sample.contains { $0.1 == contents })
                }
            }
        }
    }

    @Test func anyBytesAtTheEndsAreRefusedOrRead() {
        var random = SplitMix(seed: 7)
        for archive in [ForeignArchives.piped, ForeignArchives.large, ForeignArchives.linked] {
            for _ in 0..<2000 {
                var bytes = archive
                for _ in 0..<Int.random(in: 1...8, using: &random) {
                    let place = Int.random(in: 0..<bytes.count, using: &random)
                    bytes[place] = [0, 0xFF, 0x7F, 0x80].randomElement(using: &random) ?? 0
                }
                guard let archive = try? Archive(bytes) else { continue }
                for entry in archive.entries { #expect((try? archive.contents(of: entry))?.count ?? 0 <= entry.size) }
            }
        }
    }

    @Test func aPasswordIsSaid() throws {
        let archive = try Archive(ForeignArchives.encrypted)
        #expect(throws: ArchiveProblem.encrypted("kurs/en.md")) { try archive.contents(of: archive.entries[0]) }
    }

    @Test func whatIsTooMuchIsRefused() throws {
        let archive = try packed(sample)
        #expect(throws: ArchiveProblem.tooMany(limit: 1)) { try Archive(archive, limits: ArchiveLimits(count: 1)) }
        #expect(throws: ArchiveProblem.tooLarge(limit: 25)) { try Archive(archive, limits: ArchiveLimits(size: 25)) }
        #expect(try Archive(archive, limits: ArchiveLimits(count: 2, size: 26)).entries.count == 2)
        let bomb = try Archive(try packed([("stor.md", Array(repeating: 0, count: 3 << 20))]))
        #expect(throws: ArchiveProblem.suspicious("stor.md")) { try bomb.contents(of: bomb.entries[0]) }
    }

    @Test func twoFilesOfOneNameAreRefused() throws {
        let archive = try packed([("en.md", [1]), ("en.md", [2])])
        #expect(throws: ArchiveProblem.sameName("en.md")) { try Archive(archive) }
    }

    @Test func filesThatShareTheirBytesAreRefused() throws {
        // The second entry of the list is made to point to the first file, under its name.
        var archive = try packed([("en.md", [1, 2, 3]), ("to.md", [1, 2, 3])])
        let second = archive.count - 22 - 51
        archive.replaceSubrange(second + 42..<second + 46, with: [0, 0, 0, 0])
        #expect(throws: ArchiveProblem.damaged) { try Archive(archive) }
        archive[second + 46] = UInt8(ascii: "e")
        archive[second + 47] = UInt8(ascii: "n")
        archive[second + 4] = 20
        #expect(throws: ArchiveProblem.sameName("en.md")) { try Archive(archive) }
    }

    @Test func anUnknownPackingIsSaid() throws {
        var archive = try packed([("en.md", [1, 2, 3])])
        archive[archive.count - 22 - 51 + 10] = 12
        let read = try Archive(archive)
        #expect(throws: ArchiveProblem.unknownPacking("en.md")) { try read.contents(of: read.entries[0]) }
    }

    @Test func eachProblemIsToldInWords() {
        let problems: [ArchiveProblem] = [
            .notAnArchive, .damaged, .divided, .tooMany(limit: 2000), .tooLarge(limit: 256 << 20), .sameName("en.md"),
            .damagedFile("en.md"), .encrypted("en.md"), .unknownPacking("en.md"), .suspicious("en.md"),
        ]
        for language in [Language.nb, .nn] {
            let told = problems.map { Texts(language: language)($0.message) }
            #expect(Set(told).count == problems.count)
            #expect(zip(told, problems).allSatisfy { $0 != Texts(language: .en)($1.message) })
        }
        #expect(Texts(language: .nb)(ArchiveProblem.tooLarge(limit: 256 << 20).message).hasSuffix("større enn 256 MB"))
    }
}
