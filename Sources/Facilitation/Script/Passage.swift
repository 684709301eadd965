/// A place in an item where the leader stops: something to ask, to do, or to tell at its end.
public struct Stop: Equatable, Sendable {
    /// Item and position, from 1: `"1.2.1"`.
    public var id: String
    public var kind: Kind
    /// The words.
    public var text: String

    public init(id: String, _ kind: Kind, _ text: String) {
        self.id = id
        self.kind = kind
        self.text = text
    }

    /// A prompt as the place where it is given.
    public init(_ prompt: Prompt) { self.init(id: prompt.id, .prompt(prompt.form), prompt.text) }

    /// What there is to do at a stop.
    public enum Kind: Hashable, Sendable {
        /// To ask the group something.
        case prompt(Prompt.Form)
        /// To do something with the group, with its form of work and its time, where these are given.
        case step(Prompt.Form?, StepTiming?)
        /// To tell, show or set what stands after everything else.
        case text
    }

    /// Whether the group is asked something.
    public var isPrompt: Bool { if case .prompt = kind { true } else { false } }

    /// The form of work, where there is one.
    public var form: Prompt.Form? {
        switch kind {
        case .prompt(let form): form
        case .step(let form, _): form
        case .text: nil
        }
    }

    /// The time that an exercise timer is started with, where there is one.
    public var timing: StepTiming? { if case .step(_, let timing) = kind { timing } else { nil } }
}

/// What one step of the leader's gives: a stop, with what stands between the last one and it.
public struct Passage: Equatable, Sendable {
    /// What stands before the stop, after the last one.
    public var before: [ItemPart]
    public var stop: Stop
    /// What stands after the last stop and needs none of its own.
    public var after: [ItemPart]

    public init(before: [ItemPart], stop: Stop, after: [ItemPart] = []) {
        self.before = before
        self.stop = stop
        self.after = after
    }
}

extension Item {
    /// The item as it is led, one stop after the other.
    ///
    /// What stands after the last prompt or step is a stop of its own, unless it is advice alone. An item without prompts
    /// and steps has no stops; all of it is shown at once. What is held back is in no passage.
    public var passages: [Passage] {
        var passages: [Passage] = []
        var open: [ItemPart] = []
        func id() -> String { "\(self.id).\(passages.count + 1)" }
        for part in body {
            switch part {
            case .heldBack: break
            case .prompt(let prompt):
                passages.append(Passage(before: open, stop: Stop(id: id(), .prompt(prompt.form), prompt.text)))
                open = []
            case .step(let step):
                passages.append(Passage(before: open, stop: Stop(id: id(), .step(step.form, step.timing), step.text)))
                open = []
            default: open.append(part)
            }
        }
        guard !passages.isEmpty else { return [] }
        if open.allSatisfy(\.isAside) {
            passages[passages.count - 1].after = open
        } else {
            let words = open.filter { !$0.isAside }.flatMap(\.words).joined(separator: "\n")
            passages.append(Passage(before: open, stop: Stop(id: id(), .text, words)))
        }
        return passages
    }

    /// What stands before the first prompt or step; everything where there is none.
    public var opening: [ItemPart] { Array(body.prefix { !$0.isStop }.filter { !$0.isHeldBack }) }

    /// The places where the leader stops.
    public var stops: [Stop] { passages.map(\.stop) }
}

extension ItemPart {
    fileprivate var isHeldBack: Bool { if case .heldBack = self { true } else { false } }
}
