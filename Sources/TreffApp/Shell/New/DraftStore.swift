import Facilitation

/// Keeps the answers of a draft on disk, a line each, so that it can be left and taken up again.
struct DraftStore {
    let files: FileReading
    let writing: FileWriting
    /// The draft's file.
    let path: String

    init(environment: Environment) {
        func value(_ name: String) -> String? { environment.variable(name).flatMap { $0.isEmpty ? nil : $0 } }
        let state = value("XDG_STATE_HOME") ?? (value("HOME") ?? ".") + "/.local/state"
        path = state + "/treff/draft.txt"
        files = environment.files
        writing = environment.writing
    }

    /// Keeps a draft.
    ///
    /// - Returns: Whether it is on disk.
    func keep(_ draft: Draft) -> Bool {
        let text = draft.answers.map { $0 + "\n" }.joined()
        do throws(FileProblem) {
            try writing.makeFolder(PathParts.parent(path))
            try writing.replace(path, Array(text.utf8))
            return true
        } catch {
            return false
        }
    }

    /// The answers that were kept; none when there is no draft.
    var answers: [String] {
        guard let bytes = try? files.read(path, 1 << 20) else { return [] }
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map(String.init)
    }

    /// Forgets the draft.
    func remove() { _ = try? writing.replace(path, []) }
}
