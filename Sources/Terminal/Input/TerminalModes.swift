import Glibc

/// The modes of a terminal (termios) as they were found, and the way back to them.
final class TerminalModes {
    private let descriptor: Int32
    private let found: termios
    private var working: termios?

    /// Reads the modes of the terminal behind a descriptor; nil when it is none.
    init?(descriptor: Int32) {
        guard let modes = Self.read(descriptor) else { return nil }
        self.descriptor = descriptor
        found = modes
    }

    /// Whether the terminal no longer answers.
    var isGone: Bool { Self.read(descriptor) == nil }

    /// Notes the modes that are in force as the ones to work in.
    func noteWorking() {
        working = Self.read(descriptor) ?? working
    }

    /// Puts the noted modes in force again.
    func work() {
        if let working { apply(working) }
    }

    /// Shows nothing of what is typed, and hands it over at once; Ctrl-C and Ctrl-Z stay signals.
    func listen() {
        var modes = found
        modes.c_lflag &= ~tcflag_t(ECHO | ICANON)
        apply(modes)
    }

    /// Puts back the modes that were found.
    func restore() {
        apply(found)
    }

    private func apply(_ modes: termios) {
        var modes = modes
        while tcsetattr(descriptor, TCSADRAIN, &modes) < 0, errno == EINTR {}
    }

    private static func read(_ descriptor: Int32) -> termios? {
        var modes = termios()
        return tcgetattr(descriptor, &modes) == 0 ? modes : nil
    }
}
