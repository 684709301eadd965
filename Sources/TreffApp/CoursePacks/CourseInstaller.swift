import Basics

/// Puts courses in their places: all of them, or none.
///
/// 1. Every file is written, and flushed, in a hidden folder beside the languages, where no command looks.
/// 2. A course that is there already gets another name: it is kept aside, and not removed.
/// 3. Each new folder gets its name, and the folders are flushed: rename(2) shows it whole or not at all.
///
/// What fails before the end is undone: new folders go, and old ones get their names back.
struct CourseInstaller {
    let writing: FileWriting
    let files: FileReading
    /// The folder for scripts.
    let root: String
    /// What the folder for the old ones is called by, such as `2026-11-21-2130`.
    let stamp: String

    /// A course that was replaced: where it was, and where it is kept.
    struct Kept: Equatable {
        let folder: String
        let copy: String
    }

    /// Why nothing was added.
    struct Failure: Error, Equatable {
        let problem: FileProblem
        /// The courses that could not be put back from where they are kept.
        var stuck: [Kept] = []
    }

    /// Writes courses.
    ///
    /// - Returns: What was kept aside.
    func install(_ parts: [CourseInstallation.Part]) throws(Failure) -> [Kept] {
        let stage = free("\(root)/.new-\(stamp)")
        do throws(FileProblem) {
            for (number, part) in parts.enumerated() {
                for (path, bytes) in part.files.sorted(by: { $0.key < $1.key }) {
                    try writing.create("\(stage)/\(number)/\(path)", bytes)
                }
            }
        } catch {
            try? writing.removeFolder(stage)
            throw Failure(problem: error)
        }
        defer { try? writing.removeFolder(stage) }
        var moves: [(from: String, to: String)] = []
        var kept: [Kept] = []
        do throws(FileProblem) {
            for (number, part) in parts.enumerated() {
                if isThere(part.folder) {
                    let copy = free(
                        "\(root)/.replaced/\(stamp)/\(FilePath(FilePath(part.folder).folder).name)/\(part.id)")
                    try move(part.folder, copy, &moves)
                    kept.append(Kept(folder: part.folder, copy: copy))
                }
                try move("\(stage)/\(number)", part.folder, &moves)
            }
        } catch {
            for move in moves.reversed() { try? writing.moveFolder(move.to, move.from) }
            throw Failure(problem: error, stuck: kept.filter { isThere($0.copy) })
        }
        return kept
    }

    /// Whether something has a course's name.
    func isThere(_ folder: String) -> Bool { files.names(folder) != nil || files.isFile(folder) }

    private func move(_ from: String, _ to: String, _ moves: inout [(from: String, to: String)]) throws(FileProblem) {
        try writing.moveFolder(from, to)
        moves.append((from, to))
    }

    /// A path that nothing has yet.
    private func free(_ path: String) -> String {
        var (name, number) = (path, 1)
        while isThere(name) {
            number += 1
            name = "\(path)-\(number)"
        }
        return name
    }
}
