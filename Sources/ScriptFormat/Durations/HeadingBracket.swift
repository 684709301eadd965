/// The title of a heading, and the brackets with its duration and marks.
struct HeadingBracket: Equatable {
    /// The words before the brackets.
    let title: Range<Int>
    /// What stands between the brackets, divided at the commas; `nil` where there are none.
    let parts: [Range<Int>]?
    /// The brackets, and whatever stands after them.
    let whole: Range<Int>
    /// Whether the brackets are round, both there, and last.
    let isWellFormed: Bool

    /// Divides the content of a heading; bold marks around the heading or its title are no part of them.
    init(_ content: Range<Int>, in text: UncommentedText) {
        let content = Emphasis.unwrap(content, in: text.bytes)
        let reader = BracketReader(text: text, content: content)
        guard let found = reader.closed ?? reader.unclosed ?? reader.bare else {
            title = content
            parts = nil
            whole = content.upperBound..<content.upperBound
            isWellFormed = true
            return
        }
        var before = reader.title(before: found.outer.lowerBound)
        var inner = reader.parts(of: found.inner)
        var outer = found.outer
        // The duration and the marks may have brackets of their own.
        let first = BracketReader(text: text, content: before)
        let hasDuration = inner.contains { DurationText.isMeant(text.words($0)) }
        if !hasDuration, let other = first.closed, first.isMeant(other.inner), reader.isMeant(found.inner) {
            inner = first.parts(of: other.inner) + inner
            before = first.title(before: other.outer.lowerBound)
            outer = other.outer.lowerBound..<outer.upperBound
        }
        title = Emphasis.unwrap(before, in: text.bytes)
        parts = inner
        isWellFormed = found.isWellFormed && outer == found.outer
        whole = outer
    }

    /// Whether it holds a duration of any form.
    func hasDuration(in text: UncommentedText) -> Bool {
        (parts ?? []).contains { DurationText.isMeant(text.words($0)) }
    }
}
