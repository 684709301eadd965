import Facilitation
import Languages

extension LanguageComparison {
    /// Where two tools or methods differ; none where they hold the same.
    public func lines(_ one: Tool, _ other: Tool) -> [ComparisonLine] {
        let facts: [ComparisonLine?] = [
            change(words("Kind"), kind(one), kind(other)),
            change(words("Purpose"), purposes(one), purposes(other)),
            change(words("Steps"), one.steps.count, other.steps.count),
            change(words("Questions"), one.questions.count, other.questions.count),
            change(words("Cautions"), one.cautions.count, other.cautions.count),
            change(words("Labels on the worksheet"), one.worksheet?.labels.count, other.worksheet?.labels.count),
        ]
        let steps = zip(one.steps, other.steps).enumerated().flatMap { index, steps in
            let name = words("Step \(index + 1)")
            return [
                change(name, steps.0.timing.map(time), steps.1.timing.map(time)),
                change(name, steps.0.form.map(words.form), steps.1.form.map(words.form)),
            ]
        }
        return (facts + steps).compactMap(\.self)
    }

    /// Where two documents of a course differ; none where they hold the same.
    public func lines(_ one: Course, _ other: Course) -> [ComparisonLine] {
        let facts: [ComparisonLine?] = [
            change(words("Sessions"), one.sessions, other.sessions),
            change(words("Group"), one.group.map(size), other.group.map(size)),
            change(words("Minutes"), words.all(one.build.map(minutes)), words.all(other.build.map(minutes))),
            change(words("Any diagnosis"), yes(one.anyDiagnosis), yes(other.anyDiagnosis)),
            change(words("Sections"), one.sections.count, other.sections.count),
        ]
        return facts.compactMap(\.self)
    }

    private func kind(_ tool: Tool) -> String { tool.kind == .tool ? words("tool") : words("method") }

    private func purposes(_ tool: Tool) -> String? {
        words.all(tool.purposes.map { Texts(language: words.language).purpose($0) })
    }

    /// `2 × 3 min: 2` for two rounds in which two have a role.
    private func time(_ timing: StepTiming) -> String {
        let rounds = timing.rounds > 1 ? "\(timing.rounds) × " : ""
        let length = timing.turns.map(Texts(language: words.language).turns) ?? "\(timing.minutes) min"
        return rounds + length + (timing.roles.isEmpty ? "" : ": \(timing.roles.count)")
    }

    private func size(_ group: ClosedRange<Int>) -> String { "\(group.lowerBound)–\(group.upperBound)" }

    private func minutes(_ phase: Course.PhaseBuild) -> String { "\(phase.minutes)" }
}
