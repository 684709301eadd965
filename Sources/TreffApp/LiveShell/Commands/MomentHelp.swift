import Basics
import Languages
import ScriptFormat

/// The help around a moment of a session, as a language's document `moments.md` has it.
///
/// A heading names a moment by its id. Under it stand the moment in words, a dash and what one types then in back quotes; and then a
/// list: what is typed and what it does, or advice. What it is asked for with stands in `words.txt` under `[moment]`.
struct MomentHelp: Equatable {
    let id: String
    /// The moment in words.
    private(set) var title = ""
    /// What one types then, for the overview.
    private(set) var commands = ""
    private(set) var lines: [Line] = []

    /// A line of the page.
    enum Line: Equatable {
        case typed(String, does: String)
        case advice(String)
    }

    /// All moments of a language, or of the nearest that has them.
    static func all(_ language: Language) -> [MomentHelp] {
        language.fallbacks.lazy.map(written).first { !$0.isEmpty } ?? []
    }

    /// The moments that a language's own document has.
    static func written(_ language: Language) -> [MomentHelp] {
        guard let document = BuiltInDocument.named("moments", language) else { return [] }
        var moments: [MomentHelp] = []
        for block in Markdown.blocks(of: document.text) {
            switch block {
            case .heading(2, let id): moments.append(MomentHelp(id: id))
            case .paragraph(let text) where !moments.isEmpty: moments[moments.count - 1].describe(text)
            case .list(let items) where !moments.isEmpty:
                moments[moments.count - 1].lines = items.map { Line($0.text) }
            default: break
            }
        }
        return moments
    }

    /// The id of the moment that somebody asks for in a word or in several, in any language.
    static func named(_ words: String) -> String? { ids[words.plainLetters] }

    /// The word that it is asked for with.
    func word(_ language: Language) -> String { Self.words.written(id, language) ?? id }

    private static let words = SpokenWords("moment")
    private static let ids = words.meanings

    private mutating func describe(_ text: String) {
        guard let dash = text.firstRange(of: " – ") else { return }
        title = String(text[..<dash.lowerBound])
        commands = text[dash.upperBound...].filter { $0 != "`" }
    }
}

extension MomentHelp.Line {
    fileprivate init(_ text: String) {
        let plain = text.filter { $0 != "`" }
        guard text.hasPrefix("`"), let dash = plain.firstRange(of: " – ") else {
            self = .advice(plain)
            return
        }
        self = .typed(String(plain[..<dash.lowerBound]), does: String(plain[dash.upperBound...]))
    }
}
