/// A language, by its tag: one that the program speaks, or any other that a script is written in.
public struct Language: Hashable, Sendable {
    /// The primary part of a language tag (RFC 5646) in small letters, such as `nb`, `nn`, `en` or `sv`.
    public let tag: String

    private init(known tag: String) { self.tag = tag }

    /// Norwegian bokmål, the first language of the product.
    public static let nb = Language(known: "nb")
    /// Norwegian nynorsk.
    public static let nn = Language(known: "nn")
    /// English, which the messages in the code are written in.
    public static let en = Language(known: "en")

    /// The languages that the program speaks, in the order that they are offered.
    public static let spoken: [Language] = BuiltInDocument.all.filter { $0.name == "words" }
        .map { Language(known: $0.language) }

    /// Reads a language tag such as `nb`, `nb_NO.UTF-8` or `en-GB`, or a language's own name, such as `nynorsk`.
    ///
    /// - Returns: `nil` for what is no tag. Those in use have two letters or three (RFC 5646, 2.2.1); the longer ones
    ///   that the format allows are not given to any language, and are names that somebody guessed.
    public init?(tag text: String) {
        let primary = text.lowercased().prefix { $0.isLetter }
        let name = String(primary)
        if let known = Self.byName[name] {
            self = known
            return
        }
        guard (2...3).contains(name.utf8.count), name.allSatisfy(\.isASCII) else { return nil }
        self = Language(known: name)
    }

    private static let byName: [String: Language] = {
        var languages: [String: Language] = [:]
        for language in spoken {
            for name in language.facts["names"] ?? [] { languages[name] = language }
        }
        return languages
    }()

    /// Whether the program speaks it.
    public var isSpoken: Bool { Self.spoken.contains(self) }

    /// The nearest language that the program speaks: itself, else one whose readers understand it, else English.
    public var nearestSpoken: Language {
        isSpoken ? self : Self.spoken.first { $0.facts["near"]?.contains(tag) == true } ?? .en
    }

    /// The languages in which a text is looked for, the best first: nynorsk, then bokmål, then English.
    public var fallbacks: [Language] {
        var found = [nearestSpoken]
        while let next = found.last?.facts["falls-back-to"]?.first.map(Language.init(known:)), !found.contains(next) {
            found.append(next)
        }
        return found.contains(.en) ? found : found + [.en]
    }

    /// What the language is called in itself.
    public var ownName: String { facts["names"]?.first ?? tag }

    /// What the language's words say of itself.
    private var facts: [String: [String]] { Self.factsByTag[tag] ?? [:] }

    private static let factsByTag = Dictionary(
        spoken.map { ($0.tag, WordTable.section("language", of: $0)) }
    ) { first, _ in first }
}
