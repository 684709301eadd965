import Basics
import Glibc
import Terminal

/// A screen that remembers whether something could not be written: on a full disk a command would else be fine, and its
/// output nowhere.
final class NotedScreen: Screen {
    private let screen: any Screen
    private let note: Note

    /// What went wrong, shared by all screens on standard output.
    final class Note {
        fileprivate(set) var problem: FileProblem?

        init() {}
    }

    init(_ screen: any Screen, in note: Note) {
        self.screen = screen
        self.note = note
    }

    var size: WindowSize { screen.size }
    var usesColor: Bool { screen.usesColor }

    func write(_ text: String) throws(ScreenGone) {
        do throws(ScreenGone) { try screen.write(text) } catch {
            // A reader that has enough, and a terminal that is closed, are no faults.
            if note.problem == nil, ![EPIPE, EIO].contains(error.code) {
                note.problem = FileProblem(SystemError(error.code))
            }
            throw error
        }
    }

    func hide() throws(ScreenGone) { try screen.hide() }

    func reveal() throws(ScreenGone) { try screen.reveal() }
}

extension Environment {
    /// The same, where it is noted what could not be written to standard output.
    func noting(_ note: NotedScreen.Note) -> Environment {
        var environment = self
        environment.output = NotedScreen(output, in: note)
        environment.openConsole = { [openConsole] options in
            let console = openConsole(options)
            return Console(
                reader: console.reader, screen: NotedScreen(console.screen, in: note),
                isInteractive: console.isInteractive, isStill: console.isStill, close: console.close)
        }
        return environment
    }
}
