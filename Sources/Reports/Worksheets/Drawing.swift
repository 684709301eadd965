import Facilitation
import Languages

/// How a worksheet is drawn: one page of paper to write on.
struct Drawing: Sendable {
    /// How many labels the drawing has a place for.
    var labels: ClosedRange<Int>
    /// What one would see, for those who hear the page read aloud.
    var depicts: Message
    /// Draws on an empty canvas; the number of labels lies within ``labels``.
    var draw: @Sendable (inout Canvas, [Label]) -> Void
}
