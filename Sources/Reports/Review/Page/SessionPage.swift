import Facilitation
import Languages

/// The review of one session as a page that stands alone: it needs no network and no script, and prints well.
public struct SessionPage {
    public let review: SessionReview
    /// Whether notes, reasons and the leader's log are shown.
    public let hasFreeText: Bool
    let texts: Texts

    /// Creates a page; without free text unless it is asked for.
    public init(_ review: SessionReview, language: Language, hasFreeText: Bool = false) {
        self.review = review.shown(hasFreeText: hasFreeText)
        self.hasFreeText = hasFreeText
        texts = Texts(language: language)
    }

    public var html: String {
        HTMLPage(title: review.title(texts), language: texts.language, style: ReviewStyle.sheet, body: [main]).html
    }

    private var main: Tag {
        let tables = SessionPageTables(review: review, texts: texts, hasFreeText: hasFreeText)
        return Tag("main") {
            header
            Tag("div", ["class": "columns"]) {
                Tag("div", ["class": "stack"]) {
                    PageParts.section(
                        texts("Planned and actual"),
                        [TimelineChart(review: review, texts: texts).figure, limitNote].compactMap(\.self))
                    tables.secondary
                }
                Tag("div", ["class": "stack"]) {
                    PageParts.section(texts("Item by item"), [tables.items])
                    if let pace = PaceChart(review: review, texts: texts).figure {
                        PageParts.section(
                            texts("Pace: minutes behind (+) or ahead (−)"),
                            [pace])
                    }
                    tables.sections
                }
            }
            footer
        }
    }

    private var header: Tag {
        let number = review.record.script.session.map { texts("session \($0)") }
        let course = [review.record.script.course, number].compactMap(\.self).joined(separator: " · ")
        return Tag("header") {
            if !course.isEmpty { Tag("p", ["class": "course"]) { course } }
            Tag("h1") { review.record.script.title }
            Tag("p", ["class": "soft"]) { review.circumstances(texts) }
            Tag("p", ["class": "lead"]) {
                SummaryText(review: review, texts: texts).sentences.joined(separator: " ")
            }
        }
    }

    private var limitNote: Tag? {
        guard let closing = review.closing else { return nil }
        let clock = review.clock(at: closing.latest)
        return Tag("p", ["class": "soft"]) {
            texts("The dashed line is the latest that the closing could begin: \(clock).")
        }
    }

    private var footer: Tag {
        Tag("footer") {
            Tag("p") {
                hasFreeText
                    ? texts("This page has notes and reasons in it.")
                    : texts("Notes and reasons are left out.")
            }
        }
    }
}
