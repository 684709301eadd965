import Facilitation

/// A session as its run sheets see it: with clock times, and with names for what the script refers to by id.
struct SheetSession: Equatable, Sendable {
    var script: Script
    var course: Course?
    /// Minutes from midnight to the start; `nil` where it is not known.
    var start: Int?
    private var names: [String: String]

    init(script: Script, course: Course?, tools: [Tool], start: Int?) {
        self.script = script
        self.course = course
        self.start = start
        names = Dictionary(tools.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    var words: RunSheetWords { RunSheetWords(language: script.language) }

    /// The minutes of all phases.
    var minutes: Int { script.phases.reduce(0) { $0 + $1.minutes } }

    /// The course and the session's place in it: `Mestringstreff · samling 2 av 6`.
    var place: String? {
        let number = script.session.map { words.session($0, of: course?.sessions) }
        let parts = [script.course ?? course?.title, number].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: " · ")
    }

    /// When it lasts: `10:00–12:30 · 150 min`, or the minutes alone.
    var time: String {
        let length = "\(minutes) min"
        return start == nil ? length : "\(clock(0))–\(clock(minutes)) · \(length)"
    }

    /// When it lasts, and how many its rounds are counted for, for those who lead.
    var timeForLeaders: String {
        ([time] + [script.people.map(words.counted)].compactMap(\.self)).joined(separator: " · ")
    }

    /// When a phase lasts: `10:00–10:30 · 30 min`.
    func time(_ phase: TimedPhase) -> String {
        "\(clock(phase.begins))–\(clock(phase.ends)) · \(phase.phase.minutes) min"
    }

    /// The time of day after so many minutes; without a start the hours and minutes that have gone.
    func clock(_ minutes: Int) -> String {
        let time = ((start ?? 0) + minutes) % (24 * 60)
        let (hours, rest) = time.quotientAndRemainder(dividingBy: 60)
        let padded = start != nil && hours < 10 ? "0\(hours)" : "\(hours)"
        return "\(padded):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// The name of a tool or a method, or its id where it is not in the toolbox.
    func name(_ id: String) -> String { names[id] ?? id }

    /// The names of several, as one line; empty for none.
    func names(_ ids: [String]) -> String { ids.map(name).joined(separator: ", ") }

    /// The roles, as one line; empty for none.
    func lead(_ item: Item) -> String { item.lead.map(words.role).joined(separator: ", ") }

    /// The phases with the minute that each begins in, and so for their items.
    var phases: [TimedPhase] {
        var begins = 0
        return script.phases.map { phase in
            var time = begins
            let items = phase.items.map { item in
                defer { time += item.duration.planned }
                return TimedItem(begins: time, item: item)
            }
            defer { begins += phase.minutes }
            return TimedPhase(begins: begins, phase: phase, items: items)
        }
    }

    /// A phase and the minute it begins in, from the session's start.
    struct TimedPhase: Equatable, Sendable {
        var begins: Int
        var phase: Phase
        var items: [TimedItem]

        var ends: Int { begins + phase.minutes }
    }

    /// An item and the minute it begins in, from the session's start.
    struct TimedItem: Equatable, Sendable {
        var begins: Int
        var item: Item
    }
}

/// The first lines of a run sheet.
struct SheetHeading {
    let session: SheetSession
    let kind: String
    var isForLeaders = true

    func write(to lines: inout TextColumn) {
        if let place = session.place { lines.paragraph(place) }
        lines.paragraph(session.script.title)
        lines.paragraph("\(kind) · \(isForLeaders ? session.timeForLeaders : session.time)")
    }
}
