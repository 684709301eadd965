import Facilitation
import Languages

/// What reviews say in many places.
extension Texts {
    /// `1 minutt`, `9 minutter`.
    func minutes(_ count: Int) -> String {
        let size = abs(count)
        return size == 1 ? self("1 minute") : self("\(size) minutes")
    }

    /// `1 punkt`, `3 punkter`.
    func items(_ count: Int) -> String {
        count == 1 ? self("1 item") : self("\(count) items")
    }

    /// `1 samling`, `3 samlinger`.
    func sessions(_ count: Int) -> String {
        count == 1 ? self("1 session") : self("\(count) sessions")
    }

    /// A phase's title as the subject of a sentence; the field's own words bend, any other stands as it is.
    func subject(_ title: String) -> String {
        let bent = Language.spoken.lazy.compactMap {
            WordTable.section("phase as subject", of: $0)[title.lowercased()]?.first
        }
        return bent.first ?? self("“\(title.printable)”")
    }

    /// A form of work in the middle of a line.
    func formOfWork(_ form: Prompt.Form) -> String { self.form(form).lowercased() }

    func change(_ change: Adaptation.Change) -> String {
        switch change {
        case .skipped: self("left out")
        case .notReached: self("not reached")
        case .moved: self("moved")
        case .added: self("added")
        case .shortened: self("shortened")
        case .extended: self("extended")
        }
    }

    func completeness(_ completeness: ClosingFigures.Completeness) -> String {
        switch completeness {
        case .complete: self("complete")
        case .partial: self("partial")
        case .missing: self("not held")
        }
    }

    /// What became of an item, where that is more than that it was held.
    func outcome(_ outcome: ItemFigures.Outcome) -> String? {
        switch outcome {
        case .held: nil
        case .skipped: self("left out")
        case .notReached: self("not reached")
        case .current: self("going on")
        case .pending: self("to come")
        }
    }

    func plan(_ name: String) -> String {
        switch CatchUpPlan.Kind(rawValue: name) {
        case .spread: self("a little from all items")
        case .concentrate: self("much from few items")
        case .leaveOut: self("leave out what is optional")
        case .both: self("leave out and shorten")
        case .whole: self("leave out whole items and shorten")
        case .wholeOnly: self("leave out whole items")
        case .own: self("the leader's own choice")
        case nil: name.printable
        }
    }

    /// The kind of a note in the log of a session.
    func noteKind(_ kind: Note.Kind) -> String {
        kind == .idea ? self(Message("worth doing differently", context: "log")) : note(kind)
    }

    var suggestedDurations: String { self("Suggested durations") }
}
