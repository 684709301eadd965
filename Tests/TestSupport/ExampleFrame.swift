import Facilitation
import Languages
import ScriptFormat

/// The part of a document that a rule's examples show.
public enum ExampleFrame: String {
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
    /// Sessions of a course, each from its number on; entries of the course's front matter stand first.
    case series

    /// The example in a document of its own.
    public func document(around example: String, in language: Language = .nb) -> String {
        let title = "---\ntittel: Eksempel\n"
        let top = "\(title)språk: \(language.tag)\n---\n\n"
        let session = "# Oppstart (5 min)\n\n## Velkommen (5 min)\n"
        return switch self {
        case .document: example
        case .frontMatter: "\(title)\(example)\n---\n\n\(session)"
        case .session: "\(top)\(example)\n"
        case .item: "\(top)\(session)\n\(example)\n"
        case .tool: "---\nverktøy: Eksempel\nformål: utforske\n---\n\n\(example)\n"
        case .toolFrontMatter: "---\nverktøy: Eksempel\n\(example)\n---\n"
        case .series: ""
        case .course: "---\nkurs: Eksempel\nsamlinger: 6\n\(example)\n---\n"
        }
    }
}

extension RuleProse.Example {
    /// What the example is a part of.
    public var frame: ExampleFrame? { ExampleFrame(rawValue: part) }
}
