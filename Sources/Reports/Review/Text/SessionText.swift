import Basics
import Facilitation
import Languages

/// The review of one session as text for a terminal or a file.
public struct SessionText {
    public let review: SessionReview
    /// The columns that lines may fill; kept within 60 to 120.
    public let width: Int
    /// Whether notes, reasons and the leader's log are shown. What is shown to others leaves them out unless asked.
    public let hasFreeText: Bool
    let texts: Texts

    /// Creates the text of a review.
    public init(_ review: SessionReview, language: Language, width: Int = 80, hasFreeText: Bool = false) {
        self.review = review.shown(hasFreeText: hasFreeText)
        self.width = min(120, max(60, width))
        self.hasFreeText = hasFreeText
        texts = Texts(language: language)
    }

    /// All of it, section by section.
    public var lines: [StyledLine] {
        var lines = heading + [StyledLine()]
        lines += SummaryText(review: review, texts: texts).sentences.joined(separator: " ").wrapped(to: width).map {
            StyledLine($0)
        }
        lines += [StyledLine()] + SessionTable(review: review, texts: texts, width: width).lines
        let notes = NotesText(review: review, texts: texts, width: width)
        for section in sections + [hasFreeText ? notes.lines : notes.hint] where !section.isEmpty {
            lines += [StyledLine()] + section
        }
        return lines
    }

    private var sections: [[StyledLine]] {
        let details = SessionDetails(review: review, texts: texts, hasFreeText: hasFreeText)
        let adaptations = details.adaptations.flatMap { [$0.text] + [$0.reason].compactMap { $0.map { "– " + $0 } } }
        let prompts = details.prompts.flatMap { item in
            [item.item] + item.prompts.map { "\($0.time.right(7))  \($0.form.left(11)) \($0.text)" }
        }
        let work = review.work.parts(texts).map { "\($0.name.left(28)) \(String($0.length.minutes).right(4)) min" }
        return [
            details.closing.styled(width: width),
            pace,
            details.changes.styled(width: width),
            TextSection(title: details.promptsTitle, lines: prompts).styled(width: width, isCut: true),
            details.timers.styled(width: width),
            details.turns.styled(width: width),
            details.leads.styled(width: width),
            TextSection(title: texts("Forms of work"), lines: work).styled(width: width),
            details.fidelity.styled(width: width),
            TextSection(title: details.adaptationsTitle, lines: adaptations).styled(width: width),
        ]
    }

    private var pace: [StyledLine] {
        let chart = PaceText(review: review, texts: texts, width: width).lines
        let title = texts("Pace: minutes behind (+) or ahead (−)")
        return chart.isEmpty ? [] : [StyledLine(title, .strong)] + chart
    }

    private var heading: [StyledLine] {
        [StyledLine(review.title(texts), .strong), StyledLine(review.circumstances(texts), .faint)]
    }
}

extension SessionReview {
    /// Course, number and title.
    func title(_ texts: Texts) -> String {
        let script = record.script
        let number = script.session.map { texts("session \($0)") }
        return [script.course, number, script.title].compactMap { $0?.printable }.joined(separator: " · ")
    }

    /// When, how many, how long.
    func circumstances(_ texts: Texts) -> String {
        let start = began.local
        let end = clock(at: length)
        let time = record.isEnded ? "\(start.clock)–\(end)" : texts("from \(start.clock)")
        let present = present.map { texts("\($0) present") }
        let rehearsal = record.isRehearsal ? texts("rehearsal") : nil
        let state = record.isEnded ? nil : texts("going on")
        return [start.date, time, present, rehearsal, state].compactMap(\.self).joined(separator: " · ")
    }

    /// What the clock on the wall showed so far into the session.
    func clock(at length: Length) -> String { wall(at: length).local.clock }
}
