import Basics

/// What stands before what is typed.
struct PromptParts: Equatable {
    /// What goes on, with the time that is left of it; it stays when a line has been entered.
    var name: String
    /// The latest closing and the pace, with a separator before them.
    var figures = ""
    /// What stands last; empty where the name has it.
    var sign = usualSign

    static let usualSign = " › "

    /// A question's own words, with a sign of its own.
    static func question(_ words: String) -> PromptParts { PromptParts(name: words, sign: "") }
}

/// One of the forms that a prompt can take: a title that may be shortened, what stands around it, and the figures.
struct PromptForm {
    private let before: String
    private let title: String
    private let after: String
    private let figures: String
    /// The fewest columns that the title may be shortened to.
    private let least: Int
    /// Columns of all that is never shortened.
    private let around: Int

    init(_ before: String, _ title: String = "", least: Int = 0, _ after: String = "", figures: String = "") {
        self.before = before
        self.title = title
        self.after = after
        self.figures = figures.isEmpty ? "" : " · " + figures
        self.least = min(least, DisplayWidth.of(title))
        around = [before, after, self.figures].reduce(PromptParts.usualSign.count) { $0 + DisplayWidth.of($1) }
    }

    /// The form in so many columns, with so many left to type in; `nil` where there is too little room.
    func parts(_ columns: Int, typed: Int) -> PromptParts? {
        let room = columns - around - typed
        guard room >= least else { return nil }
        return PromptParts(name: before + title.truncated(to: room) + after, figures: figures)
    }
}
