import Facilitation

/// A round in which each has a turn, how many are there, and who leads really.
extension LiveCommand {
    static let present = LiveCommand(
        id: "present", slip: .number, followed: { rest, _ in InputParser.present(rest).map { .command(.present($0)) } })

    static let turn = LiveCommand(
        id: "turn", alone: .changes(.turn()), slip: .number,
        followed: { rest, _ in InputParser.number(rest).map { .command(.turn($0)) } })

    static let lead = LiveCommand(
        id: "lead", slip: .name, followed: { rest, parser in parser.roles(rest).map { .command(.lead($0)) } },
        offers: { _, live in Role.known.map(live.texts.role) })
}
