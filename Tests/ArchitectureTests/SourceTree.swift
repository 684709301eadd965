import Foundation
import TestSupport

/// The product's code by target and folder, and which folder uses types of which other.
///
/// Swift has no imports within a module, so the arrows are read from the names of types: one that is declared in one folder
/// only, and mentioned in another.
struct SourceTree {
    /// The code of each folder right below a target, without comments and words.
    private let folders: [String: String]

    /// Reads a target's Swift files.
    init(target: String) throws {
        var folders: [String: String] = [:]
        for (path, code) in try swiftFiles(under: "Sources/" + target) {
            let folder = path.split(separator: "/").dropLast().first.map(String.init) ?? "(top)"
            folders[folder, default: ""] += Self.withoutProse(code) + "\n"
        }
        self.folders = folders
    }

    /// The folders by code, for trees that are made up.
    init(_ folders: [String: String]) { self.folders = folders.mapValues(Self.withoutProse) }

    /// The types of each other folder that a folder names.
    var arrows: [String: [String: Set<String>]] {
        var homes: [String: Set<String>] = [:]
        for (folder, code) in folders {
            for name in Self.declared(in: code) { homes[name, default: []].insert(folder) }
        }
        return folders.mapValues { code in
            var used: [String: Set<String>] = [:]
            for match in code.matches(of: /\b[A-Z]\w+\b/) {
                let name = String(match.output)
                guard let home = homes[name], home.count == 1, let folder = home.first else { continue }
                used[folder, default: []].insert(name)
            }
            return used
        }
    }

    /// The pairs of folders that can be reached from each other, with the names that lead there at once.
    var circles: [String] {
        let arrows = arrows
        let reach = Dictionary(uniqueKeysWithValues: folders.keys.map { ($0, Self.reach(from: $0, arrows)) })
        return folders.keys.sorted().flatMap { from in
            folders.keys.sorted().compactMap { to -> String? in
                guard from != to, let names = arrows[from]?[to], reach[to]?.contains(from) == true else { return nil }
                return "\(from) -> \(to) (\(names.sorted().joined(separator: ", ")))"
            }
        }
    }

    private static func reach(from start: String, _ arrows: [String: [String: Set<String>]]) -> Set<String> {
        var found: Set<String> = []
        var open = [start]
        while let folder = open.popLast() {
            for next in arrows[folder, default: [:]].keys where next != folder && found.insert(next).inserted {
                open.append(next)
            }
        }
        return found
    }

    private static func declared(in code: String) -> [String] {
        let pattern =
            /(?m)^(?:(?:public|package|final|indirect|@\w+) )*(?:struct|enum|class|protocol|actor|typealias)\s+(\w+)/
        return code.matches(of: pattern).map { String($0.1) }
    }

    /// The code without comments and string literals.
    private static func withoutProse(_ code: String) -> String {
        code.replacing(/(?s)""".*?"""/, with: " ").replacing(/\/\/[^\n]*/, with: "")
            .replacing(/"(?:\\.|[^"\\\n])*"/, with: " ")
    }
}

/// The Swift files below a folder of the repository, by their paths from there.
private func swiftFiles(under folder: String) throws -> [(path: String, code: String)] {
    try repositoryPaths(under: folder).filter { $0.hasSuffix(".swift") }.map { path in
        (path, String(decoding: try repositoryFile("\(folder)/\(path)"), as: UTF8.self))
    }
}
