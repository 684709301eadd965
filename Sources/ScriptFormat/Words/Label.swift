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
        /// A part of the item that stands where its author put it.
        case part(Part)
    }

    /// A part of an item that a label makes of running text.
    enum Part: Hashable, Sendable {
        case say, previousTask, task, step
        case prompt(Prompt.Form)
        case advice(Advice.Kind)
        case heldBack(HeldBack.Condition)
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
    static let say = Label("say", .part(.say), isHeard: true)
    static let previousTask = Label("previous-task", .part(.previousTask))
    static let step = Label("step", .part(.step))
    static let task = Label("task", .part(.task), isHeard: true)

    /// All of them, in the order of the specification; those that are brief are written in this order, too.
    static let all: [Label] =
        [lead, tool, method, materials, handout, say, previousTask]
        + Prompt.Form.allCases.map { Label($0.rawValue, .part(.prompt($0)), isHeard: true) } + [step]
        + HeldBack.Condition.allCases.map { Label($0.rawValue, .part(.heldBack($0)), isHeard: true) } + [task]
        + Advice.Kind.allCases.map { Label($0.rawValue, .part(.advice($0))) }

    /// The spellings.
    static let words = Vocabulary<Label>("label", all.map { ($0.id, $0) })
}

extension Label {
    /// Whether the label asks the group something.
    var isPrompt: Bool { if case .part(.prompt) = value { true } else { false } }

    /// The label of a part of an item; `nil` for prose, which has none.
    static func of(_ part: ItemPart) -> Label? { Part(part).flatMap { byPart[$0] } }

    private static let byPart = Dictionary(
        uniqueKeysWithValues: all.compactMap { label in
            if case .part(let part) = label.value { (part, label) } else { nil }
        })

    /// Whether the value is names, which are seldom more than a line.
    var isNames: Bool {
        switch value {
        case .roles, .names: true
        case .things, .part: false
        }
    }

    /// Whether the label says what is needed for an item, in a line or so; these stand together.
    var isBrief: Bool { if case .things = value { true } else { isNames } }

    // Swift 6.3 aborts in its optimiser where this is put into the code of a check.
    /// The shelf of the toolbox that the names are looked up on; `nil` for other labels.
    @inline(never) var shelf: Shelf? { if case .names(_, let shelf) = value { shelf } else { nil } }

    /// What an item needs under the label, in words; none for a label that is a part of its order.
    func needs(of item: Item, in language: Language) -> [String] {
        switch value {
        case .roles(let path): item[keyPath: path].map { $0.word(in: language) }
        case .names(let path, _), .things(let path): item[keyPath: path]
        case .part: []
        }
    }
}

extension Label.Part {
    /// What a part of an item is made by; `nil` for prose.
    init?(_ part: ItemPart) {
        switch part {
        case .paragraph, .list, .table: return nil
        case .say: self = .say
        case .previousTask: self = .previousTask
        case .prompt(let prompt): self = .prompt(prompt.form)
        case .step: self = .step
        case .task: self = .task
        case .advice(let advice): self = .advice(advice.kind)
        case .heldBack(let heldBack): self = .heldBack(heldBack.condition)
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
        // `Sted:` and `Stop:` are no slips.
        guard label != .step || word.count > 4 else { return nil }
        let spellings = words.spellings(of: label, in: language)
        return spellings.contains(near) ? near : spellings.first
    }
}
