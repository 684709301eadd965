import Facilitation
import Languages

extension Drawing {
    /// The drawings of the tools that have their own, a page each; empty for any other tool.
    ///
    /// Where there are several, each takes its share of the labels in turn.
    static func pages(forTool id: String) -> [Drawing] { catalogue[id] ?? [] }

    /// The tools that have a drawing of their own.
    static let catalogue: [String: [Drawing]] = [
        "aktivitetskartlegging": [.activityTable],
        "ambivalensutforsking": [.ambivalenceSquare],
        "bekymringsskuffene": [.drawers],
        "busk": [.plainSpeech],
        "handlingsplan": [.actionPlan, .weekPlan],
        "helsekoppen": [.cup],
        "hjelpehanda": [.helpingHand],
        "kognitiv-modell": [.diamond],
        "mestringsprosessen": [.road],
        "nettverkskartlegging": [.networkMap],
        "pedagogisk-sol": [.sun],
        "presentasjonsblomst": [.flower],
        "presentasjonshand": [.openHand],
        "pusteanker-soal": [.breath],
        "selvhevdende-tale": [.assertiveSpeech],
        "skoa": [.shoe],
        "smart-mal": [.smartGoal],
        "sommerfuglmodellen": [.butterfly],
        "sorteringssirkelen": [.sortingCircle],
        "sot-modellen": [.steppingStones],
    ]
}

/// How a worksheet is drawn: one page of paper to write on.
struct Drawing: Sendable {
    /// How many labels the drawing has a place for.
    var labels: ClosedRange<Int>
    /// What one would see, for those who hear the page read aloud.
    var depicts: Message
    /// Draws on an empty canvas; the number of labels lies within ``labels``.
    var draw: @Sendable (inout Canvas, [SheetLabel]) -> Void
}
