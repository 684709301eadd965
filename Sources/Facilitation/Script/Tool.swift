import Languages

/// A document of the toolbox: a coping tool, a way to get to know each other, or a teaching method.
public struct Tool: Equatable, Sendable {
    /// The file's name without its ending; the same in each language.
    public var id: String
    /// Whether it is a tool or a teaching method.
    public var kind: Kind
    /// The name that people use.
    public var title: String
    /// The language of the texts.
    public var language: Language
    /// What it serves; empty for a method.
    public var purposes: [Purpose]
    /// What it is, a paragraph each.
    public var text: [String]
    /// When it fits.
    public var whenToUse: [String]
    /// The steps, in order; they can be led live.
    public var steps: [Step]
    /// What to ask afterwards.
    public var questions: [String]
    /// What to watch for.
    public var cautions: [String]
    /// The worksheet's texts, if it has one.
    public var worksheet: WorksheetText?
    /// Where it comes from.
    public var sources: [String]

    public init(
        id: String, kind: Kind = .tool, title: String, language: Language = .nb, purposes: [Purpose] = [],
        text: [String] = [], whenToUse: [String] = [], steps: [Step] = [], questions: [String] = [],
        cautions: [String] = [], worksheet: WorksheetText? = nil, sources: [String] = []
    ) {
        self.id = id
        self.kind = kind
        self.title = title
        self.language = language
        self.purposes = purposes
        self.text = text
        self.whenToUse = whenToUse
        self.steps = steps
        self.questions = questions
        self.cautions = cautions
        self.worksheet = worksheet
        self.sources = sources
    }

    /// The two kinds of document in a toolbox.
    public enum Kind: String, Sendable {
        /// A coping tool, or a way to get to know each other.
        case tool
        /// A teaching method.
        case method
    }

    /// What a coping tool serves (the columns of the handbook's table 10.1).
    public enum Purpose: String, Sendable, CaseIterable {
        /// Getting to know each other.
        case acquaintance
        /// Exploring one's own situation.
        case explore
        /// Balance in everyday life.
        case balance
        /// Thoughts and feelings.
        case feelings
        /// Communication and interplay.
        case interplay
        /// Motivation and change.
        case change
    }
}

/// The texts of a worksheet; the drawing belongs to `Reports`.
public struct WorksheetText: Equatable, Sendable {
    /// How to fill it in, a paragraph each.
    public var instructions: [String]
    /// The labels of the drawing, in the order that it uses them.
    public var labels: [String]

    public init(instructions: [String] = [], labels: [String] = []) {
        self.instructions = instructions
        self.labels = labels
    }
}
