import Facilitation
import Languages

/// The words of a review, in one language.
struct ReviewWords {
    let language: Language

    init(_ language: Language) { self.language = language }

    func callAsFunction(_ nb: String, _ en: String) -> String { language(nb, en) }

    /// `1 minutt`, `9 minutter`.
    func minutes(_ count: Int) -> String {
        let size = abs(count)
        return size == 1 ? self("1 minutt", "1 minute") : self("\(size) minutter", "\(size) minutes")
    }

    /// `1 punkt`, `3 punkter`.
    func items(_ count: Int) -> String {
        count == 1 ? self("1 punkt", "1 item") : self("\(count) punkter", "\(count) items")
    }

    /// `1 samling`, `3 samlinger`.
    func sessions(_ count: Int) -> String {
        count == 1 ? self("1 samling", "1 session") : self("\(count) samlinger", "\(count) sessions")
    }

    /// `a, b og c`.
    func list(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + self(" og ", " and ") + last
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
        default: self("«\(title.printable)»", "“\(title.printable)”")
        }
    }

    func form(_ form: Prompt.Form) -> String { form.name(language).lowercased() }

    func change(_ change: Adaptation.Change) -> String {
        switch change {
        case .skipped: self("utelatt", "left out")
        case .shortened: self("kortet ned", "shortened")
        case .extended: self("forlenget", "extended")
        }
    }

    func completeness(_ completeness: ClosingFigures.Completeness) -> String {
        switch completeness {
        case .complete: self("hel", "complete")
        case .partial: self("delvis", "partial")
        case .missing: self("ikke holdt", "not held")
        }
    }

    /// What became of an item, where that is more than that it was held.
    func outcome(_ outcome: ItemFigures.Outcome) -> String? {
        switch outcome {
        case .held: nil
        case .skipped: self("utelatt", "left out")
        case .notReached: self("ikke nådd", "not reached")
        case .current: self("pågår", "going on")
        case .pending: self("ikke begynt", "to come")
        }
    }

    func plan(_ name: String) -> String {
        switch CatchUpPlan.Kind(rawValue: name) {
        case .spread: self("litt fra alle punkter", "a little from all items")
        case .concentrate: self("mye fra få punkter", "much from few items")
        case .leaveOut: self("utelate det som er valgfritt", "leave out what is optional")
        case .both: self("utelate og korte ned", "leave out and shorten")
        case nil: name.printable
        }
    }

    func note(_ kind: Note.Kind) -> String {
        switch kind {
        case .note: self("notat", "note")
        case .did: self("gjort", "done")
        case .learned: self("lært", "learned")
        case .idea: self("lurt", "worth doing differently")
        case .parked: self("parkert", "parked")
        }
    }
}
