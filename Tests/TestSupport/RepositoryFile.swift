import Foundation

/// The bytes of a file in the repository, by its path from the top.
public func repositoryFile(_ path: String) throws -> Data {
    let top = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try Data(contentsOf: top.appendingPathComponent(path))
}

/// The paths of all files below a folder of the repository, from that folder, in order.
public func repositoryPaths(under folder: String) throws -> [String] {
    let top = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try FileManager.default.subpathsOfDirectory(atPath: top.appending(path: folder).path).sorted()
}

/// The code of all Swift files of the product.
public func swiftSources() throws -> [String] {
    try repositoryPaths(under: "Sources").filter { $0.hasSuffix(".swift") }
        .map { String(decoding: try repositoryFile("Sources/" + $0), as: UTF8.self) }
}
