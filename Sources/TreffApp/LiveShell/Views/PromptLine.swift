import Basics
import Facilitation
import Languages

/// The prompt of a session that goes on: the time left, the latest closing and the pace, each with its name.
///
/// Its forms are ordered by what they tell. A title is shortened first; then what a wider window has beside the three is
/// left out; in the narrowest windows only the time left remains.
struct PromptLine {
    private let snapshot: SessionSnapshot
    private let texts: Texts
    private let timing: Timing
    /// Whether the last change could not be saved.
    private let isUnsaved: Bool
    /// Whether a timer ran out that could not be told of.
    private let hasSilentTimer: Bool
    /// The forms that have all three, the richest first.
    private var forms: [PromptForm] = []
    /// The forms of windows that are too narrow for all three.
    private var narrow: [PromptForm] = []

    init(snapshot: SessionSnapshot, isUnsaved: Bool = false, hasSilentTimer: Bool = false) {
        self.snapshot = snapshot
        self.isUnsaved = isUnsaved
        self.hasSilentTimer = hasSilentTimer
        texts = snapshot.texts
        timing = snapshot.timing
        make()
    }

    /// The richest form that leaves some room to type in a window of so many columns, or at least a column.
    func parts(_ columns: Int) -> PromptParts {
        // While an exercise goes on, its clock is worth more than room to type.
        let isExercise = !snapshot.session.state.timers.isEmpty
        let roomy = forms.lazy.compactMap { $0.parts(columns, typed: isExercise ? 2 : columns < 80 ? 10 : 20) }.first
        return roomy ?? (forms + narrow).lazy.compactMap { $0.parts(columns, typed: 1) }.first ?? PromptParts(name: "")
    }

    /// `avslutning senest 12:00 · à jour`
    private var figures: String { (latestClosing.map { texts("closing by \($0)") } ?? end) + " · " + pace }

    /// `avsl. 12:00 · à jour`
    private var shortFigures: String {
        (latestClosing.map { texts(Message("closing \($0)", context: "short")) } ?? end) + " · " + pace
    }

    private var latestClosing: String? { timing.isClosing ? nil : timing.latestClosing.map(snapshot.clock) }
    private var end: String { texts("ends \(snapshot.clock(timing.forecastEnd))") }
    private var pace: String { texts.pace(timing.pace) }
    private var rehearsal: String { snapshot.session.record.isRehearsal ? texts("REHEARSAL ") : "" }
    private var unsaved: String { isUnsaved ? texts("NOT SAVED ") : "" }

    private mutating func make() {
        let marks = rehearsal + unsaved
        let clock = ExerciseClock(snapshot, hasSilentTimer: hasSilentTimer)
        if let passed = timing.breakPassed {
            let time = timing.breakLeft.map(texts.clock) ?? texts("\(texts.clock(passed)) passed")
            let pause = texts("Break \(time)")
            still([marks + pause + clock.whole, marks + pause + clock.rounds, marks + pause, unsaved + pause])
        } else if let current = snapshot.session.state.current {
            make(current, marks, clock)
        } else {
            let isReady = snapshot.session.state.position == .notStarted
            still(isReady ? [marks + texts("Ready, Enter begins"), texts("Ready")] : [marks + texts("Done")])
        }
    }

    /// Makes the forms of a prompt that names no item.
    private mutating func still(_ names: [String]) {
        let last = names.last ?? ""
        forms = names.flatMap { [PromptForm($0, figures: figures), PromptForm($0, figures: shortFigures)] }
        narrow = [PromptForm(last, figures: pace), PromptForm(last)]
    }

    private mutating func make(_ current: ItemProgress, _ marks: String, _ clock: ExerciseClock) {
        let (title, id) = (current.item.title, current.item.id)
        let left = " " + (timing.itemLeft.map(texts.clock) ?? "")
        let phase = marks + snapshot.phase(current).title + " " + (timing.phaseLeft.map(texts.clock) ?? "") + " · "
        let named = snapshot.session.state.tool.map { " · " + $0.outline.title } ?? ""
        let whole = left + clock.step + clock.whole
        let titled = [
            PromptForm(phase, title, least: 14, left + named + clock.step + clock.whole, figures: figures),
            PromptForm(phase, title, least: 14, whole, figures: figures),
            PromptForm(phase, title, least: 14, whole, figures: shortFigures),
            PromptForm(marks, title, least: 12, whole, figures: figures),
            PromptForm(marks, title, least: 8, whole, figures: shortFigures),
        ]
        let lesser = [clock.step + clock.whole, clock.whole, clock.step + clock.rounds, clock.rounds, clock.time, ""]
        let numbered = lesser.map { PromptForm(marks + id + left + $0, figures: shortFigures) }
        let name = unsaved + id + left
        forms = titled + numbered + [PromptForm(name, figures: shortFigures)]
        narrow = [PromptForm(name, figures: pace), PromptForm(name), PromptForm(id + left)]
    }
}

/// The tool's step, and the exercise timer that began last, in forms of different lengths; empty without them.
private struct ExerciseClock {
    /// ` · steg 2/3`, unless the clock goes by that name.
    private(set) var step = ""
    /// ` · klokke 4:50`, or ` · steg 2/3 4:50`
    private(set) var time = ""
    /// ` · runde 1/3 4:50`
    private(set) var rounds = ""
    /// ` · runde 1/3 4:50 (forteller, lytter)`
    private(set) var whole = ""

    init(_ snapshot: SessionSnapshot, hasSilentTimer: Bool) {
        let (texts, state) = (snapshot.texts, snapshot.session.state)
        if let run = state.tool, run.step > 0 {
            step = texts(" · step") + " \(run.step)/\(run.outline.steps.count)"
        }
        guard let running = state.timers.last else {
            if hasSilentTimer { time = texts(" · timer done") }
            (rounds, whole) = (time, time)
            return
        }
        let round = running.round(at: snapshot.now.elapsed)
        let isOfStep = !step.isEmpty && running.timer.label == state.tool?.outline.title
        time = (isOfStep ? step + " " : texts(" · timer ")) + texts.clock(round.left)
        rounds = time
        if running.timer.rounds > 1 {
            rounds = texts(" · round \(round.number)/\(running.timer.rounds) ") + texts.clock(round.left)
        } else if isOfStep {
            step = ""
        }
        let roles = running.timer.roles
        whole = rounds + (roles.isEmpty ? "" : " (\(roles.joined(separator: ", ")))")
    }
}
