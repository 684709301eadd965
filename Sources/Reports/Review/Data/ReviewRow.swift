import Facilitation

/// A row of exported data: one item of one session.
struct ReviewRow {
    let review: SessionReview
    let item: ItemFigures
    /// The item's place in the running order, from 0.
    let index: Int

    var phase: PhaseFigures { review.phases[item.phase] }
    var adaptation: Adaptation? { review.adaptations.first { $0.item == item.item.id } }
    var timers: [TimerFigures] { review.timers.isEmpty ? [] : review.timers.filter { $0.item == index } }
    var marks: Marks { item.item.marks }

    /// The notes that stand and were written during the item.
    var notes: [String] {
        review.notes.filter { $0.item == item.item.id }.map(\.text)
    }
}

extension SessionReview {
    /// The rows of a session, in the running order.
    var rows: [ReviewRow] {
        items.enumerated().map { ReviewRow(review: self, item: $1, index: $0) }
    }
}
