/// A key as the line editor understands it, whatever bytes the terminal sends for it.
enum Key: Equatable {
    /// A character to put into the line.
    case text(Unicode.Scalar)
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
