import Facilitation

/// A session as it is written: what it means, and where everything in it stands.
struct WrittenSession {
    /// What it means.
    private(set) var script: Script
    /// Where everything stands; phases and items in the same order as in `script`.
    private(set) var outline: SessionOutline
    /// The other builds that it has times for, by their minutes.
    let otherBuilds: [Int]
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
    private(set) var course: Course?

    /// Takes what has been read.
    init(
        _ script: Script, _ outline: SessionOutline, _ values: FrontMatterValues, in text: UncommentedText,
        toolbox: KnownToolbox?
    ) {
        self.script = script
        self.outline = outline
        otherBuilds = script.otherBuilds
        self.text = text
        self.toolbox = toolbox
        let heading = outline.phases.first?.heading?.titleRange ?? 0..<0
        top = values.text(.title)?.range ?? heading
        numberPlace = values.text(.session)?.range ?? top
    }

    /// The session as one build has it: `nil` for its own.
    func built(as build: Int?) -> WrittenSession {
        var session = self
        session.script = script.built(as: build)
        session.outline.phases = phases.filter { $0.script.isPart(of: build) }.map { phase, outline in
            var outline = outline
            outline.heading = outline.heading?.built(as: build)
            outline.items = zip(phase.items, outline.items).filter { $0.0.isPart(of: build) }.map { _, item in
                var item = item
                item.heading = item.heading.built(as: build)
                return item
            }
            return outline
        }
        return session
    }

    /// The session in a course, whose group its turns are counted for.
    func placed(in course: Course?) -> WrittenSession {
        var session = self
        session.course = course
        session.script = script.counted(for: course?.people ?? Turns.usualPeople)
        return session
    }

    /// The phases with their places.
    var phases: [(script: Phase, outline: PhaseOutline)] { Array(zip(script.phases, outline.phases)) }

    /// The items with their places.
    var items: [(script: Item, outline: ItemOutline)] { Array(zip(script.items, outline.items)) }
}
