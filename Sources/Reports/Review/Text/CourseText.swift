import Facilitation

/// The review of several sessions of one course as text.
public struct CourseText {
    /// The course.
    public let course: CourseReview
    /// What became of the reflection tasks, where the scripts are at hand.
    public let tasks: [TaskFigures]
    /// The columns that lines may fill; kept within 60 to 120.
    public let width: Int
    let words: ReviewWords

    /// Creates the text of a review.
    public init(_ course: CourseReview, tasks: [TaskFigures] = [], language: Language, width: Int = 80) {
        self.course = course
        self.tasks = tasks
        self.width = min(120, max(60, width))
        words = ReviewWords(language)
    }

    /// All of it: the course, and each script that was led more than once.
    public var lines: [StyledLine] {
        var lines = [StyledLine(title, .strong), StyledLine(circumstances, .faint)]
        for section in [bySession, over, dropped, taskLines, fidelity] where !section.isEmpty {
            lines += [StyledLine()] + section
        }
        for script in course.scripts where script.sessions > 1 {
            lines += [StyledLine()] + ScriptText(script: script, words: words, width: width).lines
        }
        return lines
    }

    private var title: String {
        course.course.isEmpty ? words("Uten kurs", "Without a course") : course.course.printable
    }

    private var circumstances: String {
        let unfinished =
            course.unfinished > 0
            ? words(" · \(course.unfinished) uavsluttet er ikke med", " · \(course.unfinished) unfinished left out")
            : ""
        return words.sessions(course.sessions) + unfinished
    }

    /// A row for each script; the figures are medians where there are several sessions.
    private var bySession: [StyledLine] {
        let scripts = course.scripts.filter { $0.sessions > 0 }
        let phases = course.phases.prefix(3).map(\.title)
        // Once each is what one group's course looks like; then the count is not worth a column.
        let hasCount = scripts.contains { $0.sessions > 1 }
        let names = [words("plan", "plan"), words("tok", "took")] + phases + [words("til stede", "present")]
        let most = width < 80 ? 8 : 13
        let widths = [6, 6] + phases.map { max(7, min(most, $0.printable.columns + 2)) } + [10]
        let title = width - widths.reduce(0, +) - (hasCount ? 7 : 0)
        func row(_ name: String, _ count: String, _ cells: [String?], _ style: StyledLine.Style) -> StyledLine {
            let cells = zip(cells, widths).map { ($0 ?? "").cut(to: $1 - 1).right($1) }
            return StyledLine(name.left(title) + (hasCount ? count.right(7) : "") + cells.joined(), style)
        }
        let header = row(words("minutter", "minutes"), words("antall", "count"), names.map(\.printable), .faint)
        let rows = scripts.map { script in
            let name = [script.script.session.map(String.init), script.script.title.printable].compactMap(\.self)
            let took = script.lengths.spread.map { String($0.median.wholeMinutes) }
            let byPhase = phases.map { title in script.phases.first { $0.title == title }.flatMap(Self.difference) }
            let cells = [String(script.planned), took] + byPhase + [attendance(script.present)]
            return row(name.joined(separator: " "), String(script.sessions), cells, .plain)
        }
        let note = words(
            "Delene: minutter over (+) eller under (−) planen.", "Phases: minutes over (+) or under (−) the plan.")
        let medians = hasCount ? words(" Medianer.", " Medians.") : ""
        return rows.isEmpty ? [] : [header] + rows + [StyledLine(note + medians, .faint)]
    }

    private static func difference(_ phase: PhaseTally) -> String? {
        phase.lengths.spread.map { ReviewWords.signed($0.median.wholeMinutes - phase.planned) }
    }

    /// `9`, or `7–11` over several sessions.
    private func attendance(_ present: [Int: Int]) -> String {
        guard let least = present.keys.min(), let most = present.keys.max() else { return "" }
        return least == most ? "\(least)" : "\(least)–\(most)"
    }

    private func list(_ title: String, _ lines: [String]) -> [StyledLine] {
        lines.isEmpty ? [] : [StyledLine(title, .strong)] + lines.map { StyledLine(" " + $0.cut(to: width - 1)) }
    }

    private var over: [StyledLine] {
        list(
            words("Over tiden hver gang", "Over time each time"),
            course.alwaysOver.prefix(8).map { item in
                "\(item.item.title.printable): " + words("\(item.held) av \(item.held)", "\(item.held) of \(item.held)")
            })
    }

    private var dropped: [StyledLine] {
        list(
            words("Oftest utelatt eller ikke nådd", "Most often left out or not reached"),
            course.dropped.prefix(5).map { item in
                "\(item.item.title.printable): "
                    + words("\(item.dropped) av \(item.planned)", "\(item.dropped) of \(item.planned)")
            })
    }

    private var taskLines: [StyledLine] {
        list(
            words("Refleksjonsoppgaver", "Reflection tasks"),
            tasks.map { task in
                let number = task.session.map { words("samling \($0), ", "session \($0), ") } ?? ""
                let kind = task.kind == .set ? words("satt", "set") : words("tatt opp", "taken up")
                let item = task.item.map { item in
                    let median = item.lengths.spread.map { ", median \($0.median.wholeMinutes) min" } ?? ""
                    return words("\(item.held) av \(item.planned)", "\(item.held) of \(item.planned)") + median
                }
                let text = task.texts.map(\.printable).joined(separator: " ")
                return "\(number)\(kind): \(item ?? words("ikke i planen", "not in the plan")) · \(text)"
            })
    }

    private var fidelity: [StyledLine] {
        let figures = course.fidelity
        guard course.sessions > 0 else { return [] }
        let closings = ClosingFigures.Completeness.allCases.compactMap { completeness in
            figures.closings[completeness].map { "\(words.completeness(completeness)) \($0)" }
        }
        let lines = [
            words(
                "punkter gitt: \(figures.itemsHeld) av \(figures.itemsPlanned); spørsmål gitt: "
                    + "\(figures.promptsGiven) av \(figures.promptsPlanned)",
                "items given: \(figures.itemsHeld) of \(figures.itemsPlanned); prompts given: "
                    + "\(figures.promptsGiven) of \(figures.promptsPlanned)"),
            closings.isEmpty ? nil : words("avslutning: ", "closing: ") + closings.joined(separator: ", "),
            words(
                "ledet av brukerrepresentant: \((figures.userLed / course.sessions).minutes) min i snitt",
                "led by a user representative: \((figures.userLed / course.sessions).minutes) min on average"),
            figures.work.parts(words).map { name, length in
                "\(name) \((length / course.sessions).minutes)"
            }.joined(separator: ", "),
            words(
                "tilpasninger: \(figures.adaptationsPlanned) bestemt underveis, \(figures.adaptationsUnplanned) "
                    + "ble slik; målet nådd ved \(figures.aimsMet), ikke ved \(figures.aimsMissed)",
                "adaptations: \(figures.adaptationsPlanned) decided on the way, \(figures.adaptationsUnplanned) "
                    + "came about; aim met with \(figures.aimsMet), not with \(figures.aimsMissed)"),
        ]
        return [StyledLine(words("Gjennomført", "Carried out"), .strong)]
            + lines.compactMap(\.self).flatMap { $0.wrapped(to: width - 1).map { StyledLine(" " + $0) } }
    }
}

extension Length {
    /// A share of it, down to the millisecond.
    static func / (length: Length, parts: Int) -> Length {
        Length(milliseconds: parts == 0 ? 0 : length.milliseconds / parts)
    }
}
