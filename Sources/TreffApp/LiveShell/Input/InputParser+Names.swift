import Basics
import Facilitation

extension InputParser {
    /// `hopp 2.3`, `hopp 2` for the first item of a phase, `hopp aksept`.
    func goto(_ rest: String) -> Input? {
        let rest = isItemNumber(rest) ? rest.dotted : rest
        if let id = item(rest) { return .command(.goto(item: id)) }
        if isItemNumber(rest) || wholeNumber(rest) != nil { return .command(.goto(item: rest)) }
        guard !rest.contains(where: \.isWhitespace) else { return nil }
        let plain = rest.plainLetters
        if SmallWord.over.matches(rest) {
            return .unsure(command: name(.skip), title: nil, line: "\(name(.goto)) \(rest)")
        }
        guard plain.count >= 3 else { return nil }
        let near = items.first { isNearly(plain, startOf: $0.title.plainLetters) }
        return near.map {
            .unsure(command: "\(name(.goto)) \($0.id)", title: $0.title, line: "\(name(.goto)) \(rest)")
        }
    }

    /// `verktøy busk`, or `verktøy av` to leave it: by id or title, by the start of either, or by the start of a word in either when it is one tool's.
    func tool(_ rest: String) -> Input? {
        if SmallWord.stop.matches(rest) { return .command(.leaveTool) }
        let plain = rest.plainLetters
        let tools = tools().map { (id: $0.id, title: $0.title.plainLetters) }
        if let match = tools.first(where: { $0.id == plain || $0.title == plain }) { return .run(.tool, match.id) }
        let starting = tools.filter { $0.title.hasPrefix(plain) || $0.id.hasPrefix(plain) }
        if starting.count == 1, let match = starting.first { return .run(.tool, match.id) }
        let within = tools.filter {
            hasWord(in: $0.title, startingWith: plain) || hasWord(in: $0.id, startingWith: plain)
        }
        if starting.isEmpty, within.count == 1, let match = within.first { return .run(.tool, match.id) }
        guard !rest.contains(where: \.isWhitespace) else { return nil }
        // Short words are one letter from many others.
        let limit = plain.count / 4
        let near = (starting + within + tools.filter { editDistance($0.id, plain) <= limit }).first
        return near.map { .unsure(command: "\(name(.tool)) \($0.id)", title: nil, line: "\(name(.tool)) \(rest)") }
    }

    /// Roles, with `og` or commas between them; `nil` when one is no role, for names are not asked for.
    func roles(_ rest: String) -> [Role]? {
        var roles: [Role] = []
        for part in rest.split(separator: ",") {
            let words = part.split(whereSeparator: \.isWhitespace).map(String.init)
            for part in words.split(whereSeparator: SmallWord.and.matches) {
                guard let role = role(part.joined(separator: " ")) else { return nil }
                if !roles.contains(role) { roles.append(role) }
            }
        }
        return roles.isEmpty ? nil : roles
    }

    private func role(_ words: String) -> Role? { Self.roleNames[words.plainLetters].map(Role.init(name:)) }

    private static let roleNames = SpokenWords("role").meanings

    /// Whether a text is an item's number in form: `2.3`, `2,3`, or `2.3a` for one that was put in.
    func isItemNumber(_ text: some StringProtocol) -> Bool {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.count == 2, wholeNumber(parts[0]) != nil else { return false }
        let digits = parts[1].prefix { $0.isNumber }
        return wholeNumber(digits) != nil && parts[1].dropFirst(digits.count).allSatisfy { $0.isLetter }
    }

    /// By number, by the number of its phase, by the start of its title, or by the start of any word in it when only one
    /// item has such a word.
    func item(_ text: String) -> String? {
        let plain = text.plainLetters
        guard !plain.isEmpty else { return nil }
        if let item = items.first(where: { $0.id == plain }) { return item.id }
        if wholeNumber(plain) != nil { return items.map(\.id).filter { $0.hasPrefix(plain + ".") }.min(by: isBefore) }
        let titles = items.map { (id: $0.id, title: $0.title.plainLetters) }
        if let exact = titles.first(where: { $0.title == plain }) { return exact.id }
        if let starting = titles.first(where: { $0.title.hasPrefix(plain) }) { return starting.id }
        let within = titles.filter { hasWord(in: $0.title, startingWith: plain) }
        return within.count == 1 ? within.first?.id : nil
    }

    /// Whether a text is one letter from the start of another.
    private func isNearly(_ text: String, startOf other: String) -> Bool {
        (text.count - 1...text.count + 1).contains { editDistance(other.prefix($0), text) <= 1 }
    }

    /// Whether an item comes before another of the same phase.
    private func isBefore(_ left: String, _ right: String) -> Bool { (left.count, left) < (right.count, right) }

    private func hasWord(in text: String, startingWith start: String) -> Bool {
        text.split { $0 == " " || $0 == "-" }.contains { $0.hasPrefix(start) }
    }

    private func name(_ command: LiveCommand) -> String { command.name(language) }
}

extension String {
    /// An item's number with a dot, however it was typed.
    var dotted: String { String(map { $0 == "," ? "." : $0 }) }
}
