import Facilitation

/// A session that was read, as the rules about plans look at it.
struct PlannedSession {
    /// What it means.
    let script: Script
    /// Where everything stands; phases and items in the same order as in `script`.
    let outline: SessionOutline
    /// The text without its comments.
    let text: VisibleText
    /// The course that it belongs to, where that has a document.
    let course: Course?
    /// The tools and methods at hand, where they are known.
    let toolbox: KnownToolbox?
    /// Where a finding about the session as a whole stands: at its title, or at its first phase.
    let top: Range<Int>
    /// Where the session's number stands.
    let numberPlace: Range<Int>

    /// Takes a reading; `nil` where there is nothing to lead.
    init?(_ reading: Reading<Script>, course: Course?, toolbox: KnownToolbox?) {
        guard let script = reading.value else { return nil }
        self.script = script
        self.course = course
        self.toolbox = toolbox
        var text = VisibleText(reading.source)
        for comment in reading.tree.comments { text.hide(comment) }
        self.text = text
        outline = reading.outline
        let entries = reading.tree.frontMatter?.entries ?? []
        func place(_ key: FrontMatterKey) -> Range<Int>? {
            entries.first { FrontMatterKey.meant(by: $0.name) == key }?.texts.first?.range
        }
        let heading = outline.phases.first?.heading?.titleRange ?? 0..<0
        top = place(.title) ?? heading
        numberPlace = place(.session) ?? place(.title) ?? heading
    }

    /// The phases with their places.
    var phases: [(script: Phase, outline: PhaseOutline)] { Array(zip(script.phases, outline.phases)) }

    /// The items with their places.
    var items: [(script: Item, outline: ItemOutline)] { Array(zip(script.items, outline.items)) }
}
