/// The ids and names of the tools and methods at hand.
public struct KnownToolbox: Equatable, Sendable {
    /// The tools.
    public private(set) var tools: Names
    /// The methods.
    public private(set) var methods: Names

    /// The ids of the tools that have a worksheet; `nil` where that is not known, and then none is missing.
    public let worksheets: Set<String>?
    /// The minutes of the steps of tools, by id; those whose steps have no time are not there.
    public let minutes: [String: Int]

    /// Takes each id with the names it has, in any language, the ids of those with a worksheet, and how long tools take.
    public init(
        tools: [String: [String]] = [:], methods: [String: [String]] = [:], worksheets: Set<String>? = nil,
        minutes: [String: Int] = [:]
    ) {
        self.tools = Names(tools)
        self.methods = Names(methods)
        self.worksheets = worksheets
        self.minutes = minutes
    }

    /// The names on a shelf.
    func names(_ shelf: Label.Shelf) -> Names {
        switch shelf {
        case .tools: tools
        case .methods: methods
        }
    }

    /// Ids, and the names that lead to them.
    public struct Names: Equatable, Sendable {
        /// The ids, in alphabetical order.
        public let ids: [String]
        private let idsByKey: [String: String]
        private let spellings: Nearest

        init(_ names: [String: [String]]) {
            ids = names.keys.sorted()
            let pairs = names.flatMap { id, titles in ([id] + titles).map { (Words.key($0), id) } }
            idsByKey = Dictionary(pairs.sorted { $0 < $1 }) { first, _ in first }
            spellings = Nearest(idsByKey.keys.sorted())
        }

        /// Equal where the same words lead to the same ids.
        public static func == (left: Names, right: Names) -> Bool { left.idsByKey == right.idsByKey }

        /// The id that a word stands for: the id itself, or a name.
        public func id(for word: String) -> String? { idsByKey[Words.key(word)] }

        /// The nearest id to a misspelt id or name.
        public func nearest(to word: String) -> String? {
            spellings.word(to: word).flatMap { idsByKey[$0] }
        }

        /// The only id of which a word of three letters or more is the beginning, or that of a word in its name: `health cup`
        /// for “The health cup”. A word may also be a name with an ending: `kompasset` for `kompass`.
        public func begun(by word: String) -> String? {
            let key = Words.key(word)
            guard key.count > 2 else { return nil }
            let found = Set(
                idsByKey.filter { known, _ in
                    known.hasPrefix(key) || known.firstRange(of: " " + key) != nil
                        || known.count > 3 && key.count - known.count <= Self.longestEnding && key.hasPrefix(known)
                }.values)
            return found.count == 1 ? found.first : nil
        }

        /// The letters of an ending such as `-en`, `-et` and `-ene`.
        private static let longestEnding = 3
    }
}

/// The name of a tool or a method, as authors write it.
enum Reference {
    /// The id or name in a text: `busk`, `busk.md`, a word in backticks, or a link to the tool's document.
    static func name(in written: String) -> String {
        var name = Substring(written)
        if name.hasPrefix("["), name.hasSuffix(")"), let middle = name.firstRange(of: "](") {
            name = name[middle.upperBound...].dropLast()
            if let slash = name.lastIndex(of: "/") { name = name[name.index(after: slash)...] }
        }
        while name.count > 2, name.first == "`", name.last == "`" { name = name.dropFirst().dropLast() }
        if name.hasSuffix(".md") { name = name.dropLast(3) }
        return String(name)
    }
}
