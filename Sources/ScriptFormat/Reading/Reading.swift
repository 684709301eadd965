import Facilitation
import Languages

/// What came of reading a document.
public struct Reading<Value: Sendable>: Sendable {
    /// What the document means; `nil` where it is not a document of the kind that was asked for.
    public var value: Value?
    /// Everything that should be changed or looked at, in the order of the text.
    public var findings: [Finding]
    /// What the document's front matter accepts.
    var accepted = Exceptions()
    /// The document as far as it is the same for every kind.
    let document: ParsedDocument
    /// A session with the places of everything in it, for the checks of its plan; `nil` for other documents.
    var session: WrittenSession?

    /// The findings that the document's front matter accepts, by code, with the reasons.
    public var exceptions: [String: String] { accepted.reasons }
    /// The text that was read.
    public var source: Source { document.source }
    /// What stands where in it.
    public var tree: SyntaxTree { document.tree }

    /// The same reading with another value.
    func map<Other: Sendable>(_ change: (Value) -> Other?) -> Reading<Other> {
        Reading<Other>(
            value: value.flatMap(change), findings: findings, accepted: accepted, document: document,
            session: session)
    }
}

/// What a reader is told besides the text.
public struct ReadingOptions: Sendable {
    /// The language of the findings; `nil` for the document's own.
    public var messages: Language?
    /// The language of the findings where the text is no document, and so has none of its own.
    public var otherwise: Language
    /// The tools and methods that a script can name; `nil` where they are not known, and then none is missing.
    public var toolbox: KnownToolbox?
    /// Codes of findings that are accepted beforehand, such as by the course.
    public var exceptions: Set<String>
    /// The number that the name of a session's file begins with, where it does.
    public var fileNumber: Int?

    /// Sets the options.
    public init(
        messages: Language? = nil, otherwise: Language = .nb, toolbox: KnownToolbox? = nil,
        exceptions: Set<String> = [], fileNumber: Int? = nil
    ) {
        self.messages = messages
        self.otherwise = otherwise
        self.toolbox = toolbox
        self.exceptions = exceptions
        self.fileNumber = fileNumber
    }
}
