import Glibc
@testable import Basics

/// A disk that remembers what would be on it after a power cut: as little as the system calls' manuals promise.
///
/// A file's contents outlive the cut only as far as they were flushed; a name only when its folder was flushed after it was
/// given. What was not flushed may be there or not, in any combination (Pillai et al., OSDI 2014).
final class MemoryDisk: @unchecked Sendable {
    /// A file or a folder.
    final class Node {
        let number: UInt64
        let isFolder: Bool
        var bytes: [UInt8] = []
        /// What the last flush brought to the disk.
        var flushed: [UInt8] = []

        init(_ number: UInt64, isFolder: Bool) {
            self.number = number
            self.isFolder = isFolder
        }
    }

    /// A change of names within one folder.
    struct Change {
        var folder: String
        var names: [String: Node?]
    }

    private(set) var names: [String: Node]
    private var flushedNames: [String: Node]
    private var pending: [Change] = []
    private var open: [Int32: (node: Node, offset: Int)] = [:]
    private var locked: [UInt64: Int32] = [:]
    private var nextDescriptor: Int32 = 3
    private var nextNumber: UInt64 = 1

    init(_ files: [String: [UInt8]] = [:], folders: [String] = []) {
        names = ["/": Node(0, isFolder: true)]
        flushedNames = [:]
        for folder in folders { names[folder] = node(isFolder: true) }
        for (path, bytes) in files {
            let file = node()
            (file.bytes, file.flushed) = (bytes, bytes)
            names[path] = file
        }
        flushedNames = names
    }

    /// The bytes of a file, as programs see them.
    func bytes(_ path: String) -> [UInt8]? { names[path]?.bytes }

    /// Everything that could be on the disk after a power cut now.
    var afterPowerCut: [MemoryDisk] {
        var trees = [flushedNames]
        for change in pending {
            trees += trees.map { tree in
                change.names.reduce(into: tree) { tree, name in tree[name.key] = name.value }
            }
        }
        return trees.flatMap { tree -> [MemoryDisk] in
            let there = tree.filter { isReachable($0.key, in: tree) }
            let folders = there.filter { $0.value.isFolder }.map(\.key)
            var contents: [[String: [UInt8]]] = [[:]]
            for (path, file) in there where !file.isFolder {
                contents = contents.flatMap { files in
                    Self.afterPowerCut(file).map { bytes in files.merging([path: bytes]) { $1 } }
                }
            }
            return contents.map { MemoryDisk($0, folders: folders) }
        }
    }

    private static func afterPowerCut(_ file: Node) -> [[UInt8]] {
        guard file.bytes != file.flushed else { return [file.bytes] }
        return [
            file.flushed, file.bytes, Array(file.bytes.prefix(file.bytes.count / 2)),
            [UInt8](repeating: 0, count: file.bytes.count),
        ]
    }

    private func isReachable(_ path: String, in tree: [String: Node]) -> Bool {
        path == "/" || tree[parent(path)].map { _ in isReachable(parent(path), in: tree) } ?? false
    }

    private func parent(_ path: String) -> String {
        let above = path.split(separator: "/").dropLast().joined(separator: "/")
        return "/" + above
    }

    private func node(isFolder: Bool = false) -> Node {
        defer { nextNumber += 1 }
        return Node(nextNumber, isFolder: isFolder)
    }

    private func change(_ changes: [String: Node?], in path: String) {
        for (name, node) in changes { names[name] = node }
        pending.append(Change(folder: parent(path), names: changes))
    }

    private func existing(_ path: String) throws(SystemError) -> Node {
        guard let node = names[path] else { throw SystemError(ENOENT) }
        return node
    }

    private func descriptor(_ number: Int32) throws(SystemError) -> (node: Node, offset: Int) {
        guard let file = open[number] else { throw SystemError(EBADF) }
        return file
    }

    private func openFile(_ path: String, _ flags: Int32) throws(SystemError) -> Int32 {
        guard names[parent(path)] != nil else { throw SystemError(ENOENT) }
        let file: Node
        if let there = names[path] {
            if flags & O_EXCL != 0 { throw SystemError(EEXIST) }
            file = there
        } else {
            guard flags & O_CREAT != 0 else { throw SystemError(ENOENT) }
            file = node()
            change([path: file], in: path)
        }
        defer { nextDescriptor += 1 }
        open[nextDescriptor] = (file, 0)
        return nextDescriptor
    }

    private func flush(_ file: Node) {
        guard file.isFolder else { return file.flushed = file.bytes }
        let path = names.first { $0.value === file }?.key
        for change in pending where change.folder == path {
            for (name, node) in change.names { flushedNames[name] = node }
        }
        pending.removeAll { $0.folder == path }
    }

    private func status(_ file: Node) -> FileStatus {
        FileStatus(kind: file.isFolder ? .folder : .regular, size: file.bytes.count, file: file.number)
    }

    /// The system calls on this disk.
    var fileSystem: FileSystem {
        FileSystem(
            open: { path, flags, _ throws(SystemError) in try self.openFile(path, flags) },
            close: { number throws(SystemError) in
                _ = try self.descriptor(number)
                self.open[number] = nil
                self.locked = self.locked.filter { $0.value != number }
            },
            read: { number, room throws(SystemError) in
                let (file, offset) = try self.descriptor(number)
                let part = file.bytes[offset...].prefix(room.count)
                room.copyBytes(from: part)
                self.open[number] = (file, offset + part.count)
                return part.count
            },
            write: { number, bytes throws(SystemError) in
                let (file, offset) = try self.descriptor(number)
                file.bytes.replaceSubrange(offset..., with: bytes)
                self.open[number] = (file, offset + bytes.count)
                return bytes.count
            },
            flush: { number throws(SystemError) in self.flush(try self.descriptor(number).node) },
            setMode: { number, _ throws(SystemError) in _ = try self.descriptor(number) },
            rename: { from, to throws(SystemError) in
                let file = try self.existing(from)
                if self.names[to] !== file { self.change([from: nil as Node?, to: file], in: to) }
            },
            link: { from, to throws(SystemError) in
                let file = try self.existing(from)
                guard self.names[to] == nil else { throw SystemError(EEXIST) }
                self.change([to: file], in: to)
            },
            remove: { path throws(SystemError) in
                _ = try self.existing(path)
                self.change([path: nil as Node?], in: path)
            },
            makeFolder: { path, _ throws(SystemError) in
                if self.names[path] != nil { throw SystemError(EEXIST) }
                _ = try self.existing(self.parent(path))
                self.change([path: self.node(isFolder: true)], in: path)
            },
            removeFolder: { path throws(SystemError) in
                _ = try self.existing(path)
                self.change([path: nil as Node?], in: path)
            },
            status: { path throws(SystemError) in self.status(try self.existing(path)) },
            targetStatus: { path throws(SystemError) in self.status(try self.existing(path)) },
            target: { path throws(SystemError) in
                _ = try self.existing(path)
                return path
            },
            openStatus: { number throws(SystemError) in self.status(try self.descriptor(number).node) },
            lock: { number throws(SystemError) in
                let file = try self.descriptor(number).node.number
                if let holder = self.locked[file], holder != number { throw SystemError(EAGAIN) }
                self.locked[file] = number
            },
            isLocked: { number throws(SystemError) in
                self.locked[try self.descriptor(number).node.number].map { $0 != number } ?? false
            },
            listing: { folder, limit throws(SystemError) in
                _ = try self.existing(folder)
                return self.names.keys.filter { $0 != "/" && self.parent($0) == folder }.prefix(limit)
                    .compactMap { $0.split(separator: "/").last.map(String.init) }
            })
    }
}
