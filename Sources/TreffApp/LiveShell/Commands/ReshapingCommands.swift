import Facilitation

/// A plan that she reshapes.
extension LiveCommand {
    static let skip = LiveCommand(
        id: "skip", alone: .changes(.skip()), followed: { rest, parser in parser.skip(rest) },
        offers: { typed, live in namesToCome(typed, live) })

    static let move = LiveCommand(
        id: "move", slip: .number, followed: { rest, parser in parser.move(rest) },
        offers: { typed, live in namesToCome(typed, live) })

    static let add = LiveCommand(id: "add", slip: .number, followed: { rest, parser in parser.add(rest) })

    static let task = LiveCommand(id: "task", labelled: { .command(.setTask($0)) })

    static let agreedEnd = LiveCommand(
        id: "agreed-end", slip: .number, followed: { rest, parser in parser.agreedEnd(rest) })

    static let began = LiveCommand(
        id: "began", slip: .number,
        followed: { rest, parser in parser.moment(rest).map { .command(.begin(at: $0)) } })

    /// Items that are not over: by number when a digit was typed, else by title.
    private static func namesToCome(_ typed: String, _ live: LiveSession) -> [String] {
        let state = live.session.state
        let items = state.rest.map { state.items[$0].item }
        return typed.first?.isNumber == true ? items.map(\.id) : items.map(\.title)
    }
}
