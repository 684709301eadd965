import Foundation

/// The bytes of a file in the repository, by its path from the top.
public func repositoryFile(_ path: String) throws -> Data {
    let top = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: top.appendingPathComponent(path))
}

/// The code of all Swift files of the product.
public func swiftSources() throws -> [String] {
    let top = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let paths = FileManager.default.enumerator(atPath: top.appending(path: "Sources").path)?.compactMap {
        $0 as? String
    }
    return try (paths ?? []).filter { $0.hasSuffix(".swift") }.sorted()
        .map { String(decoding: try repositoryFile("Sources/" + $0), as: UTF8.self) }
}
