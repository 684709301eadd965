import Facilitation
import Languages

/// A label of an item: one entry, from which the readers, the writer, the layout and the comparison take what they need.
///
/// The spellings stand in each language's words under the id.
public struct Label: Hashable, Sendable {
    /// What the languages' words know the label by, such as `previous-task`.
    public let id: String
    /// What the value is, and where in an item it goes.
    let value: Value
    /// Whether the group hears the words.
    let isHeard: Bool

    /// What a value is, and where in an item it goes.
    enum Value: Sendable {
        /// Who leads, with commas or `og` between.
        case roles(WritableKeyPath<Item, [Role]> & Sendable)
        /// Names of tools or of methods, with commas between.
        case names(WritableKeyPath<Item, [String]> & Sendable, Shelf)
        /// Things, with commas between or in a list.
        case things(WritableKeyPath<Item, [String]> & Sendable)
        /// Running text.
        case texts(WritableKeyPath<Item, [String]> & Sendable)
        /// A prompt of a form of work.
        case prompt(Prompt.Form)
        /// Advice of a kind.
        case advice(Advice.Kind)
    }

    /// Where names are looked up.
    enum Shelf: Sendable {
        case tools, methods
    }

    private init(_ id: String, _ value: Value, isHeard: Bool = false) {
        self.id = id
        self.value = value
        self.isHeard = isHeard
    }

    /// Labels are told apart by their ids.
    public static func == (left: Label, right: Label) -> Bool { left.id == right.id }

    /// Labels are told apart by their ids.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }

    static let lead = Label("lead", .roles(\.lead))
    static let tool = Label("tool", .names(\.tools, .tools))
    static let method = Label("method", .names(\.methods, .methods))
    static let materials = Label("materials", .things(\.materials))
    static let handout = Label("handout", .names(\.handouts, .tools))
    static let say = Label("say", .texts(\.say), isHeard: true)
    static let previousTask = Label("previous-task", .texts(\.previousTask))
    static let task = Label("task", .texts(\.task), isHeard: true)

    /// All of them, in the order that they are written in an item.
    static let all: [Label] =
        [lead, tool, method, materials, handout, say, previousTask]
        + Prompt.Form.allCases.map { Label($0.rawValue, .prompt($0), isHeard: true) } + [task]
        + Advice.Kind.allCases.map { Label($0.rawValue, .advice($0)) }

    /// The spellings.
    static let words = Vocabulary<Label>("label", all.map { ($0.id, $0) })
}

extension Label {
    /// Whether the label asks the group something.
    var isPrompt: Bool { if case .prompt = value { true } else { false } }

    /// Whether the label gives the leader advice.
    var isAdvice: Bool { if case .advice = value { true } else { false } }

    /// Whether the value is names, which are seldom more than a line.
    var isNames: Bool {
        switch value {
        case .roles, .names: true
        case .things, .texts, .prompt, .advice: false
        }
    }

    /// Whether the label says what is needed for an item, in a line or so; these stand together.
    var isBrief: Bool { if case .things = value { true } else { isNames } }

    // Swift 6.3 aborts in its optimiser where this is put into the code of a check.
    /// The shelf of the toolbox that the names are looked up on; `nil` for other labels.
    @inline(never) var shelf: Shelf? { if case .names(_, let shelf) = value { shelf } else { nil } }

    /// What an item has under the label, in words.
    func texts(of item: Item, in language: Language) -> [String] {
        switch value {
        case .roles(let path): item[keyPath: path].map { $0.word(in: language) }
        case .names(let path, _), .things(let path), .texts(let path): item[keyPath: path]
        case .prompt(let form): item.prompts.filter { $0.form == form }.map(\.text)
        case .advice(let kind): item.advice.filter { $0.kind == kind }.map(\.text)
        }
    }
}

extension Label {
    /// What people call labels, and would not otherwise write before a colon.
    private static let everyday = Vocabulary<Label>("everyday-label", all.map { ($0.id, $0) })

    /// The label that a word was meant as, spelt in a language: an everyday word, or a slip in one; `nil` for others.
    static func meant(by word: String, in language: Language) -> String? {
        if let label = everyday.meaning(of: word) { return words.word(for: label, in: language) }
        guard let near = words.nearest(to: word), let label = words.meaning(of: near) else { return nil }
        let spellings = words.spellings(of: label, in: language)
        return spellings.contains(near) ? near : spellings.first
    }
}
