import Basics

extension String {
    /// How many columns of a terminal it takes.
    var columns: Int { DisplayWidth.of(self) }

    /// The text on one line, with nothing in it that moves a cursor or turns the direction of reading.
    var printable: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.compactMap { scalar in
                    if scalar == "\n" || scalar == "\t" || scalar == "\r" { return " " }
                    switch scalar.properties.generalCategory {
                    case .control, .lineSeparator, .paragraphSeparator, .surrogate: return nil
                    default:
                        return (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                            ? nil : scalar
                    }
                }))
    }

    /// The text cut or filled up to so many columns.
    func left(_ width: Int) -> String {
        truncated(to: width).padded(to: width)
    }

    /// The text moved to the right of so many columns.
    func right(_ width: Int) -> String { padded(leftTo: width) }
}
