import Facilitation
import Languages

/// The run sheets' own words, the two languages side by side.
struct RunSheetWords: Equatable, Sendable {
    var language: Language

    private func either(_ nb: String, _ en: String) -> String {
        switch language {
        case .nb: nb
        default: en
        }
    }

    var leaderSheet: String { either("Lederens kjøreplan", "The leader's run sheet") }
    var coLeaderSheet: String { either("Medlederens tidsark", "The co-leader's time sheet") }
    var participantsSheet: String { either("Planen for dagen", "The plan of the day") }
    var aims: String { either("Målet med samlingen", "What the session is for") }
    var materials: String { either("Dette trengs", "What you need") }
    var handouts: String { either("Ark til deltakerne", "Worksheets for the group") }
    var short: String { either("Når tida blir knapp", "When time is short") }
    var task: String { either("Oppgave", "Task") }
    var previousTask: String { either("Forrige oppgave", "Previous task") }
    var tools: String { either("Verktøy", "Tools") }
    /// Materials and worksheets of one item.
    var things: String { either("Utstyr", "Materials") }
    var sheet: String { either("Ark", "Worksheet") }
    var time: String { either("Tid", "Time") }
    var minutes: String { either("Min", "Min") }
    var item: String { either("Punkt", "Item") }
    var began: String { either("Begynte", "Began") }
    var remarks: String { either("Merknader", "Remarks") }
    var ends: String { either("Slutt", "End") }
    var next: String { either("Til neste gang", "For next time") }
    var welcome: String { either("Velkommen!", "Welcome!") }
    var sheets: String { either("Ark du får i dag", "Worksheets you get today") }
    var ownNotes: String { either("Det jeg vil ta med meg", "What I want to take with me") }
    var present: String { either("Antall til stede", "How many were there") }
    var afterwards: String {
        either("Dette tok lengre eller kortere tid enn planlagt, og hvorfor", "What took longer or less time, and why")
    }

    /// `samling 2 av 6`.
    func session(_ number: Int, of count: Int?) -> String {
        let total = count.map { either(" av \($0)", " of \($0)") } ?? ""
        return either("samling \(number)", "session \(number)") + total
    }

    /// How many copies of each sheet.
    func copies(_ count: Int) -> String { either("inntil \(count) av hvert", "up to \(count) of each") }

    /// What a role is called.
    func role(_ role: Role) -> String { role.name(language) }

    /// The heading of prompts of a form, which may be several.
    func form(_ form: Prompt.Form) -> String {
        form == .question ? either("Spørsmål", "Questions") : form.name(language)
    }

    /// The heading of advice of a kind.
    func advice(_ kind: Advice.Kind) -> String { kind.name(language) }

    /// What an item's marks say of it, in the order that matters to the one who leads.
    func marks(_ item: Item) -> [String] {
        var words: [String] = []
        if item.marks.contains(.pause) { words.append(either("pause", "break")) }
        if item.marks.contains(.optional) { words.append(either("kan utgå", "may be left out")) }
        if item.marks.contains(.fixed) { words.append(either("kortes aldri", "never shortened")) }
        if item.marks.contains(.quiet) { words.append(either("stille", "quiet")) }
        // A break that is called just that need not be called so twice.
        return words.filter { $0 != item.title.lowercased() }
    }

    /// Words to say aloud.
    func quoted(_ text: String) -> String { either("«\(text)»", "“\(text)”") }

    /// `minst 10`.
    func least(_ minutes: Int) -> String { either("minst \(minutes)", "at least \(minutes)") }

    /// The start of the line about items that can be shortened, which together give so many minutes.
    func shorten(gain: Int) -> String { either("Kort ned (inntil \(gain) min):", "Shorten (up to \(gain) min):") }

    /// The start of the line about items that can be left out.
    func leaveOut(gain: Int) -> String { either("La utgå (inntil \(gain) min):", "Leave out (up to \(gain) min):") }

    /// The start of the line about what is kept whole.
    var keep: String { either("Behold hele:", "Keep whole:") }
}
