import Basics

/// A line of text whose parts say what they are, so that a terminal can colour them; without colour it says the same.
public struct StyledLine: Equatable, Sendable {
    /// The parts, from left to right.
    public var parts: [Part]

    /// Creates a line of parts.
    public init(_ parts: [Part] = []) { self.parts = parts }

    /// Creates a line of one part.
    init(_ text: String, _ style: Style = .plain) { parts = text.isEmpty ? [] : [Part(text, style)] }

    /// The text alone, without blanks at its end.
    public var plain: String {
        let text = parts.map(\.text).joined()
        return String(text.reversed().drop { $0 == " " }.reversed())
    }

    static func + (left: StyledLine, right: StyledLine) -> StyledLine { StyledLine(left.parts + right.parts) }

    /// A part of a line.
    public struct Part: Equatable, Sendable {
        /// The words, free of control characters.
        public var text: String
        /// What they are.
        public var style: Style

        public init(_ text: String, _ style: Style = .plain) {
            self.text = text
            self.style = style
        }
    }

    /// What a part of a line is.
    public enum Style: Sendable {
        /// Nothing out of the ordinary.
        case plain
        /// A heading, or the row of a phase.
        case strong
        /// What is read second: legends, column names.
        case faint
        /// Time within the plan.
        case within
        /// Time over the plan.
        case over
        /// Planned time that was not used.
        case unused
    }
}

extension [StyledLine] {
    /// The text alone, a line each, ending in a newline.
    public var plain: String { map { $0.plain + "\n" }.joined() }
}

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
                if isCut { return [StyledLine(" " + line.truncated(to: width - 1))] }
                return line.wrapped(to: width - 4).enumerated().map { index, part in
                    StyledLine((index == 0 ? " " : "   ") + part)
                }
            }
    }
}
