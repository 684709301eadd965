import Facilitation
import Languages

/// The review of one session as text for a terminal or a file.
public struct SessionText {
    /// The session.
    public let review: SessionReview
    /// The columns that lines may fill; kept within 60 to 120.
    public let width: Int
    /// Whether notes, reasons and the leader's log are shown. What is shown to others leaves them out unless asked.
    public let hasFreeText: Bool
    let words: ReviewWords

    /// Creates the text of a review.
    public init(_ review: SessionReview, language: Language, width: Int = 80, hasFreeText: Bool = false) {
        self.review = review
        self.width = min(120, max(60, width))
        self.hasFreeText = hasFreeText
        words = ReviewWords(language)
    }

    /// All of it, section by section.
    public var lines: [StyledLine] {
        var lines = heading + [StyledLine()]
        lines += SummaryText(review: review, words: words).sentences.joined(separator: " ").wrapped(to: width).map {
            StyledLine($0)
        }
        lines += [StyledLine()] + SessionTable(review: review, words: words, width: width).lines
        let notes = NotesText(review: review, words: words, width: width)
        for section in sections + [hasFreeText ? notes.lines : notes.hint] where !section.isEmpty {
            lines += [StyledLine()] + section
        }
        return lines
    }

    private var sections: [[StyledLine]] {
        let details = SessionDetails(review: review, words: words, hasFreeText: hasFreeText)
        let adaptations = details.adaptations.flatMap { [$0.text] + [$0.reason].compactMap { $0.map { "– " + $0 } } }
        let prompts = details.prompts.flatMap { item in
            [item.item] + item.prompts.map { "\($0.time.right(7))  \($0.form.left(11)) \($0.text)" }
        }
        let work = review.work.parts(words).map { "\($0.name.left(28)) \(String($0.length.minutes).right(4)) min" }
        return [
            details.closing.styled(width: width),
            pace,
            details.changes.styled(width: width),
            TextSection(title: details.promptsTitle, lines: prompts).styled(width: width, isCut: true),
            details.timers.styled(width: width),
            TextSection(title: words("Forms of work"), lines: work).styled(width: width),
            details.fidelity.styled(width: width),
            TextSection(title: details.adaptationsTitle, lines: adaptations).styled(width: width),
        ]
    }

    private var pace: [StyledLine] {
        let chart = PaceText(review: review, words: words, width: width).lines
        let title = words("Pace: minutes behind (+) or ahead (−)")
        return chart.isEmpty ? [] : [StyledLine(title, .strong)] + chart
    }

    private var heading: [StyledLine] {
        [StyledLine(review.title(words), .strong), StyledLine(review.circumstances(words), .faint)]
    }
}

extension SessionReview {
    /// Course, number and title.
    func title(_ words: ReviewWords) -> String {
        let script = record.script
        let number = script.session.map { words("session \($0)") }
        return [script.course, number, script.title].compactMap { $0?.printable }.joined(separator: " · ")
    }

    /// When, how many, how long.
    func circumstances(_ words: ReviewWords) -> String {
        let start = record.startedAt.local
        let end = record.startedAt.adding(seconds: length.seconds).local.clock
        let time = record.isEnded ? "\(start.clock)–\(end)" : words("from \(start.clock)")
        let present = present.map { words("\($0) present") }
        let rehearsal = record.isRehearsal ? words("rehearsal") : nil
        let state = record.isEnded ? nil : words("going on")
        return [start.date, time, present, rehearsal, state].compactMap(\.self).joined(separator: " · ")
    }

    /// What the clock on the wall showed so far into the session.
    func clock(at length: Length) -> String { record.startedAt.adding(seconds: length.seconds).local.clock }
}
