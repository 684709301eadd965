import Facilitation

/// A session as it is written: what it means, and where everything in it stands.
struct WrittenSession {
    /// What it means.
    let script: Script
    /// Where everything stands; phases and items in the same order as in `script`.
    let outline: SessionOutline
    /// The text without its comments.
    let text: UncommentedText
    /// Where a finding about the session as a whole stands: at its title, or at its first phase.
    let top: Range<Int>
    /// Where the session's number stands.
    let numberPlace: Range<Int>
    /// The tools and methods at hand, where they are known.
    var toolbox: KnownToolbox?
    /// The number that its file's name begins with, where that is known.
    var fileNumber: Int?
    /// The course that it belongs to, where that has a document; its readers do not know.
    var course: Course?

    /// Takes what has been read.
    init(
        _ script: Script, _ outline: SessionOutline, _ values: FrontMatterValues, in text: UncommentedText,
        toolbox: KnownToolbox?
    ) {
        self.script = script
        self.outline = outline
        self.text = text
        self.toolbox = toolbox
        let heading = outline.phases.first?.heading?.titleRange ?? 0..<0
        top = values.text(.title)?.range ?? heading
        numberPlace = values.text(.session)?.range ?? top
    }

    /// The phases with their places.
    var phases: [(script: Phase, outline: PhaseOutline)] { Array(zip(script.phases, outline.phases)) }

    /// The items with their places.
    var items: [(script: Item, outline: ItemOutline)] { Array(zip(script.items, outline.items)) }
}
