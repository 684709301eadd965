import Foundation
import TestSupport
import Testing

/// The links between the project's own documents lead somewhere. (The links of DocC are checked where it is built.)
struct DocumentLinkTests {
    private static let top = URL(fileURLWithPath: Treff.scripts).deletingLastPathComponent().path

    /// The documents, as paths from the top.
    private static let documents =
        ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
        + (FileManager.default.enumerator(atPath: top + "/Sources")?.compactMap { $0 as? String } ?? [])
        .filter { $0.hasSuffix(".md") }.map { "Sources/" + $0 }.sorted()

    @Test(arguments: documents)
    func eachLinkLeadsToAFile(document: String) throws {
        let text = String(decoding: try repositoryFile(document), as: UTF8.self)
        let folder = URL(fileURLWithPath: document, relativeTo: URL(fileURLWithPath: Self.top + "/"))
            .deletingLastPathComponent()
        for link in text.matches(of: /\]\(([^)#\s]+)[^)]*\)/) where !link.1.hasPrefix("http") {
            let target = URL(fileURLWithPath: String(link.1), relativeTo: folder).path
            #expect(FileManager.default.fileExists(atPath: target), "\(document): \(link.1)")
        }
    }

    @Test func theyAreMoreThanAFew() {
        #expect(Self.documents.count > 10)
        #expect(Self.documents.contains("Sources/TreffApp/TreffApp.docc/CommandLine.md"))
    }
}
