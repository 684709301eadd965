/// Lines under a heading; without lines there is nothing to tell.
struct TextSection: Equatable {
    var title: String
    var lines: [String]

    /// The section for a terminal, cut to so many columns; empty when it has nothing to tell.
    func styled(width: Int) -> [StyledLine] {
        lines.isEmpty
            ? [] : [StyledLine(title, .strong)] + lines.map { StyledLine(" " + $0.cut(to: width - 1)) }
    }
}
