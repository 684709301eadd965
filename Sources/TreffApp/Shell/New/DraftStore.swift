import Facilitation

/// Keeps a draft on disk, for its owner alone, so that it can be left and taken up again.
///
/// The file has the answers, one a line, and after them the text that the draft starts from, if any.
struct DraftStore {
    let files: FileReading
    let writing: FileWriting
    /// The draft's file.
    let path: String

    private static let format = "treff-draft 1"

    /// Keeps a draft.
    func keep(_ draft: Draft) throws(FileProblem) {
        var lines = [Self.format, draft.start.language.rawValue, "\(draft.answers.count)"] + draft.answers
        if let base = draft.start.base { lines.append(base) }
        try writing.replacePrivately(path, Array(lines.joined(separator: "\n").utf8))
    }

    /// The draft that was kept; `nil` when there is none, or it has no answers.
    var draft: Draft? {
        guard let bytes = try? files.read(path, Self.limit) else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 3, lines[0] == Self.format, let language = Language(rawValue: String(lines[1])),
            let count = wholeNumber(lines[2]), count > 0, lines.count >= 3 + count
        else { return nil }
        let base = lines[(3 + count)...].joined(separator: "\n")
        return Draft(
            Draft.Start(language: language, base: base.isEmpty ? nil : base),
            answers: lines[3..<(3 + count)].map(String.init))
    }

    /// Copies a file that is understood in part, or not at all, before it is written over.
    ///
    /// - Returns: Where the copy is; `nil` when the whole of the draft was understood, or there is none.
    func saveUnread() throws(FileProblem) -> String? {
        guard files.isFile(path), let bytes = try? files.read(path, Self.limit), !bytes.isEmpty else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        let answers = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).first
        if text.hasPrefix(Self.format + "\n"), answers.flatMap({ wholeNumber($0) }) == draft?.answers.count ?? 0 {
            return nil
        }
        let copy = String(path.dropLast(4)) + "-unread.txt"
        try writing.replacePrivately(copy, bytes)
        return copy
    }

    /// Puts the kept draft aside, so that another can begin.
    func setAside() throws(FileProblem) {
        var number = 1
        while files.isFile(aside(number)) { number += 1 }
        try writing.replacePrivately(aside(number), try files.read(path, Self.limit))
        try writing.remove(path)
    }

    /// Forgets the draft; the one that was put aside last takes its place.
    func remove() {
        try? writing.remove(path)
        var number = 1
        while files.isFile(aside(number)) { number += 1 }
        guard number > 1, let bytes = try? files.read(aside(number - 1), Self.limit),
            (try? writing.replacePrivately(path, bytes)) != nil
        else { return }
        try? writing.remove(aside(number - 1))
    }

    private func aside(_ number: Int) -> String { path.dropLast(4) + "-\(number).txt" }

    /// The bytes that a draft has at most: a script and its answers.
    private static let limit = 2 * ScriptLibrary.sizeLimit
}

extension DraftStore {
    /// The draft of whoever runs the program.
    init(environment: Environment) {
        func value(_ name: String) -> String? { environment.variable(name).flatMap { $0.isEmpty ? nil : $0 } }
        let state = value("XDG_STATE_HOME") ?? (value("HOME") ?? ".") + "/.local/state"
        self.init(files: environment.files, writing: environment.writing, path: state + "/treff/draft.txt")
    }
}
