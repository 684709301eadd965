import Facilitation

/// Through the session, item by item.
extension LiveCommand {
    static let next = LiveCommand(id: "next", alone: .changes(.next))

    static let back = LiveCommand(id: "back", alone: .changes(.back))

    static let done = LiveCommand(id: "done", alone: .changes(.done))

    static let goto = LiveCommand(
        id: "goto", slip: .name, followed: { rest, parser in parser.goto(rest) },
        offers: { typed, live in
            // By number when a digit was typed, else by title.
            let items = live.session.state.running.map(\.item)
            return typed.first?.isNumber == true ? items.map(\.id) : items.map(\.title)
        })

    static let undo: LiveCommand = .init(
        id: "undo", alone: .changes(.undo), slip: .number,
        followed: { rest, _ in InputParser.number(rest).map { .run(.undo, "\($0)") } },
        carryOut: { live, count, now in live.undo(wholeNumber(count) ?? 1, at: now) })

    static let redo = LiveCommand(id: "redo", alone: .changes(.redo))

    static let end = LiveCommand(
        id: "end", alone: .carriesOut, followed: { rest, parser in parser.agreedEnd(rest, isSpelledOut: true) },
        carryOut: { live, _, now in live.beginClosing(at: now) })
}
