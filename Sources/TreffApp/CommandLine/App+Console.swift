import Languages
import Terminal

extension App {
    /// Whether a window may be filled and drawn again.
    var canDraw: Bool { !isStill && environment.variable("TERM") != nil }

    /// Opens the console that a person sits at, or the pipe in its place, with the labels of a search in a language.
    func openConsole(_ texts: Texts) -> Console {
        environment.openConsole(
            ConsoleOptions(
                allowsColor: allowsColor, isStill: isStill,
                searchLabels: SearchLabels(
                    searching: StyledText(texts("search: ")), failing: StyledText(texts("not found: ")))))
    }
}
