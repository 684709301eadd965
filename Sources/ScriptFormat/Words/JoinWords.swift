import Languages

/// Words and signs between two names.
enum JoinWords {
    /// `og`, `and`, `&`.
    static let and = Set(WordTable.spellings(of: "and", in: "join"))
    /// Those, and `eller`, `med` and the like.
    static let all = and.union(WordTable.spellings(of: "other", in: "join"))
}
