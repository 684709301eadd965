import Facilitation
import Languages

/// A diagnosis's name in a course for any diagnosis.
enum DiagnosisNamed {
    static let rule = Rule("diagnosis-named", .note, of: .mestringstreff, part: "1")

    static func check(_ session: WrittenSession, _ report: inout Report) {
        for item in session.outline.items {
            let texts = [TextSyntax(lines: [item.heading.titleRange])] + item.text + item.values.map(\.text)
            for text in texts where DiagnosisWords.mayStand(in: session.text.bytes[text.range]) {
                check(text, in: session.text, &report)
            }
        }
    }

    private static func check(_ value: TextSyntax, in text: UncommentedText, _ report: inout Report) {
        for word in SentenceReader.sentences(of: value, in: text).flatMap(\.words) {
            let isCapital = text.bytes[word.range].allSatisfy { $0 < 0x5B }
            if DiagnosisWords.isOne(word.key, isCapital: isCapital) {
                report.add(fault(written: text.words(word.range)), at: word.range)
            }
        }
    }

    private static func fault(written: String) -> Fault {
        Fault(
            rule, "“\(written)” is one diagnosis, and the course is for everyone.",
            help: "Use an example that anyone can see themselves in.")
    }
}
