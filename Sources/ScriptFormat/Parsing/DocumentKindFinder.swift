/// Tells what kind of document an author has written.
enum DocumentKindFinder {
    /// The kind that the front matter names, if it is not a session.
    static func kind(named entries: [FrontMatterEntry]) -> DocumentKind? {
        let keys = entries.compactMap { FrontMatterKey.meant(by: $0.name) }
        if keys.contains(.tool) { return .tool }
        if keys.contains(.method) { return .method }
        if keys.contains(.session) { return nil }
        let ofCourse: [FrontMatterKey] = [.sessions, .group, .build, .diagnosis]
        return keys.contains(where: ofCourse.contains) ? .course : nil
    }

    /// Whether the front matter says what kind of paper the document is; then it is no session, whatever else it says.
    static func isPaper(_ entries: [FrontMatterEntry]) -> Bool {
        entries.contains { FrontMatterKey.words.meaning(of: $0.name) == .kind }
    }

    /// Whether a document that is not otherwise named is a course: it has a course's name, and nothing of a session.
    static func isCourse(_ tree: SyntaxTree, in text: UncommentedText) -> Bool {
        let keys = Set(tree.frontMatter?.entries.compactMap { FrontMatterKey.meant(by: $0.name) } ?? [])
        return keys.contains(.course) && keys.isDisjoint(with: [.session, .title, .aims, .preparation])
            && !hasTimedHeading(tree, in: text)
    }

    /// Whether a document is a session: its front matter has an entry of one, or there is a timed heading.
    static func isSession(_ tree: SyntaxTree, in text: UncommentedText) -> Bool {
        let keys = tree.frontMatter?.entries.compactMap { FrontMatterKey.meant(by: $0.name) } ?? []
        let ofSession: [FrontMatterKey] = [.session, .aims, .preparation, .title, .course]
        if keys.contains(where: ofSession.contains) { return true }
        return hasTimedHeading(tree, in: text)
    }

    private static func hasTimedHeading(_ tree: SyntaxTree, in text: UncommentedText) -> Bool {
        tree.blocks.contains { block in
            switch block {
            case .heading(let heading): HeadingBracket(heading.content, in: text).hasDuration(in: text)
            case .paragraph(let paragraph): UnmarkedHeading.recognise(paragraph, in: text, at: .start) != nil
            default: false
            }
        }
    }
}
