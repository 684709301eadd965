import Foundation

/// The text of a file in `Fixtures`. A missing file is made of what was written now, to be looked at, and the test fails.
func fixture(_ name: String, madeOf text: String) throws -> String {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let url = folder.appendingPathComponent("Fixtures/\(name)")
    guard FileManager.default.fileExists(atPath: url.path) else {
        try text.write(to: url, atomically: true, encoding: .utf8)
        return "(\(name) is new: look at it, and run the test again)"
    }
    return try String(contentsOf: url, encoding: .utf8)
}
