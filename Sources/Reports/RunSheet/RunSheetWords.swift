import Facilitation
import Languages

/// The run sheets' own words.
struct RunSheetWords: Equatable, Sendable {
    var language: Language

    private var texts: Texts { Texts(language: language) }
    private func text(_ message: Message) -> String { texts(message) }

    var leaderSheet: String { text("The leader's run sheet") }
    var coLeaderSheet: String { text("The co-leader's time sheet") }
    var participantsSheet: String { text("The plan of the day") }
    var aims: String { text("What the session is for") }
    var materials: String { text("What you need") }
    var handouts: String { text("Worksheets for the group") }
    var short: String { text("When time is short") }
    var task: String { text("Task") }
    var previousTask: String { text("Previous task") }
    var tools: String { text("Tools") }
    /// Materials and worksheets of one item.
    var things: String { text("Materials") }
    var sheet: String { text("Worksheet") }
    var time: String { text(Message("Time", context: "column")) }
    var minutes: String { text("Min") }
    var item: String { text("Item") }
    var began: String { text("Began") }
    var remarks: String { text("Remarks") }
    var ends: String { text("End") }
    var next: String { text("For next time") }
    var welcome: String { text("Welcome!") }
    var sheets: String { text("Worksheets you get today") }
    var ownNotes: String { text("What I want to take with me") }
    var present: String { text("How many were there") }
    var afterwards: String {
        text("What took longer or less time, and why")
    }

    /// `samling 2 av 6`.
    func session(_ number: Int, of count: Int?) -> String {
        let total = count.map { text(" of \($0)") } ?? ""
        return text("session \(number)") + total
    }

    /// The time of each participant.
    func turns(_ turns: Turns) -> String { texts.turns(turns) }

    /// `runder for 12 deltakere`.
    func counted(for people: Int) -> String { text("rounds for \(people) participants") }

    /// How many copies of each sheet.
    func copies(_ count: Int) -> String { text("up to \(count) of each") }

    /// What a role is called.
    func role(_ role: Role) -> String { texts.role(role) }

    /// The heading of prompts of a form, which may be several.
    func form(_ form: Prompt.Form) -> String {
        form == .question ? text("Questions") : texts.form(form)
    }

    /// The heading of steps.
    var steps: String { text("Steps") }

    /// A step with its form of work and its time.
    func step(_ step: Step) -> String {
        let form = step.form.map { texts.form($0) + ": " } ?? ""
        let time = step.timing.map { " (\(texts.timing($0)))" } ?? ""
        return form + step.text + time
    }

    /// When something is given that is held back.
    func heldBack(_ condition: HeldBack.Condition) -> String { texts.heldBack(condition) }

    /// The heading of advice of a kind.
    func advice(_ kind: Advice.Kind) -> String { texts.advice(kind) }

    /// What an item's marks say of it, in the order that matters to the one who leads.
    func marks(_ item: Item) -> [String] {
        var words: [String] = []
        if item.marks.contains(.pause) { words.append(text("break")) }
        if item.marks.contains(.optional) { words.append(text("may be left out")) }
        if item.marks.contains(.fixed) { words.append(text("never shortened")) }
        if item.marks.contains(.quiet) { words.append(text("quiet")) }
        // A break that is called just that need not be called so twice.
        return words.filter { $0 != item.title.lowercased() }
    }

    /// Words to say aloud.
    func quoted(_ words: String) -> String { text("“\(words)”") }

    /// `minst 10`.
    func least(_ minutes: Int) -> String { text("at least \(minutes)") }

    /// The start of the line about items that can be shortened, which together give so many minutes.
    func shorten(gain: Int) -> String { text("Shorten (up to \(gain) min):") }

    /// The start of the line about items that can be left out.
    func leaveOut(gain: Int) -> String { text("Leave out (up to \(gain) min):") }

    /// The start of the line about what is kept whole.
    var keep: String { text("Keep whole:") }
}
