import Facilitation
import Languages

/// Two questions in one prompt.
enum TwoQuestions {
    static let rule = Rule("two-questions", .note, changingMeaning: true)

    /// A question of fewer words leans on the one before it and cannot stand alone.
    private static let shortestAlone = 3

    static func check(_ utterance: Utterance, in session: WrittenSession, _ report: inout Report) {
        guard utterance.isPrompt else { return }
        let questions = utterance.sentences.filter(\.isQuestion)
        if questions.count > 1 {
            let second = questions[1]
            let fault = fault(second: session.text.words(second.range))
            if let edit = split(before: second, utterance, in: session.text) {
                report.add(fault, at: second.range, fix: edit.replacement, replacing: edit.range)
            } else {
                report.add(fault, at: second.range)
            }
        } else if let question = questions.first, let tail = QuestionTail.range(in: question, utterance.terms) {
            report.add(fault(second: session.text.words(tail)), at: tail)
        }
    }

    /// The edit that gives the second question a list item of its own.
    private static func split(
        before second: Sentence, _ utterance: Utterance, in text: UncommentedText
    ) -> Finding.Edit? {
        guard utterance.value.isListed, second.words.count >= shortestAlone,
            let start = utterance.value.text.lines.first?.lowerBound
        else { return nil }
        let ends: [UInt8] = [.lineFeed, .carriageReturn]
        let blanks: [UInt8] = [.space, .tab]
        let bullet = text.bytes[..<start].reversed().prefix { !ends.contains($0) }.reversed()
        // A number would have to be another one.
        guard bullet.allSatisfy({ blanks.contains($0) || [.hyphen, .asterisk, .plus].contains($0) }) else { return nil }
        let before = text.bytes[start..<second.range.lowerBound]
        let gap = before.reversed().prefix { blanks.contains($0) || ends.contains($0) }.count
        guard gap > 0 else { return nil }
        let isReturned = text.bytes[start...].first(where: ends.contains) == .carriageReturn
        return Finding.Edit(
            range: second.range.lowerBound - gap..<second.range.lowerBound,
            replacement: (isReturned ? "\r\n" : "\n") + String(decoding: bullet, as: UTF8.self))
    }

    private static func fault(second: String) -> Fault {
        Fault(
            rule, "Here are two questions in one.", help: "Give each question a line of its own.",
            example: "- \(second)")
    }
}
