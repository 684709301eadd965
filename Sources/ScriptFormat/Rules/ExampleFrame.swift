/// The part of a document that a rule's examples show.
public enum ExampleFrame: Sendable, CaseIterable {
    /// A whole document.
    case document
    /// Entries of a session's front matter beside the title.
    case frontMatter
    /// A session below its front matter.
    case session
    /// An item below its heading.
    case item
    /// A tool below its front matter.
    case tool
    /// Entries of a tool's front matter.
    case toolFrontMatter
    /// Entries of a course's front matter.
    case course
    /// Nothing: the rule is about files, which an example cannot show.
    case none

    /// The examples in a document of their own.
    public func document(around example: String) -> String {
        let session = "# Oppstart (5 min)\n\n## Velkommen (5 min)\n"
        return switch self {
        case .document: example
        case .frontMatter: "---\ntittel: Eksempel\n\(example)\n---\n\n\(session)"
        case .session: "---\ntittel: Eksempel\n---\n\n\(example)\n"
        case .item: "---\ntittel: Eksempel\n---\n\n\(session)\n\(example)\n"
        case .tool: "---\nverktøy: Eksempel\nformål: utforske\n---\n\n\(example)\n"
        case .toolFrontMatter: "---\nverktøy: Eksempel\n\(example)\n---\n"
        case .none: ""
        case .course: "---\nkurs: Eksempel\nsamlinger: 6\n\(example)\n---\n"
        }
    }
}
