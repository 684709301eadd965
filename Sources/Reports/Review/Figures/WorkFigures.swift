import Facilitation

/// How a session's time was shared among forms of work; the parts add up to the session's length.
public struct WorkFigures: Equatable, Sendable {
    /// Time after a prompt or a step, by its form.
    public var forms: [Prompt.Form: Length] = [:]
    /// Time in which a tool was led.
    public var tool = Length.zero
    /// Other time in items: the leader tells, shows, or gathers the group.
    public var other = Length.zero
    /// Breaks that the plan has.
    public var plannedBreak = Length.zero
    /// Breaks that it has not.
    public var pause = Length.zero
    /// Time that nobody knows of, because treff was not running.
    public var gap = Length.zero
    /// Time before the first item and after the last.
    public var untracked = Length.zero

    /// Time after prompts and steps of one form.
    public subscript(form: Prompt.Form) -> Length { forms[form, default: .zero] }

    /// Everything together.
    public var total: Length { forms.values.sum() + tool + other + plannedBreak + pause + gap + untracked }

    /// Adds an item's time.
    mutating func add(_ figures: ItemFigures) {
        guard !figures.item.marks.contains(.pause) else {
            plannedBreak += figures.actual
            return
        }
        for form in Prompt.Form.allCases {
            let length = figures.time(form)
            if length > .zero { forms[form, default: .zero] += length }
        }
        tool += figures.tool
        other += figures.open
    }
}
