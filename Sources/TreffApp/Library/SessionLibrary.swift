import Facilitation

/// What a session needs from the scripts on disk: details for its cards, and the toolbox.
struct SessionLibrary {
    /// The script's items by id; empty when the script is not at hand.
    var items: [String: Item] = [:]
    /// A tool or method by its id, in the session's language.
    var tool: (String) -> Tool? = { _ in nil }
    /// All tools that can be led, by id and title.
    var toolNames: () -> [(id: String, title: String)] = { [] }

    /// A tool's title, or its id when it is not at hand.
    func title(_ id: String) -> String { tool(id)?.title ?? id }
}
