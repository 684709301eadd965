/// What libedit is told for a key: characters, or the codes of commands.
enum KeyTranslation {
    /// The line length from which on the history stays out of reach: libedit keeps no more than 1,023 characters of a line
    /// that one leaves for an older one, and cuts off the rest.
    static let longestLineToLeave = 1000

    /// The codes for a key; none when it has no meaning here.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - line: The line as it is; asked only for keys that depend on it.
    ///   - usesHistory: Whether the history can be reached.
    static func codes(for key: Key, in line: () -> TypedLine, usesHistory: Bool) -> [UInt32] {
        switch key {
        case .text(let scalar): text(scalar, in: line)
        case .command(let command): self.command(command, in: line, usesHistory: usesHistory)
        case .escape: line().search == nil ? [] : [0x1B]
        case .abort: line().search == nil ? [] : [0x07]
        case .pasted, .interrupt, .suspend, .clearScreen, .complete: []
        }
    }

    /// In a search, libedit takes the low byte of a character for a key: one that would be a command is left out.
    private static func text(_ scalar: Unicode.Scalar, in line: () -> TypedLine) -> [UInt32] {
        let low = scalar.value & 0xFF
        let isMistakable = scalar.value > 0xFF && (low < 0x20 || (0x7F..<0xA0).contains(low))
        return isMistakable && line().search != nil ? [] : [scalar.value]
    }

    private static func command(
        _ command: EditCommand, in line: () -> TypedLine, usesHistory: Bool
    ) -> [UInt32] {
        switch command {
        case .left, .deleteBack: repeated(command, in: line()) { $0.lengthBeforeCursor }
        case .right, .deleteForward: repeated(command, in: line()) { $0.lengthAfterCursor }
        case .up, .down, .searchBack, .searchForward:
            usesHistory && line().scalars.count < longestLineToLeave ? [command.code] : []
        default: [command.code]
        }
    }

    /// One press for one visible character, however many scalars it has. In a search the keys work on the pattern.
    private static func repeated(
        _ command: EditCommand, in line: TypedLine, length: (TypedLine) -> Int
    ) -> [UInt32] {
        Array(repeating: command.code, count: line.search == nil ? length(line) : 1)
    }
}
