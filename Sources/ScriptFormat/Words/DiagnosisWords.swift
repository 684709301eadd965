/// Names of diagnoses that people come to courses with, in both languages.
enum DiagnosisWords {
    /// A word that begins so is one, whatever its ending.
    private static let stems = Dictionary(grouping: stemList) { $0.utf8.first }
    private static let stemList = [
        "alzheimer", "angstlidelse", "arthrit", "astma", "asthma", "bechterew", "bipolar", "cøliaki", "coeliac",
        "crohn",
        "demens", "dementia", "diabet", "endometrios", "epilep", "fibromyalgi", "hjerneslag", "hjertesvikt",
        "kreftpasi",
        "kreftsyk", "leddgikt", "migrene", "migraine", "parkinson", "psoriasis", "revmati", "rheumat", "schizofren",
        "schizophren", "slagpasient",
    ]
    /// Words that would be the beginning of others.
    private static let words: Set = ["kreft", "kreften", "brystkreft", "cancer", "kols", "copd", "adhd"]
    /// Abbreviations that are other words in small letters.
    private static let capitals: Set = ["ME", "MS", "HIV", "ALS", "PTSD"]

    /// Whether a word is the name of a diagnosis.
    static func isOne(_ key: String, written: String) -> Bool {
        if key.utf8.count < 5 { return words.contains(key) || capitals.contains(written) }
        return words.contains(key) || (stems[key.utf8.first] ?? []).contains { key.hasPrefix($0) }
    }
}
