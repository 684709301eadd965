import Facilitation
import Languages

/// The words of scripts in all languages, for programs that show them: each in lower case, the longest first.
public enum FormatWords {
    /// What stands before a colon in an item.
    public static let labels = sorted(Label.words)
    /// Those of them that roles stand after.
    public static let leads = Set(Language.spoken.flatMap { Label.words.spellings(of: .lead, in: $0) })
        .map { $0.lowercased() }.sorted()
    /// Who leads.
    public static let roles = sorted(Role.words)
    /// What stands in the brackets after a time.
    public static let marks = sorted(Marks.words)
    /// The names at the top of a document.
    public static let keys = sorted(FrontMatterKey.words)
    /// The headings of a tool.
    public static let sections = sorted(ToolSection.words)

    /// The longest first, so that none is taken for the beginning of another.
    private static func sorted(_ vocabulary: Vocabulary<some Any>) -> [String] {
        vocabulary.keys.sorted { ($1.count, $0) < ($0.count, $1) }
    }
}
