import Facilitation
import ScriptFormat
import Testing

@testable import TreffApp

/// What is told of a document from one check to the next.
struct FindingChangesTests {
    private static let before = """
        ---
        tittel: Prøve
        språk: nb
        ---

        # Oppstart (10 min)

        ## Hei (fem min)

        Ta imot folk.

        ## Runde (5 min)

        TODO

        """

    private func document(_ text: String) -> CheckedDocument {
        let reading = DocumentReader.read(
            Array(text.utf8), id: "prøve", options: ReadingOptions(messages: .nb, toolbox: KnownToolbox()))
        return CheckedDocument(
            path: "/prøve.md", language: .nb, findings: reading.findings, source: reading.source, reading: reading)
    }

    /// The codes of what is gone and of what is told when the text is edited.
    private func changes(_ edits: (String, String)...) -> [[String]] {
        let after = edits.reduce(Self.before) { text, edit in
            #expect(text.contains(edit.0))
            return text.replacing(edit.0, with: edit.1)
        }
        let changes = FindingChanges(from: document(Self.before), to: document(after))
        return [changes.mended, changes.told].map { $0.map { "\($0.position.line) \($0.code)" } }
    }

    @Test func theDocumentHasFindingsToBeginWith() {
        let codes = document(Self.before).findings.map { "\($0.position.line) \($0.code)" }
        #expect(codes == ["8 duration-form", "14 placeholder"])
    }

    @Test func nothingIsToldOfAnEditThatChangesNoFinding() {
        #expect(changes(("Ta imot folk.", "Ta imot alle.")) == [[], []])
    }

    @Test func aFindingThatOnlyMovesIsNotTold() {
        #expect(changes(("Ta imot folk.", "Ta imot folk.\n\nOg alle."), ("## Runde", "\n\n## Runde")) == [[], []])
    }

    @Test func whatIsMendedIsGone() {
        #expect(changes(("TODO", "Ta en runde.")) == [["14 placeholder"], []])
    }

    @Test func whatCameIsTold() {
        #expect(changes(("Ta imot folk.", "TODO")) == [[], ["10 placeholder"]])
    }

    @Test func theNewOneOfTwoAlikeIsTold() {
        #expect(
            changes(("Ta imot folk.", "TODO\n\nTa imot folk.\n\nTODO")) == [[], ["10 placeholder", "14 placeholder"]])
    }

    @Test func anotherLineWithTheSameFindingIsTold() {
        #expect(
            changes(("TODO", "Ta en runde."), ("Ta imot folk.", "Ta imot folk. TODO")) == [
                ["14 placeholder"], ["10 placeholder"],
            ])
    }

    @Test func aLineThatWasMovedIsTheSame() {
        #expect(changes(("\nTODO\n", ""), ("Ta imot folk.", "TODO\n\nTa imot folk.")) == [[], []])
    }

    @Test func manyOtherLinesAreComparedSoon() {
        let lines = (0..<20_000).map { "TODO \($0)\n\n" }.joined()
        let others = (0..<20_000).map { "TODO \($0) nå\n\n" }.joined()
        let before = document(Self.before + lines)
        let after = document(Self.before + others)
        #expect(FindingChanges(from: before, to: after).isEmpty)
    }

    @Test func aFindingThatSaysSomethingElseIsToldAndNotCalledGone() {
        #expect(changes(("fem min", "fem minutt")) == [[], ["8 duration-form"]])
    }

    @Test func allFindingsAreGoneWithTheirDocument() {
        let changes = FindingChanges(from: document(Self.before), to: nil)
        #expect(changes.mended.map(\.code) == ["duration-form", "placeholder"])
        #expect(changes.told.isEmpty)
        #expect(FindingChanges(from: nil, to: document(Self.before)).told.count == 2)
    }
}
