import Languages

@testable import TreffApp

/// Small courses for the tests that find, compare and change them.
enum SampleCourses {
    /// A session of two items.
    static func session(
        _ number: Int, of course: String = "Rolig", title: String = "Pust", language: Language = .nb,
        tool: String? = nil
    ) -> String {
        let label = language == .en ? "Tool" : "Verktøy"
        return """
            ---
            \(language == .en ? "course" : "kurs"): \(course)
            \(language == .en ? "session" : "samling"): \(number)
            \(language == .en ? "title" : "tittel"): \(title)
            \(language == .en ? "language" : "språk"): \(language.tag)
            ---

            # A (10 min)

            ## B (10 min)

            \(tool.map { "\(label): \($0)\n\n" } ?? "")Hei.

            """
    }

    /// A course's document.
    static func document(_ title: String = "Rolig", language: Language = .nb) -> String {
        language == .en
            ? "---\ncourse: \(title)\nlanguage: en\n---\n\nA course.\n"
            : "---\nkurs: \(title)\nspråk: \(language.tag)\n---\n\nEt kurs.\n"
    }

    /// A tool's document.
    static func tool(_ title: String, language: Language = .nb, step: String = "Sitt stille. (5 min)") -> String {
        language == .en
            ? "---\ntool: \(title)\nlanguage: en\npurpose:\n  - balance\n---\n\nIt is.\n\n# Steps\n\n- \(step)\n"
            : "---\nverktøy: \(title)\nspråk: \(language.tag)\nformål:\n  - balanse\n---\n\nDet er.\n\n# Steg\n\n- \(step)\n"
    }
}
