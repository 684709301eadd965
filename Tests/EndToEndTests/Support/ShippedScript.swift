import Foundation
import Testing

/// A session script that ships with the program.
struct ShippedScript: CustomTestStringConvertible {
    var language: String
    var session: Int
    var path: String

    /// The id that the command line takes.
    var id: String { "mestringstreff/\(session)" }

    var testDescription: String { "\(language)/\(id)" }

    /// All of them, as they lie in the folder.
    static let all: [ShippedScript] = ["nb", "en"].flatMap { language -> [ShippedScript] in
        let folder = "\(Treff.scripts)/\(language)/mestringstreff"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { name in
            Int(name.prefix { $0.isNumber }).map {
                ShippedScript(language: language, session: $0, path: "\(folder)/\(name)")
            }
        }
    }

    /// The ids of the items of its own build, counted by the headings of its text. An item of another build alone has a
    /// number too, and its time names that build: `(180: 10 min)`.
    func items() throws -> [String] {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        var (phase, item) = (0, 0)
        var items: [String] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# ") { (phase, item) = (phase + 1, 0) }
            guard line.hasPrefix("## ") else { continue }
            item += 1
            guard !line.contains("(180: ") else { continue }
            items.append("\(phase).\(item)")
        }
        return items
    }
}
