import Basics
import Facilitation
import Languages

/// Keeps a draft on disk, for its owner alone, so that it can be left and taken up again.
///
/// The file has the answers, one a line, and after them the text that the draft starts from, if any.
struct DraftStore<Made: Answered> {
    let files: FileReading
    let writing: FileWriting
    let path: String

    /// Keeps a draft.
    ///
    /// - Returns: What was written.
    @discardableResult
    func keep(_ draft: Made) throws(FileProblem) -> [UInt8] {
        var lines = [Made.format, draft.start.language.tag, "\(draft.answers.count)"] + draft.answers
        if let base = draft.start.base { lines.append(base) }
        let bytes = Array(lines.joined(separator: "\n").utf8)
        try writing.replacePrivately(path, bytes)
        return bytes
    }

    /// What is in the file; `nil` when there is none that can be read.
    var bytes: [UInt8]? { try? files.read(path, Self.limit) }

    /// The draft that was kept; `nil` when there is none, or it has no answers.
    var draft: Made? { bytes.flatMap(draft) }

    /// The draft that a file means.
    func draft(_ bytes: [UInt8]) -> Made? {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 3, lines[0] == Made.format, let language = Language(offered: String(lines[1])),
            let count = wholeNumber(lines[2]), count > 0, lines.count >= 3 + count
        else { return nil }
        let base = lines[(3 + count)...].joined(separator: "\n")
        return Made(
            Draft.Start(language: language, base: base.isEmpty ? nil : base),
            answers: lines[3..<(3 + count)].map(String.init))
    }

    /// Copies a file that is understood in part, or not at all, before it is written over.
    ///
    /// - Returns: Where the copy is; `nil` when the whole of the draft was understood, or there is none.
    /// - Throws: Why a file that is there cannot be read, or not be copied.
    func saveUnread() throws(FileProblem) -> String? {
        guard files.isFile(path) else { return nil }
        let bytes = try files.read(path, Self.limit)
        let text = String(decoding: bytes, as: UTF8.self)
        let answers = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).first
        let isUnderstood =
            text.hasPrefix(Made.format + "\n")
            && answers.flatMap({ wholeNumber($0) }) == draft(bytes)?.answers.count ?? 0
        guard !bytes.isEmpty, !isUnderstood else { return nil }
        var (copy, number) = (stem + "-unread.txt", 1)
        while files.isFile(copy) {
            if let earlier = try? files.read(copy, Self.limit), earlier == bytes { return copy }
            number += 1
            copy = "\(stem)-unread-\(number).txt"
        }
        try writing.replacePrivately(copy, bytes)
        return copy
    }

    /// Puts the kept draft aside, so that another can begin.
    func setAside() throws(FileProblem) {
        guard files.isFile(path) else { return }
        try writing.replacePrivately(another.path, try files.read(path, Self.limit))
        try writing.remove(path)
    }

    /// Forgets the draft.
    func remove() { try? writing.remove(path) }

    /// Takes the draft that was put aside last as the one to go on with, unless there is one.
    func bringBack() {
        guard draft == nil, let number = aside.last, let bytes = try? files.read(aside(number), Self.limit),
            (try? writing.replacePrivately(path, bytes)) != nil
        else { return }
        try? writing.remove(aside(number))
    }

    /// A file beside this one for a draft that is put aside; there is nothing in it yet.
    var another: Self {
        Self(files: files, writing: writing, path: aside((aside.last ?? 0) + 1))
    }

    /// The numbers of the drafts that were put aside.
    private var aside: [Int] {
        let start = FilePath(stem).name + "-"
        return (files.names(FilePath(path).folder) ?? []).compactMap { name in
            guard name.hasPrefix(start), name.hasSuffix(".txt") else { return nil }
            return wholeNumber(name.dropFirst(start.count).dropLast(4))
        }.sorted()
    }

    private func aside(_ number: Int) -> String { "\(stem)-\(number).txt" }

    private var stem: String { String(path.dropLast(4)) }

    /// The bytes that a draft has at most: a script and its answers.
    private static var limit: Int { 2 * ScriptLibrary.sizeLimit }
}

extension DraftStore {
    /// The draft of whoever runs the program.
    init(environment: Environment) {
        func value(_ name: String) -> String? { environment.variable(name).flatMap { $0.isEmpty ? nil : $0 } }
        let state = value("XDG_STATE_HOME") ?? (value("HOME") ?? ".") + "/.local/state"
        self.init(files: environment.files, writing: environment.writing, path: "\(state)/treff/\(Made.file)")
    }
}
