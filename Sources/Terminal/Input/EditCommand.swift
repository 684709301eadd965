/// The commands of libedit that a key can call, by libedit's own names.
///
/// Each is bound to a control code of its own that no keyboard sends and that cannot be typed (0x80 to 0x9F), so that
/// neither the terminal's settings nor libedit's own key table can turn it into another.
enum EditCommand: String, CaseIterable {
    case accept = "ed-newline"
    case deleteOrEnd = "em-delete-or-list"
    case left = "ed-prev-char"
    case right = "ed-next-char"
    case wordLeft = "ed-prev-word"
    case wordRight = "em-next-word"
    case start = "ed-move-to-beg"
    case end = "ed-move-to-end"
    case up = "ed-prev-history"
    case down = "ed-next-history"
    case searchBack = "em-inc-search-prev"
    case searchForward = "em-inc-search-next"
    case deleteBack = "em-delete-prev-char"
    case deleteForward = "ed-delete-next-char"
    case deleteWordBack = "ed-delete-prev-word"
    case deleteWordForward = "em-delete-next-word"
    case deleteToEnd = "ed-kill-line"
    case deleteAll = "em-kill-line"
    case yank = "em-yank"
    case swap = "ed-transpose-chars"
    case upperCase = "em-upper-case"
    case lowerCase = "em-lower-case"
    case capitalize = "em-capitol-case"

    /// The control code that stands for the command.
    var code: UInt32 {
        0x80 + UInt32(Self.allCases.firstIndex(of: self) ?? 0)
    }
}
