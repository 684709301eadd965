import Basics

/// Tells when files that were looked at again and again have changed and have come to rest.
///
/// An editor may write a file in several steps, and a half-written script has faults that nobody made. So a change counts
/// when two looks in a row saw the same.
struct SettledChange {
    /// What the files were like at each look, by path.
    typealias Look = [String: FileStamp]

    private var known: Look
    private var last: Look

    /// Starts from files that are known.
    init(_ look: Look) {
        known = look
        last = look
    }

    /// The paths of files that were written, came or went since the last change that was told; empty while there are
    /// none, or while they still change.
    mutating func changes(_ look: Look) -> Set<String> {
        defer { last = look }
        guard look == last, look != known else { return [] }
        let paths = Set(look.keys).union(known.keys).filter { look[$0] != known[$0] }
        known = look
        return paths
    }
}
