extension String {
    /// The text cut to a width, with an ellipsis where something was left out.
    ///
    /// - Parameter columns: The most columns that the result takes; nothing is left of a text at 0 or less.
    public func truncated(to columns: Int) -> String {
        if DisplayWidth.of(self) <= columns { return self }
        guard columns > 0 else { return "" }
        var kept = ""
        var used = 1  // the ellipsis
        for character in self {
            let width = DisplayWidth.of(character)
            if used + width > columns { break }
            kept.append(character)
            used += width
        }
        return kept + "…"
    }

    /// The text with spaces after it until it takes a width; a text that is wider stays as it is.
    public func padded(to columns: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, columns - DisplayWidth.of(self)))
    }

    /// The text with spaces before it until it takes a width; a text that is wider stays as it is.
    public func padded(leftTo columns: Int) -> String {
        String(repeating: " ", count: Swift.max(0, columns - DisplayWidth.of(self))) + self
    }
}
