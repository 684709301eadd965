import Facilitation
import Languages

/// What a course's sessions have in common, for the text and the page alike.
struct CourseDetails {
    let course: CourseReview
    let tasks: [TaskFigures]
    let texts: Texts

    var title: String { course.course.isEmpty ? texts("Without a course") : course.course.printable }

    var circumstances: String {
        let unfinished =
            course.unfinished > 0
            ? texts(" · \(course.unfinished) unfinished left out")
            : ""
        return texts.sessions(course.sessions) + unfinished
    }

    /// The scripts that sessions of have ended.
    var scripts: [ScriptTally] { course.scripts.filter { $0.sessions > 0 } }

    /// Once each is what one group's course looks like; then a count is not worth a column.
    var hasCount: Bool { scripts.contains { $0.sessions > 1 } }

    /// The phases that get a column each.
    var phases: [String] { course.phases.prefix(3).map(\.title) }

    /// `1 Hva er mestring?`
    func name(_ script: ScriptTally) -> String {
        [
            script.script.session.map(String.init), script.script.title.printable,
            script.script.build.map { "(\($0) min)" },
        ].compactMap(\.self).joined(
            separator: " ")
    }

    /// How far from its plan each phase was; `nil` where the script has no such phase, or it was never reached.
    func differences(_ script: ScriptTally) -> [Int?] {
        phases.map { title in
            script.phases.first { $0.title == title }.flatMap { phase in
                phase.lengths.spread.map { $0.median.wholeMinutes - phase.planned }
            }
        }
    }

    /// `9`, or `7–11` over several sessions.
    func attendance(_ script: ScriptTally) -> String {
        guard let least = script.present.keys.min(), let most = script.present.keys.max() else { return "" }
        return least == most ? "\(least)" : "\(least)–\(most)"
    }

    var tableNote: String {
        texts("Phases: minutes over (+) or under (−) the plan.")
            + (hasCount ? texts(" Medians.") : "")
    }

    var over: TextSection {
        TextSection(
            title: texts("Over time each time"),
            lines: course.alwaysOver.prefix(8).map { item in
                "\(item.item.title.printable): " + texts("\(item.held) of \(item.held)")
            })
    }

    var dropped: TextSection {
        TextSection(
            title: texts("Most often left out or not reached"),
            lines: course.dropped.prefix(5).map { item in
                "\(item.item.title.printable): "
                    + texts("\(item.dropped) of \(item.planned)")
            })
    }

    var reflectionTasks: TextSection {
        TextSection(
            title: texts("Reflection tasks"),
            lines: tasks.map { task in
                let number = task.session.map { texts("session \($0), ") } ?? ""
                let kind = task.kind == .set ? texts("set") : texts("taken up")
                let item = task.item.map { item in
                    let median = item.lengths.spread.map { ", median \($0.median.wholeMinutes) min" } ?? ""
                    return texts("\(item.held) of \(item.planned)") + median
                }
                let text = task.texts.map(\.printable).joined(separator: " ")
                return "\(number)\(kind): \(item ?? texts("not in the plan")) · \(text)"
            })
    }

    var fidelity: TextSection {
        let figures = course.fidelity
        guard course.sessions > 0 else { return TextSection(title: "", lines: []) }
        let closings = ClosingFigures.Completeness.allCases.compactMap { completeness in
            figures.closings[completeness].map { "\(texts.completeness(completeness)) \($0)" }
        }
        let work = figures.work.parts(texts).filter { $0.length / course.sessions >= Length(seconds: 30) }
            .map { name, length in "\(name) \((length / course.sessions).minutes)" }
        let lines: [String?] = [
            texts(
                """
                items given: \(figures.itemsHeld) of \(figures.itemsPlanned); prompts given: \
                \(figures.promptsGiven) of \(figures.promptsPlanned)
                """),
            closings.isEmpty ? nil : texts("closing: ") + closings.joined(separator: ", "),
            texts(
                "led by a user representative: \((figures.userLed / course.sessions).minutes) min on average"),
            work.isEmpty ? nil : work.joined(separator: ", "),
            texts(
                """
                adaptations: \(figures.adaptationsPlanned) decided on the way, \(figures.adaptationsUnplanned) \
                came about; aim met with \(figures.aimsMet), not with \(figures.aimsMissed)
                """),
        ]
        return TextSection(title: texts("Carried out"), lines: lines.compactMap(\.self))
    }
}

extension Length {
    /// A share of it, down to the millisecond.
    static func / (length: Length, parts: Int) -> Length {
        Length(milliseconds: parts == 0 ? 0 : length.milliseconds / parts)
    }
}
