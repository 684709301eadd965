import Facilitation
import Languages

/// Time for each that adds up to more than the item has.
enum TimePerParticipant {
    static let rule = Rule("time-per-participant", .warning)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        for (item, outline) in session.items where item.duration.planned > 0 {
            let usual = Company.usual(for: item)
            for text in outline.text + outline.values.filter({ $0.label != .lead }).map(\.text) {
                // Most texts speak of no minutes.
                guard ShareOfTime.isPossible(in: text, session.text) else { continue }
                let sentences = SentenceReader.sentences(of: text, in: session.text)
                for (index, sentence) in sentences.enumerated() {
                    guard let share = ShareOfTime(in: sentence),
                        let company = Company.named(in: sentences[...index]) ?? usual ?? (share.isOfAll ? .all : nil),
                        let people = company.size(group: session.course?.group?.upperBound),
                        Double(people) * share.minutes > Double(item.duration.planned)
                    else { continue }
                    report.add(
                        fault(people: people, each: share.minutes, planned: item.duration.planned),
                        at: sentence.range(share.words))
                }
            }
        }
    }

    /// - Parameter each: What each has, as the author counts it.
    private static func fault(people: Int, each: Double, planned: Int) -> Fault {
        let parts = "\(each)".split(separator: ".")
        let count: Message =
            each == each.rounded()
            ? "\(Int(each))" : Message("\(parts[0]).\(parts[1])", context: "decimal number")
        let total = Int((Double(people) * each).rounded(.up))
        return Fault(
            rule, "\(people) people at \(count) min are \(total) min; set aside \(planned).",
            help: "Give each less time, or the item more.")
    }
}
