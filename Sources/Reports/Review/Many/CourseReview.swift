import Facilitation

/// Several sessions of one course: by session, by phase, and what the sessions have in common.
public struct CourseReview: Sendable {
    /// The course's name; empty for scripts that belong to none.
    public let course: String
    /// The scripts that were led, by number.
    public let scripts: [ScriptTally]
    /// Phases of the same title, over all scripts.
    public let phases: [PhaseTally]
    /// Items of the same title, over all scripts: the welcome, the break.
    public let items: [ItemTally]
    /// How closely all sessions followed their scripts.
    public let fidelity: FidelityTally

    init(course: String, scripts: [ScriptTally]) {
        self.course = course
        self.scripts = scripts
        phases = Self.gathered(scripts.flatMap(\.phases), title: \.title) { $0.merge($1) }
        items = Self.gathered(scripts.flatMap(\.items), title: \.item.title) { $0.merge($1) }
        fidelity = scripts.reduce(into: FidelityTally()) { $0.merge($1.fidelity) }
    }

    /// The sessions that ended.
    public var sessions: Int { scripts.reduce(0) { $0 + $1.sessions } }
    /// The sessions that have not ended.
    public var unfinished: Int { scripts.reduce(0) { $0 + $1.unfinished } }
    /// How many were there, by the number of people.
    public var present: [Int: Int] { scripts.reduce(into: [:]) { $0.merge($1.present, uniquingKeysWith: +) } }

    /// Items that took too long each time they were held, at least twice; those held most often first.
    public var alwaysOver: [ItemTally] {
        items.filter(\.isAlwaysOver).enumerated().sorted { ($1.element.held, $0.offset) < ($0.element.held, $1.offset) }
            .map(\.element)
    }

    /// Items that were left out or not reached, the most often first; breaks too.
    public var dropped: [ItemTally] {
        items.filter { $0.dropped > 0 }.enumerated()
            .sorted { ($1.element.dropped, $0.offset) < ($0.element.dropped, $1.offset) }.map(\.element)
    }

    /// Puts together what has the same title, in the order of the first of each.
    private static func gathered<Tally>(
        _ tallies: [Tally], title: (Tally) -> String, merge: (inout Tally, Tally) -> Void
    ) -> [Tally] {
        var gathered: [Tally] = []
        var places: [String: Int] = [:]
        for tally in tallies {
            if let place = places[title(tally)] {
                merge(&gathered[place], tally)
            } else {
                places[title(tally)] = gathered.count
                gathered.append(tally)
            }
        }
        return gathered
    }
}

extension ReviewTally {
    /// The courses by name, each with its scripts.
    public var courses: [CourseReview] {
        let scripts = scripts.filter { $0.sessions + $0.unfinished > 0 }
        var names: [String] = []
        for script in scripts where names.last != script.script.course ?? "" {
            names.append(script.script.course ?? "")
        }
        return names.map { name in
            CourseReview(course: name, scripts: scripts.filter { $0.script.course ?? "" == name })
        }
    }
}
