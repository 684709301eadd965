import Facilitation
import Languages

/// The words of a review, in one language.
struct ReviewWords {
    let texts: Texts
    var language: Language { texts.language }

    init(_ language: Language) { texts = Texts(language: language) }

    func callAsFunction(_ message: Message) -> String { texts(message) }

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

    /// `+3`, `−3`, `0`.
    static func signed(_ number: Int) -> String {
        number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
    }

    /// `4:05`.
    static func clock(_ length: Length) -> String {
        let seconds = Int(length.seconds.rounded())
        let rest = seconds % 60
        return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// A phase's title as the subject of a sentence; the field's own words bend, any other stands as it is.
    func subject(_ title: String) -> String {
        switch title.lowercased() {
        case "oppstart": "Oppstarten"
        case "hoveddel": "Hoveddelen"
        case "avslutning": "Avslutningen"
        case "opening": "The opening"
        case "main part": "The main part"
        case "closing": "The closing"
        default: self("“\(title.printable)”")
        }
    }

    func form(_ form: Prompt.Form) -> String { form.name(language).lowercased() }

    func change(_ change: Adaptation.Change) -> String {
        switch change {
        case .skipped: self("left out")
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
        case nil: name.printable
        }
    }

    func note(_ kind: Note.Kind) -> String {
        switch kind {
        case .note: self("note")
        case .did: self(Message("done", context: "log"))
        case .learned: self("learned")
        case .idea: self(Message("worth doing differently", context: "log"))
        case .parked: self("parked")
        }
    }
}
