/// Reads which rules a course has chosen.
enum ChosenRules {
    /// The names in lower case, without those that are nothing to choose, which are reported; one that is nearly a known
    /// name is taken as that.
    static func read(_ texts: [FrontMatterText], _ report: inout Report) -> [String] {
        texts.compactMap { text in
            let name = text.text.lowercased().trimmingSpaces
            if Rule.choices.contains(name) { return name }
            let isUniversal = Rule.named(name) != nil
            let nearest = isUniversal ? nil : Rule.nearestChoice(to: name)
            report.add(
                .unknownRule(written: text.text, nearest: nearest, isUniversal: isUniversal), at: text.range,
                fix: nearest)
            return nearest
        }
    }
}
