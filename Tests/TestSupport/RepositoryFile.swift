import Foundation

/// The bytes of a file in the repository, by its path from the top.
public func repositoryFile(_ path: String) throws -> Data {
    let top = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: top.appendingPathComponent(path))
}
