import Facilitation

/// Reads who leads: roles that scripts have words for, trades, and names of people.
struct LeaderReader {
    let vocabulary: ImportVocabulary
    /// Names that have been said to be a role, in lower case.
    let roles: [String: Role]

    /// What a text says of who leads.
    struct Leaders: Equatable {
        var roles: [Role] = []
        var names: [String] = []
    }

    /// The leaders in a text such as `Kari og Per (fagperson)`.
    func read(_ text: String) -> Leaders {
        var leaders = Leaders()
        for piece in Self.pieces(text) {
            let name = Self.withoutBrackets(piece)
            if let role = roles[name.lowercased()] ?? roles[piece.lowercased()] ?? vocabulary.role(piece)
                ?? vocabulary.role(name) ?? Self.inBrackets(piece).flatMap(vocabulary.role) ?? trade(name)
            {
                if !leaders.roles.contains(role) { leaders.roles.append(role) }
            } else if !name.isEmpty, !vocabulary.isEveryone(name) {
                leaders.names.append(name)
            }
        }
        return leaders
    }

    /// The parts of a text, divided at commas, slashes and small words.
    static func pieces(_ text: String) -> [String] {
        var rest = text.oneLine
        for mark in ["v/", "V/", "ved ", "by "] where rest.hasPrefix(mark) { rest = String(rest.dropFirst(mark.count)) }
        for word in [" v/", " V/", " og ", " and ", " & ", " + ", " samt "] { rest = rest.replacing(word, with: ",") }
        return rest.split { ",/;|\n".contains($0) }.map(\.trimmedBlanks)
            .map { $0.hasSuffix(".") && $0.count > 3 ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
    }

    /// A trade in words with small letters, which are no name, perhaps with somebody's name after it: `kreftsykepleier Lise`.
    private func trade(_ words: String) -> Role? {
        let parts = words.split(separator: " ")
        guard let first = parts.first, parts.count <= 3, !vocabulary.isEveryone(words),
            !vocabulary.isEveryone(String(first)),
            words.allSatisfy({ $0.isLetter || "- .".contains($0) })
        else { return nil }
        let rest = parts.dropFirst()
        if !rest.isEmpty, rest.allSatisfy({ $0.first?.isUppercase == true }) {
            if let role = vocabulary.role(String(first)) { return role }
        }
        let small = parts.prefix { $0.first?.isLowercase == true }
        guard (1...2).contains(small.count), parts.dropFirst(small.count).allSatisfy({ $0.first?.isUppercase == true })
        else { return nil }
        return .other(small.joined(separator: " "))
    }

    /// The names in a text that stand for nobody but a person: short, and with capital letters.
    func names(in text: String) -> [String] {
        read(text).names.filter(Self.isName)
    }

    /// Whether words may be somebody's name.
    static func isName(_ words: String) -> Bool {
        let parts = words.split(separator: " ")
        return parts.count <= 3 && words.count <= 40 && parts.allSatisfy { $0.first?.isUppercase == true }
    }

    private static func withoutBrackets(_ text: String) -> String {
        text.firstIndex(of: "(").map { text[..<$0].trimmedBlanks } ?? text
    }

    private static func inBrackets(_ text: String) -> String? {
        guard let start = text.firstIndex(of: "("), let end = text.lastIndex(of: ")"), start < end else { return nil }
        return text[text.index(after: start)..<end].trimmedBlanks
    }
}
