import Facilitation
import Languages
import ScriptFormat

/// One side of a comparison.
enum ComparedVersion {
    /// One document.
    case document(Document)
    /// The documents of a folder, each by what it is called there.
    case folder([(name: String, document: Document)])

    /// The language of the texts; `nil` for an empty folder.
    var language: Language? {
        switch self {
        case .document(let document): document.language
        case .folder(let documents): documents.first?.document.language
        }
    }

    /// Whether it is one session.
    var isSession: Bool { if case .document(.session) = self { true } else { false } }
}

/// Two versions side by side.
struct ComparedVersions {
    let old: ComparedVersion
    let new: ComparedVersion

    init(_ old: ComparedVersion, _ new: ComparedVersion) {
        self.old = old
        self.new = new
    }

    /// What changed; `nil` where the two have nothing to do with each other.
    func lines(_ language: Language) -> [ComparisonLine]? {
        switch (old, new) {
        case (.document(let old), .document(let new)): DocumentComparison.lines(old, new, language)
        case (.folder(let old), .folder(let new)): lines(old, new, language)
        case (.document, .folder), (.folder, .document): nil
        }
    }

    private typealias Documents = [(name: String, document: Document)]

    /// Each document against the one with the same name: what is gone, then what changed or came, in the new order.
    private func lines(_ old: Documents, _ new: Documents, _ language: Language) -> [ComparisonLine] {
        let before = Dictionary(old.map { ($0.name, $0.document) }) { first, _ in first }
        let names = Set(new.map(\.name))
        let gone = old.filter { !names.contains($0.name) }.map { ComparisonLine(.removed, Self.told($0)) }
        return gone
            + new.flatMap { entry -> [ComparisonLine] in
                guard let other = before[entry.name],
                    let changes = DocumentComparison.lines(other, entry.document, language)
                else { return [ComparisonLine(.added, Self.told(entry))] }
                guard !changes.isEmpty else { return [] }
                return [ComparisonLine(.heading, Self.told(entry))] + changes.map { $0.deeper }
            }
    }

    /// `1: Hva er mestring?`
    private static func told(_ entry: (name: String, document: Document)) -> String {
        "\(entry.name): \(entry.document.title)"
    }
}

extension ComparisonLine {
    /// The line under another heading.
    fileprivate var deeper: ComparisonLine {
        var line = self
        line.depth += 1
        return line
    }
}

extension Document {
    /// What the document is called.
    fileprivate var title: String {
        switch self {
        case .session(let script): script.title
        case .tool(let tool): tool.title
        case .course(let course): course.title
        }
    }
}
