/// A key as the line editor understands it, whatever bytes the terminal sends for it.
enum Key: Equatable {
    /// A character to put into the line.
    case text(Unicode.Scalar)
    /// Characters to put into the line at once: what was pasted, as much of it as had arrived.
    case pasted(String)
    /// A command of the editor.
    case command(EditCommand)
    /// Ctrl-C.
    case interrupt
    /// Ctrl-Z.
    case suspend
    /// Ctrl-L.
    case clearScreen
    /// Tab.
    case complete
    /// Escape by itself.
    case escape
    /// Ctrl-G: gives up a search.
    case abort
}

/// What the keys of xterm, the Linux console, tmux, screen and rxvt send, without a look into terminfo.
enum KeyNames {
    /// Control characters.
    static let control: [UInt8: Key] = [
        0x01: .command(.start), 0x02: .command(.left), 0x03: .interrupt, 0x04: .command(.deleteOrEnd),
        0x05: .command(.end), 0x06: .command(.right), 0x07: .abort, 0x08: .command(.deleteBack), 0x09: .complete,
        0x0A: .command(.accept), 0x0B: .command(.deleteToEnd), 0x0C: .clearScreen, 0x0D: .command(.accept),
        0x0E: .command(.down), 0x10: .command(.up), 0x12: .command(.searchBack), 0x13: .command(.searchForward),
        0x14: .command(.swap), 0x15: .command(.deleteAll), 0x17: .command(.deleteWordBack), 0x19: .command(.yank),
        0x1A: .suspend, 0x7F: .command(.deleteBack),
    ]

    /// The last byte of `ESC [ x` and `ESC O x`.
    static let final: [UInt8: Key] = [
        UInt8(ascii: "A"): .command(.up), UInt8(ascii: "B"): .command(.down), UInt8(ascii: "C"): .command(.right),
        UInt8(ascii: "D"): .command(.left), UInt8(ascii: "H"): .command(.start), UInt8(ascii: "F"): .command(.end),
        UInt8(ascii: "M"): .command(.accept), UInt8(ascii: "a"): .command(.up), UInt8(ascii: "b"): .command(.down),
        UInt8(ascii: "c"): .command(.wordRight), UInt8(ascii: "d"): .command(.wordLeft),
    ]

    /// The last byte of `ESC [ 1 ; m x`, with Alt or Ctrl held.
    static let modified: [UInt8: Key] = [
        UInt8(ascii: "C"): .command(.wordRight), UInt8(ascii: "D"): .command(.wordLeft),
        UInt8(ascii: "H"): .command(.start), UInt8(ascii: "F"): .command(.end), UInt8(ascii: "A"): .command(.up),
        UInt8(ascii: "B"): .command(.down),
    ]

    /// The number of `ESC [ n ~`.
    static let numbered: [Int: Key] = [
        1: .command(.start), 3: .command(.deleteForward), 4: .command(.end), 7: .command(.start), 8: .command(.end),
    ]

    /// The letter that is held with Alt.
    static let alt: [UInt8: Key] = [
        UInt8(ascii: "b"): .command(.wordLeft), UInt8(ascii: "f"): .command(.wordRight),
        UInt8(ascii: "d"): .command(.deleteWordForward), UInt8(ascii: "u"): .command(.upperCase),
        UInt8(ascii: "l"): .command(.lowerCase), UInt8(ascii: "c"): .command(.capitalize),
        0x7F: .command(.deleteWordBack), 0x08: .command(.deleteWordBack),
    ]
}
