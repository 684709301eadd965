import Facilitation
import Languages

/// What a label in an item says.
public enum Label: String, Sendable, CaseIterable {
    /// Who leads.
    case lead
    /// Coping tools.
    case tool
    /// Teaching methods.
    case method
    /// What must be at hand.
    case materials
    /// Worksheets.
    case handout
    /// Words to say aloud.
    case say
    /// Prompts to the whole group.
    case question
    /// Prompts for pairs.
    case pairs
    /// Prompts for small groups.
    case group
    /// Prompts for individual reflection.
    case reflection
    /// Advice: a recommendation.
    case recommendation
    /// Advice: a consideration.
    case consideration
    /// Advice: a practical tip.
    case tip
    /// The reflection task that is set.
    case task
    /// The task from last time.
    case previousTask

    /// The spellings.
    static let words = Vocabulary<Label>([
        .init(.lead, nb: ["Leder"], en: ["Lead"]),
        .init(.tool, nb: ["Verktøy"], en: ["Tool", "Tools"]),
        .init(.method, nb: ["Metode"], en: ["Method"]),
        .init(.materials, nb: ["Utstyr"], en: ["Materials"]),
        .init(.handout, nb: ["Utdeling"], en: ["Handout"]),
        .init(.say, nb: ["Si"], en: ["Say"]),
        .init(.question, nb: ["Spørsmål"], en: ["Questions", "Question"]),
        .init(.pairs, nb: ["To og to"], en: ["Pairs"]),
        .init(.group, nb: ["Smågruppe"], en: ["Small group"]),
        .init(.reflection, nb: ["Refleksjon"], en: ["Reflection"]),
        .init(.recommendation, nb: ["Anbefaling"], en: ["Recommendation"]),
        .init(.consideration, nb: ["Vurdering"], en: ["Consideration"]),
        .init(.tip, nb: ["Tips"], en: ["Tip"]),
        .init(.task, nb: ["Oppgave"], en: ["Task"]),
        .init(.previousTask, nb: ["Forrige oppgave"], en: ["Previous task"]),
    ])

    /// What people call them, and would not otherwise write before a colon.
    private static let everyday: [String: Label] = [
        "ledes av": .lead, "medleder": .lead, "co-leader": .lead, "spør": .question, "ask": .question,
        "ansvarlig": .lead, "leader": .lead, "facilitator": .lead, "led by": .lead,
        "materiell": .materials, "materialer": .materials, "materiale": .materials, "equipment": .materials,
        "supplies": .materials, "spm": .question, "i plenum": .question, "in plenary": .question, "i par": .pairs,
        "in pairs": .pairs, "i grupper": .group, "i smågrupper": .group, "smågrupper": .group, "in groups": .group,
        "in small groups": .group, "hjemmeoppgave": .task, "hjemmelekse": .task, "lekse": .task, "homework": .task,
    ]

    /// The label that a word was meant as, spelt in a language: an everyday word, or a slip in one; `nil` for others.
    static func meant(by word: String, in language: Language) -> String? {
        if let label = everyday[Words.key(word)] { return words.word(for: label, in: language) }
        guard let near = words.nearest(to: word), let label = words.meaning(of: near) else { return nil }
        let spellings = words.spellings(of: label, in: language)
        return spellings.contains(near) ? near : spellings.first
    }
}
