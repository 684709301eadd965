import Basics

/// Keeps a draft after each answer, and tells trouble only when it is new.
///
/// Another run may keep a draft in the same file: what this run did not write is left alone, and its own draft goes on in
/// a file of its own.
final class DraftSaver<Made: Answered> {
    /// The file that is taken up the next time.
    private let first: DraftStore<Made>
    /// The file that this run writes.
    private(set) var store: DraftStore<Made>
    /// Why the draft could not be kept, where that has not been told before.
    private(set) var news: FileProblem?
    private var trouble: FileProblem?
    /// What this run found in its file, or wrote there.
    private var own: [UInt8]?

    init(_ store: DraftStore<Made>) { (first, self.store) = (store, store) }

    /// Whether another draft is taken up before this one.
    var isSecond: Bool { store.path != first.path && first.draft != nil }

    /// The draft to go on with: the one that was left last, else the one that was put aside last.
    func begin() -> Made? {
        first.bringBack()
        own = first.bytes
        return own.flatMap(first.draft)
    }

    /// Puts the draft from before aside, so that another can begin.
    func setAside() throws(FileProblem) {
        try first.setAside()
        own = nil
    }

    /// Keeps a draft.
    ///
    /// - Returns: Whether it is on disk.
    func keep(_ draft: Made) -> Bool {
        findOwn()
        do throws(FileProblem) {
            own = try store.keep(draft)
            (news, trouble) = (nil, nil)
            return true
        } catch {
            news = error == trouble ? nil : error
            trouble = error
            return false
        }
    }

    /// Forgets the draft; the one that was put aside last takes its place.
    func remove() {
        findOwn()
        store.remove()
        first.bringBack()
    }

    /// Nothing came of it: the draft that was put aside comes back.
    func leave() { first.bringBack() }

    /// Makes sure that what is in the file is of this run: it may have been replaced, or brought back as the next one.
    private func findOwn() {
        let now = store.bytes
        if now == nil, own != nil, first.bytes == own { store = first }
        if let now, now != own { store = first.another }
    }
}
