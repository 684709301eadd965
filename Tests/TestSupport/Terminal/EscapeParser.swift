/// Splits what a program writes into characters, control characters and escape sequences.
struct EscapeParser {
    /// One thing to obey.
    enum Operation: Equatable {
        case character(Unicode.Scalar)
        case control(UInt8)
        /// ESC and one character.
        case escape(UInt8)
        /// ESC [ parameters final; the parameters begin with `?` in private ones.
        case sequence(parameters: String, final: UInt8)
        /// An operating system command or another string; the title of a window, for instance.
        case string
    }

    private enum Mode { case ground, escape, sequence, string, stringEscape }

    private var mode = Mode.ground
    private var parameters = ""
    private var pending: [UInt8] = []

    /// Takes one byte; an operation when it completes one.
    mutating func take(_ byte: UInt8) -> Operation? {
        switch mode {
        case .ground: return ground(byte)
        case .escape: return escape(byte)
        case .sequence:
            if (0x40...0x7E).contains(byte) {
                mode = .ground
                return .sequence(parameters: parameters, final: byte)
            }
            parameters.unicodeScalars.append(Unicode.Scalar(byte))
            return nil
        case .string:
            if byte == 0x07 { return end(.string) }
            if byte == 0x1B { mode = .stringEscape }
            return nil
        case .stringEscape:
            return end(.string)
        }
    }

    private mutating func end(_ operation: Operation) -> Operation {
        mode = .ground
        return operation
    }

    private mutating func ground(_ byte: UInt8) -> Operation? {
        if byte == 0x1B {
            mode = .escape
            return nil
        }
        if byte < 0x20 || byte == 0x7F { return .control(byte) }
        pending.append(byte)
        let lead = pending[0]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        if pending.count < length { return nil }
        defer { pending = [] }
        return String(decoding: pending, as: UTF8.self).unicodeScalars.first.map { .character($0) }
    }

    private mutating func escape(_ byte: UInt8) -> Operation? {
        switch byte {
        case UInt8(ascii: "["):
            (mode, parameters) = (.sequence, "")
            return nil
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
            mode = .string
            return nil
        default:
            return end(.escape(byte))
        }
    }
}
