import Basics
import Testing

@testable import TreffApp

/// What is kept of a draft.
struct DraftStoreTests {
    private let world: Surroundings

    init() throws { world = try Surroundings() }

    private var draft: Draft? {
        DraftStore<Draft>(files: world.disk.reading, writing: world.disk.writing, path: NewWorld.draft).draft
    }

    @Test func theAnswersAndWhatItStartsFromComeBack() throws {
        let base = "---\ntittel: Hvile\nspråk: nb\n---\n\n# A (5 min)\n\n## B (5 min)\n\n"
        var kept = Draft(Draft.Start(language: .nb, base: base))
        kept.take("Kveld")
        kept.take("3")
        try DraftStore<Draft>(files: world.disk.reading, writing: world.disk.writing, path: NewWorld.draft).keep(kept)
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
        let store = DraftStore<Draft>(files: world.disk.reading, writing: world.disk.writing, path: NewWorld.draft)
        world.files[NewWorld.draft] = text
        let copy = try #require(try store.saveUnread())
        #expect(world.files[copy] == text)
        #expect(world.files[NewWorld.draft] == text)
    }

    @Test(arguments: [nil, "", "treff-draft 1\nnb\n0", "treff-draft 1\nnb\n2\nnb\nKveld"])
    func whatIsUnderstoodIsNotCopied(text: String?) throws {
        let store = DraftStore<Draft>(files: world.disk.reading, writing: world.disk.writing, path: NewWorld.draft)
        world.files[NewWorld.draft] = text
        #expect(try store.saveUnread() == nil)
    }

    @Test func eachCopyHasANameOfItsOwn() throws {
        let store = DraftStore<Draft>(files: world.disk.reading, writing: world.disk.writing, path: NewWorld.draft)
        var copies: [String?] = []
        for text in ["en", "to", "en", "tre"] {
            world.files[NewWorld.draft] = text
            copies.append(try store.saveUnread().map { FilePath($0).name })
        }
        #expect(copies == ["draft-unread.txt", "draft-unread-2.txt", "draft-unread.txt", "draft-unread-3.txt"])
        #expect(world.files[FilePath(NewWorld.draft).folder + "/draft-unread.txt"] == "en")
    }

    @Test func aFileThatCannotBeReadIsNotWrittenOver() {
        var files = world.disk.reading
        files.read = { _, limit throws(FileProblem) in throw .tooLarge(limit: limit) }
        world.files[NewWorld.draft] = "stor"
        let store = DraftStore<Draft>(files: files, writing: world.disk.writing, path: NewWorld.draft)
        #expect(throws: FileProblem.self) { try store.saveUnread() }
    }

    private var files: [String: String] {
        Dictionary(
            uniqueKeysWithValues: world.files.filter { $0.key.hasSuffix(".txt") }.map {
                (FilePath($0.key).name, $0.value.split(separator: "\n").last.map(String.init) ?? "")
            })
    }

    private func keeper() -> DraftSaver<Draft> {
        DraftSaver(DraftStore<Draft>(files: world.disk.reading, writing: world.disk.writing, path: NewWorld.draft))
    }

    private func titled(_ title: String) -> Draft { Draft.answered(["", "-", title]) }

    @Test func twoRunsAtOnceKeepADraftEach() {
        let (first, second) = (keeper(), keeper())
        #expect(first.begin() == nil)
        #expect(second.begin() == nil)
        for number in 1...3 {
            #expect(first.keep(titled("A\(number)")))
            #expect(second.keep(titled("B\(number)")))
        }
        #expect(files == ["draft.txt": "A3", "draft-1.txt": "B3"])
        #expect(second.isSecond)
        #expect(!first.isSecond)
        // The second one comes in the place of the first, and is still its own.
        first.remove()
        #expect(files == ["draft.txt": "B3"])
        #expect(second.keep(titled("B4")))
        #expect(files == ["draft.txt": "B4"])
        second.remove()
        #expect(files == [:])
    }

    @Test func aDraftThatIsPutAsideByAnotherRunIsNotLost() throws {
        let first = keeper()
        _ = first.begin()
        #expect(first.keep(titled("A1")))
        let second = keeper()
        #expect(second.begin() == titled("A1"))
        try second.setAside()
        #expect(second.keep(titled("B1")))
        #expect(first.keep(titled("A2")))
        #expect(files == ["draft.txt": "B1", "draft-1.txt": "A1", "draft-2.txt": "A2"])
        first.remove()
        second.remove()
        #expect(files == ["draft.txt": "A1"])
    }

    @Test func theNewestThatWasPutAsideIsOffered() {
        let folder = FilePath(NewWorld.draft).folder
        for number in [2, 10] { world.files["\(folder)/draft-\(number).txt"] = "treff-draft 1\nnb\n2\nnb\n\(number)" }
        #expect(keeper().begin()?.script.course == "10")
        #expect(files == ["draft.txt": "10", "draft-2.txt": "2"])
    }

    @Test func answersThatAreNoLongerUnderstoodEndTheDraftThere() {
        world.files[NewWorld.draft] = "treff-draft 1\nnb\n4\nnb\nKveld\n1\nHvile"
        #expect(draft?.step == .aim)
        world.files[NewWorld.draft] = "treff-draft 1\nnb\n8\nnb\nKveld\n1\nHvile\n\nA 5\nuten minutter\nB 5"
        #expect(draft?.step == .item(phase: 0))
    }
}
