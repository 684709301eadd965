/// Lines under a heading; without lines there is nothing to tell.
struct TextSection: Equatable {
    var title: String
    var lines: [String]

    /// The section for a terminal of so many columns; empty when it has nothing to tell.
    ///
    /// - Parameter isCut: Whether lines that are too long are cut; else they go on below, farther in.
    func styled(width: Int, isCut: Bool = false) -> [StyledLine] {
        guard !lines.isEmpty else { return [] }
        return [StyledLine(title, .strong)]
            + lines.flatMap { line in
                guard line.columns > width - 1 else { return [StyledLine(" " + line)] }
                if isCut { return [StyledLine(" " + line.cut(to: width - 1))] }
                return line.wrapped(to: width - 4).enumerated().map { index, part in
                    StyledLine((index == 0 ? " " : "   ") + part)
                }
            }
    }
}
