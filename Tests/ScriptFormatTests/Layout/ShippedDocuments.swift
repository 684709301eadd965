import Foundation

/// The paths of all documents that ship, from the top of the repository; without papers, which have no layout of their own.
func shippedDocuments() throws -> [String] {
    let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    let folder = top.appendingPathComponent("Scripts").resolvingSymlinksInPath()
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return names.filter { $0.hasSuffix(".md") && !$0.contains("/papers/") }.sorted().map { "Scripts/" + $0 }
}
