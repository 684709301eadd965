import Testing

@testable import TreffApp

/// What is kept of a draft.
struct DraftStoreTests {
    private let world: Surroundings

    init() throws { world = try Surroundings() }

    private var draft: Draft? {
        DraftStore(files: world.disk.reading, writing: world.disk.writing, path: NewWorld.draft).draft
    }

    @Test func theAnswersAndWhatItStartsFromComeBack() throws {
        let base = "---\ntittel: Hvile\nspråk: nb\n---\n\n# A (5 min)\n\n## B (5 min)\n\n"
        var kept = Draft(Draft.Start(language: .nb, base: base))
        kept.take("Kveld")
        kept.take("3")
        try DraftStore(files: world.disk.reading, writing: world.disk.writing, path: NewWorld.draft).keep(kept)
        #expect(draft == kept)
        #expect(draft?.start.base == base)
    }

    @Test(arguments: [
        "", "noe annet", "treff-draft 2\nnb\n1\nnb", "treff-draft 1\nde\n1\nnb", "treff-draft 1\nnb\n9\nnb",
        "treff-draft 1\nnb\n0",
    ])
    func aFileThatIsNoDraftIsNone(text: String) {
        world.files[NewWorld.draft] = text
        #expect(draft == nil)
    }

    @Test(arguments: [
        "noe annet", "treff-draft 2\nnb\n1\nnb", "treff-draft 1\nnb\n7\nnb\nKveld\n1\nHvile\n\nA 5\nuten minutter",
    ])
    func whatIsNotUnderstoodIsCopied(text: String) throws {
        let store = DraftStore(files: world.disk.reading, writing: world.disk.writing, path: NewWorld.draft)
        world.files[NewWorld.draft] = text
        let copy = try #require(try store.saveUnread())
        #expect(world.files[copy] == text)
        #expect(world.files[NewWorld.draft] == text)
    }

    @Test(arguments: [nil, "", "treff-draft 1\nnb\n0", "treff-draft 1\nnb\n2\nnb\nKveld"])
    func whatIsUnderstoodIsNotCopied(text: String?) throws {
        let store = DraftStore(files: world.disk.reading, writing: world.disk.writing, path: NewWorld.draft)
        world.files[NewWorld.draft] = text
        #expect(try store.saveUnread() == nil)
    }

    @Test func answersThatAreNoLongerUnderstoodEndTheDraftThere() {
        world.files[NewWorld.draft] = "treff-draft 1\nnb\n4\nnb\nKveld\n1\nHvile"
        #expect(draft?.step == .aim)
        world.files[NewWorld.draft] = "treff-draft 1\nnb\n8\nnb\nKveld\n1\nHvile\n\nA 5\nuten minutter\nB 5"
        #expect(draft?.step == .item(phase: 0))
    }
}
