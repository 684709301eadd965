import Basics
import Foundation
import TestSupport
import Testing

/// Writing files on the real disk.
struct FileWritingTests {
    private let folder: TemporaryFolder
    private let writing = FileWriting(.live)

    init() throws { folder = try TemporaryFolder() }

    @Test func aNewFileIsMadeWithItsFolders() throws {
        try writing.create(folder.path + "/a/b/ny.md", Array("æøå".utf8))
        #expect(try folder.text("a/b/ny.md") == "æøå")
        #expect(try folder.mode("a/b/ny.md") & 0o600 == 0o600)
        #expect(TemporaryFolder.names(in: folder.path + "/a/b") == ["ny.md"])
    }

    @Test func aFileThatIsThereIsNeverTouched() throws {
        try folder.put("gammel".utf8, in: "her.md")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/lenke.md", withDestinationPath: "her.md")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/brutt.md", withDestinationPath: "ingen.md")
        try FileManager.default.createDirectory(atPath: folder.path + "/mappe.md", withIntermediateDirectories: false)
        for name in ["her.md", "lenke.md", "brutt.md", "mappe.md"] {
            #expect(throws: FileProblem.exists) { try writing.create("\(folder.path)/\(name)", Array("ny".utf8)) }
        }
        #expect(try folder.text("her.md") == "gammel")
        #expect(folder.names == ["brutt.md", "her.md", "lenke.md", "mappe.md"])
    }

    @Test func whatALinkStandsForIsReplacedAndTheLinkStays() throws {
        try folder.put("gammel".utf8, in: "ekte.md")
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder.path + "/midt.md", withDestinationPath: "ekte.md")
        try manager.createSymbolicLink(atPath: folder.path + "/lenke.md", withDestinationPath: folder.path + "/midt.md")
        try writing.replace(folder.path + "/lenke.md", Array("ny".utf8))
        #expect(try folder.text("ekte.md") == "ny")
        #expect(try manager.destinationOfSymbolicLink(atPath: folder.path + "/lenke.md") == folder.path + "/midt.md")
        #expect(folder.names == ["ekte.md", "lenke.md", "midt.md"])
    }

    /// Writing where no file can get a second name.
    private func withoutLinks(_ code: Int32) -> FileWriting {
        var system = FileSystem.live
        system.link = { _, _ throws(SystemError) in throw SystemError(code) }
        return FileWriting(system)
    }

    @Test(arguments: [EPERM, EOPNOTSUPP])
    func withoutLinksANewFileIsMadeAllTheSame(code: Int32) throws {
        func create(_ name: String) throws {
            try withoutLinks(code).create("\(folder.path)/\(name)", Array("ny".utf8))
        }
        try create("a/ny.md")
        #expect(try folder.text("a/ny.md") == "ny")
        try folder.put("gammel".utf8, in: "her.md")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/brutt.md", withDestinationPath: "ingen.md")
        for name in ["her.md", "brutt.md", "a"] {
            #expect(throws: FileProblem.exists) { try create(name) }
        }
        #expect(try folder.text("her.md") == "gammel")
        #expect(folder.names == ["a", "brutt.md", "her.md"])
    }

    @Test func otherTroubleWithALinkIsTold() throws {
        #expect(throws: FileProblem.diskFull) {
            try withoutLinks(ENOSPC).create(folder.path + "/ny.md", [])
        }
        #expect(folder.names == [])
    }

    @Test func aDraftIsForItsOwnerAlone() throws {
        for text in ["en", "to"] {
            try writing.replacePrivately(folder.path + "/state/treff/draft.txt", Array(text.utf8))
            #expect(try folder.text("state/treff/draft.txt") == text)
        }
        #expect(try folder.mode("state/treff/draft.txt") == 0o600)
        #expect(try folder.mode("state/treff") == 0o700)
        try writing.remove(folder.path + "/state/treff/draft.txt")
        #expect(TemporaryFolder.names(in: folder.path + "/state/treff") == [])
        #expect(throws: FileProblem.missing) { try writing.remove(folder.path + "/state/treff/draft.txt") }
    }

    @Test func aPlainFileWhereAFolderShouldBe() throws {
        try folder.put("".utf8, in: "fil")
        #expect(throws: FileProblem.noFolder) { try writing.create(folder.path + "/fil/ny.md", []) }
        #expect(throws: FileProblem.noFolder) { try writing.create(folder.path + "/fil/a/b/ny.md", []) }
        #expect(throws: FileProblem.noFolder) { try writing.replace(folder.path + "/fil/ny.md", []) }
        #expect(throws: FileProblem.noFolder) { try writing.replacePrivately(folder.path + "/fil/draft.txt", []) }
        #expect(throws: FileProblem.noFolder) { try writing.makeFolder(folder.path + "/fil/a/b") }
        #expect(folder.names == ["fil"])
    }
}
