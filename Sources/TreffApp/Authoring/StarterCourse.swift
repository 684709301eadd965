import Facilitation
import Languages

/// What a new course begins with: sessions that can be led as they stand, and a tool that they use.
struct StarterCourse {
    let texts: Texts
    let title: String
    /// How every session is built.
    let build: [Course.PhaseBuild]
    /// How many sessions; `nil` where that is not known yet, and there is one to begin with.
    let count: Int?

    /// The course's document.
    func document(_ id: String) -> Course {
        let advice = texts(
            "Write here what the course is, and whom it is for. When you know how many sessions there will be, it can stand at the top, as sessions: 4."
        )
        return Course(
            id: id, title: title, language: texts.language, sessions: count, group: 6...12, build: build,
            text: [count == nil ? advice : texts("Write here what the course is, and whom it is for.")])
    }

    var sessions: [Script] { (1...(count ?? 1)).map(session) }

    private func session(_ number: Int) -> Script {
        let phases = build.enumerated().map { index, phase in
            Phase(
                id: "\(index + 1)", title: phase.title, duration: PlannedDuration(phase.minutes),
                items: items(phase, isFirst: index == 0 && build.count > 2, isLast: index == build.count - 1))
        }
        let title = number == 1 ? texts("First session") : texts("Session \(number)")
        var script = Script(
            course: self.title, session: number, title: title, language: texts.language,
            aims: [texts("Everybody has spoken, and knows what to try")], phases: phases)
        script.number()
        return script
    }

    /// A welcome, a round to close with, or work with the tool.
    private func items(_ phase: Course.PhaseBuild, isFirst: Bool, isLast: Bool) -> [Item] {
        if isFirst {
            return [
                item(
                    texts("Welcome"), phase.minutes, texts("Greet people at the door."),
                    texts("What do you hope for today?"))
            ]
        }
        if isLast, build.count > 1 { return [round(phase.minutes)] }
        let rest = isLast ? min(10, phase.minutes / 2) : 0
        return work(phase.minutes - rest, phase.title) + (rest > 0 ? [round(rest)] : [])
    }

    /// Work with the tool, with a break in its middle where it or the session is long.
    private func work(_ minutes: Int, _ title: String) -> [Item] {
        var step = item(
            texts("One step"), minutes, texts("Lead the tool step by step."),
            texts("What will you try before we meet again?"))
        step.lead = [.userRepresentative, .groupLeader]
        // Where there is no time for its steps, the tool is left out.
        step.tools = minutes >= StarterCourse.toolMinutes ? [texts("one-step")] : []
        guard minutes > 60 || whole >= 90 && minutes >= 40 else { return [step] }
        let first = (minutes - 15) / 2
        step.duration = PlannedDuration(first)
        let pause = Item(id: "", title: texts("Break"), duration: PlannedDuration(15), marks: .pause)
        let second = item(
            texts("\(title), second part"), minutes - 15 - first, texts("Lead the tool step by step."),
            texts("What do you need to manage it?"))
        return [step, pause, second]
    }

    /// The minutes of a session.
    private var whole: Int { build.reduce(0) { $0 + $1.minutes } }

    private func round(_ minutes: Int) -> Item {
        var item = item(
            texts("What mattered most today?"), minutes, texts("Go round the ring."),
            texts("What mattered most to you today?"))
        item.marks = [.fixed, .quiet]
        return item
    }

    private func item(_ title: String, _ minutes: Int, _ text: String, _ question: String) -> Item {
        Item(
            id: "", title: title, duration: PlannedDuration(minutes), lead: [.groupLeader],
            body: [.paragraph(text), .prompt(Prompt(id: "", form: .question, text: question))])
    }

    /// The minutes of the tool's steps.
    private static let toolMinutes = 15

    /// A tool of two steps.
    var tool: Tool {
        Tool(
            id: texts("one-step"), title: texts("One step"), language: texts.language, purposes: [.change],
            text: [texts("Choosing one small thing to try.")], whenToUse: [texts("When somebody wants to get going.")],
            steps: [
                Step(texts("On your own: write one thing that you want to try."), timing: StepTiming(minutes: 5)),
                Step(
                    texts("Tell each other about it."), form: .pairs,
                    timing: StepTiming(
                        minutes: 5, rounds: 2,
                        roles: texts("storyteller, listener").split(separator: ",").map(\.trimmed))),
            ],
            questions: [texts("What do you need to manage it?")],
            cautions: [texts("The step should be small enough to be done.")],
            sources: [texts("Write here where the tool comes from.")])
    }
}
