import Facilitation
import ScriptFormat

/// A draft as the text of a script.
struct DraftText {
    let bytes: [UInt8]
    /// Whether comments in the text that it started from are not in it.
    let losesComments: Bool

    /// Where only the place of an existing session is new, its text stays as its author wrote it; else it is laid out anew.
    init(_ draft: Draft) {
        guard let base = draft.start.base else {
            self.init(bytes: Array(ScriptWriter.text(draft.script).utf8), losesComments: false)
            return
        }
        let placed = PlaceEdit.bytes(of: Array(base.utf8), placedAs: draft.script)
        if ScriptReader.read(placed).value == draft.script {
            self.init(bytes: placed, losesComments: false)
            return
        }
        let reading = ScriptReader.read(base)
        let anew = ScriptWriter.text(draft.script, exceptions: reading.exceptions)
        let kept = KeptComments(reading).put(into: anew)
        let isSound = ScriptReader.read(kept).value == draft.script
        self.init(bytes: Array((isSound ? kept : anew).utf8), losesComments: !isSound)
    }

    private init(bytes: [UInt8], losesComments: Bool) {
        self.bytes = bytes
        self.losesComments = losesComments
    }
}
