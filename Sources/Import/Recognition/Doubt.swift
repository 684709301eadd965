import Facilitation
import Languages

/// Something about a plan that could be meant otherwise: it is told, and can be asked about.
public struct Doubt: Equatable, Sendable {
    /// Where it stands in the source, by the source's unit; `nil` for what concerns the whole.
    public var place: Int?
    /// What is unsure, and what was done; a sentence or two.
    public var message: Message
    /// What somebody could answer.
    public var question: Question?

    /// What can be asked.
    public enum Question: Equatable, Sendable {
        /// Which role somebody has.
        case role(name: String)
        /// How many minutes an item takes; by its place.
        case minutes(place: Int, title: String, offer: Int)
    }

    init(_ message: Message, at place: Int? = nil, question: Question? = nil) {
        self.message = message
        self.place = place
        self.question = question
    }
}

/// What is known of a plan besides what it says.
public struct ImportOptions: Equatable, Sendable {
    /// The language of the script; `nil` for that of the plan.
    public var language: Language?
    /// The language where the plan has too few words to tell.
    public var usualLanguage: Language
    /// Names that stand for roles, in lower case.
    public var roles: [String: Role]
    /// The minutes of items that say nothing of them, by their places.
    public var minutes: [Int: Int]
    /// What the session is called where the plan does not say it.
    public var title: String
    /// The ids and names of the tools and methods at hand, in lower case.
    public var toolbox: Set<String>

    public init(
        language: Language? = nil, usualLanguage: Language = .nb, roles: [String: Role] = [:],
        minutes: [Int: Int] = [:], title: String, toolbox: Set<String> = []
    ) {
        self.language = language
        self.usualLanguage = usualLanguage
        self.roles = roles
        self.minutes = minutes
        self.title = title
        self.toolbox = toolbox
    }
}
