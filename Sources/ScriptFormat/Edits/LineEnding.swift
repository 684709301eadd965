/// How the lines of a text end.
enum LineEnding {
    case lineFeed, carriageReturnLineFeed, carriageReturn

    /// The ending that most lines have; LF where there is but one line.
    init(of bytes: [UInt8]) {
        var (feeds, pairs, returns) = (0, 0, 0)
        for (index, byte) in bytes.enumerated() {
            let isAfterReturn = index > 0 && bytes[index - 1] == .carriageReturn
            if byte == .lineFeed { if isAfterReturn { pairs += 1 } else { feeds += 1 } }
            if byte == .carriageReturn, index + 1 == bytes.count || bytes[index + 1] != .lineFeed { returns += 1 }
        }
        if pairs > feeds, pairs >= returns {
            self = .carriageReturnLineFeed
        } else {
            self = returns > feeds ? .carriageReturn : .lineFeed
        }
    }

    /// The characters.
    var text: String {
        switch self {
        case .lineFeed: "\n"
        case .carriageReturnLineFeed: "\r\n"
        case .carriageReturn: "\r"
        }
    }
}
