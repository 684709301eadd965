import Glibc

/// The modes of a terminal (termios), to be compared.
public struct TerminalModesSeen: Equatable, Sendable, CustomStringConvertible {
    private let input: UInt32
    private let output: UInt32
    private let control: UInt32
    private let local: UInt32
    private let characters: [UInt8]

    /// Reads the modes of the terminal behind a descriptor; nil when it is none.
    init?(descriptor: Int32) {
        var modes = termios()
        guard tcgetattr(descriptor, &modes) == 0 else { return nil }
        (input, output, control, local) = (modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag)
        characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
    }

    /// Whether the terminal shows what is typed by itself.
    public var echoes: Bool { local & UInt32(ECHO) != 0 }

    /// Whether the terminal hands over whole lines.
    public var isCanonical: Bool { local & UInt32(ICANON) != 0 }

    /// The flags in octal, as `stty -g` tells them in hexadecimal.
    public var description: String {
        "iflag \(String(input, radix: 8)) oflag \(String(output, radix: 8)) cflag \(String(control, radix: 8)) "
            + "lflag \(String(local, radix: 8)) cc \(characters)"
    }
}
