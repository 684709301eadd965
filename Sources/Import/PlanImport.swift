import Facilitation
import Languages
import ScriptFormat

/// A script that was made of a plan.
public struct ImportedPlan: Equatable, Sendable {
    /// The script, laid out as usual; it reads without errors.
    public var text: String
    public var language: Language
    /// What is unsure, in the order of the source.
    public var doubts: [Doubt]
}

/// Makes scripts of plans.
public enum PlanImport {
    /// The role in a word, as plans have it in any language, such as `likeperson`; a trade stays as it is written.
    public static func role(_ word: String) -> Role? { ImportVocabulary().role(word) }

    /// Makes a script of a plan; what is a script already stays as it is. Each word of the plan is in it, in a comment where it has no other place.
    ///
    /// - Throws: `notWritten` where what came out cannot be read again.
    public static func script(_ source: SourceDocument, options: ImportOptions) throws(ImportProblem) -> ImportedPlan {
        if let script = source.script { return ImportedPlan(text: script.text, language: script.language, doubts: []) }
        guard source.texts.reduce(0, { $0 + $1.utf8.count }) < 1 << 19 else { throw .tooLong }
        var vocabulary = ImportVocabulary()
        vocabulary.toolbox = options.toolbox
        let language = options.language ?? PlanLanguage.guess(source.texts) ?? options.usualLanguage
        let unrolled = LayoutTables.unrolled(source, vocabulary: vocabulary)
        let raw = StructureReader.read(unrolled, vocabulary: vocabulary, names: Set(options.roles.keys))
        let (plan, doubts) = PlanMaker.make(raw, vocabulary: vocabulary, options: options, language: language)
        guard plan.phases.reduce(0, { $0 + $1.items.count }) <= 500 else { throw .tooLong }
        let writer = PlanWriter(language: language, options: options)
        // What is read as something else in spite of all is told as text, or else in comments.
        let texts = PlanWriter.Manner.allCases.lazy.map { writer.text(plan, $0) }
        guard var text = texts.first(where: { SafeText.reads($0, as: plan) }) else { throw .notWritten }
        // What slipped through all the same.
        let lost = WordBalance(source.texts).missing(in: WordBalance([text]))
        if !lost.isEmpty {
            text +=
                "\n"
                + Remainder.comment(source.texts.filter { WordBalance([$0]).shares(lost) }.joined(separator: " · "))
        }
        let bytes = (try? Layout.bytes(of: Array(text.utf8))) ?? Array(text.utf8)
        return ImportedPlan(text: String(decoding: bytes, as: UTF8.self), language: language, doubts: doubts)
    }
}

extension WordBalance {
    /// Whether any word is in both.
    func shares(_ other: WordBalance) -> Bool { words.contains { other.counts[$0] != nil } }
}
