import Basics
import Facilitation
import Testing

@testable import RecordStore

/// What is wrong with a document is told by its place, and never with the text that stands there.
@Suite struct RecordDefectTests {
    private func defect(_ change: (String) -> String) -> RecordDefect? {
        let text = change(String(decoding: Samples.document(Samples.full), as: UTF8.self))
        do throws(RecordDefect) {
            _ = try RecordDocument(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test(
        arguments: [
            (#""format": "treff-record""#, #""format": "x""#, .notARecord),
            (#""version": 2"#, #""version": "1""#, .field(path: "version", expected: .wholeNumber(atLeast: 1))),
            (#""version": 2"#, #""version": 0"#, .field(path: "version", expected: .wholeNumber(atLeast: 1))),
            (#""id": "9f0c"#, #""ie": "9f0c"#, .field(path: "id", expected: .text)),
            (#""rehearsal": true"#, #""rehearsal": 1"#, .field(path: "rehearsal", expected: .flag)),
            (#""script": { "id""#, #""script": { "ie""#, .field(path: "script.id", expected: .text)),
            (#""startedAt": "2026"#, #""startedAt": "2O26"#, .field(path: "startedAt", expected: .moment)),
            (#""group": { "present": 9 }"#, #""group": 9"#, .field(path: "group", expected: .object)),
            (
                #""present": 9 }"#, #""present": -1 }"#,
                .field(path: "group.present", expected: .wholeNumber(atLeast: 0))
            ),
            (#""plan": ["#, #""plam": ["#, .field(path: "plan", expected: .array)),
            (
                #""minutes": 30, "closing""#, #""minutes": 1e99, "closing""#,
                .field(path: "plan[1].minutes", expected: .wholeNumber(atLeast: 0))
            ),
            (
                #""lead": ["group leader"], "tools": []"#, #""lead": [7], "tools": []"#,
                .field(path: "plan[0].items[0].lead[0]", expected: .text)
            ),
            (
                #""form": "pairs", "text": "#, #""form": "pairs", "txet": "#,
                .field(path: "plan[0].items[1].prompts[0].text", expected: .text)
            ),
            (#""elapsed": 1.5,"#, #""elapsed": "1.5","#, .field(path: "timeline[1].elapsed", expected: .number)),
            (
                #""event": "item-ended", "item": "1.1""#, #""event": "item-ended", "itm": "1.1""#,
                .field(path: "timeline[2].item", expected: .text)
            ),
            (
                #""steps": [null, { "minutes": 5"#, #""steps": [null, { "minutes": 0"#,
                .field(path: "timeline[5].steps[1].minutes", expected: .wholeNumber(atLeast: 1))
            ),
            (
                #""minutes": { "2.9": 5"#, #""minutes": { "2.9": -5"#,
                .field(path: "timeline[15].minutes", expected: .wholeNumber(atLeast: 0))
            ),
            (#""kind": "idea", "text": "#, #""kind": "idea", "at": "x", "text": "#, .syntax(place(61, 119))),
            (#""withdrawn": true"#, #""withdrawn": "Æ""#, .field(path: "notes[1].withdrawn", expected: .flag)),
            (#""aimMet": true"#, #""aimMet": "ja""#, .field(path: "adaptations[0].aimMet", expected: .flag)),
        ] as [(String, String, RecordDefect)])
    func aFieldIsNamedByItsPath(part: String, replacement: String, expected: RecordDefect) {
        #expect(defect { $0.replacing(part, with: replacement, maxReplacements: 1) } == expected)
    }

    private static func place(_ line: Int, _ column: Int) -> JSONError {
        var bytes = [UInt8](repeating: UInt8(ascii: "\n"), count: line - 1)
        bytes += [UInt8](repeating: UInt8(ascii: " "), count: column - 1)
        return bytes.withUnsafeBufferPointer { JSONError(.duplicateName, at: bytes.count, in: $0) }
    }

    @Test func whatMayBeMissingHasAMeaningWhenItIs() throws {
        let text = #"""
            {"format":"treff-record","version":1,"id":"a","state":"running","startedAt":"2026-11-21T09:00:00Z",
             "script":{"id":"a","title":"t","language":"nb","sha256":""},"timeline":[],"notes":[],
             "plan":[{"id":"1","title":"p","minutes":1,"items":[{"id":"1.1","title":"i","minutes":1.0}]}]}
            """#
        let plan = Plan(phases: [
            PlannedPhase(
                id: "1", title: "p", minutes: 1,
                items: [PlannedItem(id: "1.1", title: "i", duration: PlannedDuration(1))])
        ])
        #expect(
            try RecordDocument(Array(text.utf8)).record
                == Record(
                    id: "a", script: ScriptReference(id: "a", title: "t", language: .nb, sha256: ""),
                    startedAt: WallTime(milliseconds: Samples.start.milliseconds), plan: plan))
    }
}
