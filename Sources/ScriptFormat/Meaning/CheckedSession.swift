import Facilitation

/// A session that has been read, as rules look at it.
struct CheckedSession {
    /// What it means.
    let script: Script
    /// Where everything stands; phases and items in the same order as in `script`.
    let outline: SessionOutline
    /// The front matter.
    let values: FrontMatterValues
    /// The text without its comments.
    let text: VisibleText
    /// The tools and methods at hand, where they are known.
    let toolbox: KnownToolbox?
}

/// A rule about a session as a whole.
protocol SessionRule: Fault {
    /// Reports every breach.
    static func check(_ session: CheckedSession, _ report: inout Report)
}

extension SessionRule {
    static var sessionRule: (any SessionRule.Type)? { Self.self }
}
