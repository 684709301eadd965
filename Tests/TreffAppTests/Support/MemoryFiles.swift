import Basics
@testable import TreffApp

/// Files in memory, by path; folders are there as long as something is in them.
final class MemoryFiles: @unchecked Sendable {
    /// The texts by path.
    var texts: [String: String] = [:]
    /// The files that are no text, by path.
    var data: [String: [UInt8]] = [:]
    /// The paths that are links.
    var links: Set<String> = []
    /// The paths that were written so that only their owner may read them.
    private(set) var privatePaths: Set<String> = []
    /// Why nothing can be written below a folder.
    var refusals: [String: FileProblem] = [:]

    var reading: FileReading {
        FileReading(
            read: { path, _ throws(FileProblem) in
                if let bytes = self.data[path] { return bytes }
                guard let text = self.texts[path] else { throw .missing }
                return Array(text.utf8)
            },
            listing: { folder, limit in
                let names = Set(
                    self.texts.keys.filter { $0.hasPrefix(folder + "/") }.compactMap {
                        $0.dropFirst(folder.count + 1).split(separator: "/").first.map(String.init)
                    })
                return names.isEmpty || names.count > limit ? nil : names.sorted()
            }, isFile: { self.texts[$0] != nil || self.data[$0] != nil }, stamp: { _ in nil },
            kind: { path in
                if self.links.contains(path) { return .link }
                if self.texts[path] != nil || self.data[path] != nil { return .regular }
                return self.texts.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
            })
    }

    var writing: FileWriting {
        FileWriting(
            replace: { path, bytes throws(FileProblem) in try self.put(bytes, path) },
            create: { path, bytes throws(FileProblem) in
                guard self.texts[path] == nil, self.data[path] == nil else { throw .exists }
                try self.put(bytes, path)
            },
            replacePrivately: { path, bytes throws(FileProblem) in
                try self.put(bytes, path)
                self.privatePaths.insert(path)
            },
            remove: { path throws(FileProblem) in
                guard self.texts.removeValue(forKey: path) != nil else { throw .missing }
            },
            makeFolder: { _ throws(FileProblem) in },
            moveFolder: { from, to throws(FileProblem) in
                if let refusal = self.refusals.first(where: { to.hasPrefix($0.key) }) { throw refusal.value }
                for (path, text) in self.texts where path.hasPrefix(from + "/") {
                    self.texts[path] = nil
                    self.texts[to + path.dropFirst(from.count)] = text
                }
            },
            removeFolder: { folder throws(FileProblem) in
                self.texts = self.texts.filter { !$0.key.hasPrefix(folder + "/") }
            })
    }

    private func put(_ bytes: [UInt8], _ path: String) throws(FileProblem) {
        if let refusal = refusals.first(where: { path.hasPrefix($0.key) }) { throw refusal.value }
        if let text = String(validating: bytes, as: UTF8.self) { texts[path] = text } else { data[path] = bytes }
    }
}
