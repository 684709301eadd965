/// The line that is being typed, as the editor holds it.
struct TypedLine: Equatable {
    var scalars: [Unicode.Scalar] = []
    /// How many scalars stand before the cursor.
    var cursor = 0
    /// The search through the history that is going on, if any.
    var search: HistorySearch?

    var text: String { Self.string(scalars) }

    var textBeforeCursor: String { Self.string(scalars[..<cursor]) }

    /// How many scalars the visible character before the cursor has; 0 at the start.
    var lengthBeforeCursor: Int {
        Self.string(scalars[..<cursor]).last?.unicodeScalars.count ?? 0
    }

    /// How many scalars the visible character after the cursor has; 0 at the end.
    var lengthAfterCursor: Int {
        Self.string(scalars[cursor...]).first?.unicodeScalars.count ?? 0
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var string = ""
        string.unicodeScalars.append(contentsOf: scalars)
        return string
    }
}

/// A search through the history as one sees it: libedit keeps it after the line that was found, behind a line feed.
struct HistorySearch: Equatable {
    /// What is looked for.
    var pattern: String
    /// Whether no earlier line holds it.
    var isFailing: Bool

    /// Reads libedit's notation: `bck:`, `fwd:`, `bck?` or `fwd?` and then the pattern.
    init(notation: some StringProtocol) {
        pattern = String(notation.dropFirst(4))
        isFailing = notation.dropFirst(3).first == "?"
    }
}
