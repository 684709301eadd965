/// Keeps a draft after each answer, and tells trouble only when it is new.
final class DraftKeeper {
    let store: DraftStore
    /// Why the draft could not be kept, where that has not been told before.
    private(set) var news: FileProblem?
    private var trouble: FileProblem?

    init(_ store: DraftStore) { self.store = store }

    /// Keeps a draft.
    ///
    /// - Returns: Whether it is on disk.
    func keep(_ draft: Draft) -> Bool {
        do throws(FileProblem) {
            try store.keep(draft)
            (news, trouble) = (nil, nil)
            return true
        } catch {
            news = error == trouble ? nil : error
            trouble = error
            return false
        }
    }
}
