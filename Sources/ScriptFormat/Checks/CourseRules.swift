import Facilitation
import Languages

// Which rules hold where: those of a tradition only in courses that choose them.

extension Rule {
    /// Whether the rule holds in a course.
    public func holds(in course: Course?) -> Bool {
        guard let tradition else { return true }
        guard let course else { return false }
        // A course that is for everyone has chosen this one by saying so.
        if course.anyDiagnosis, code == DiagnosisNamed.rule.code { return true }
        return course.rules.contains { $0 == code || $0 == tradition.rawValue }
    }

    /// What a course can choose: the traditions, and each of their rules.
    static let choices = Tradition.allCases.map(\.rawValue) + all.filter { $0.tradition != nil }.map(\.code)

    private static let spellings = Nearest(choices)

    /// The choice that a misspelt name is nearest to; `nil` where none is near.
    static func nearestChoice(to name: String) -> String? { spellings.word(to: name) }

    /// Where the rule holds, and where it comes from.
    var provenance: Message {
        guard let tradition else {
            return handbookPart.map {
                "Holds for every script. It comes from the handbook of Mestringstreff, part \($0)."
            } ?? "Holds for every script."
        }
        let name = tradition.rawValue
        let how: Message =
            "Holds in courses that choose it: “\(word: "rules", of: "key"): \(name)” (the whole set) or “\(word: "rules", of: "key"): \(code)”."
        return handbookPart.map { "\(how) It comes from the handbook of Mestringstreff, part \($0)." }
            ?? "\(how) It comes from those who lead Mestringstreff."
    }
}
