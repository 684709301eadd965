import Facilitation

/// Takes one # from each heading of a session whose headings are all one level too deep.
enum RaisedHeadings {
    /// The edit, from the first heading to the last; `nil` where a heading is not made with #, or a title that stands over
    /// the phases cannot be put aside as a comment.
    static func edit(_ blocks: [BlockSyntax], in source: Source) -> Finding.Edit? {
        let headings = blocks.compactMap { if case .heading(let heading) = $0 { heading } else { nil } }
        guard let first = headings.first, let last = headings.last else { return nil }
        var text = ""
        var done = first.range.lowerBound
        for (index, heading) in headings.enumerated() {
            guard heading.style == .marks || heading.style == .unspacedMarks else { return nil }
            text += source.text(done..<heading.range.lowerBound)
            if heading.level > 1 {
                text += source.text(heading.range).dropFirst()
            } else {
                let title = source.text(heading.content)
                guard index == 0, !title.contains("--") else { return nil }
                text += "<!-- \(title) -->"
            }
            done = heading.range.upperBound
        }
        return Finding.Edit(range: first.range.lowerBound..<last.range.upperBound, replacement: text)
    }
}
