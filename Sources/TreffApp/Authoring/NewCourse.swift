import Basics
import Facilitation
import ScriptFormat

/// Makes a course's folder: its document, a first session that can be led as it stands, and a toolbox with one tool.
struct NewCourse {
    let app: App

    /// Makes the folder; nothing that exists is touched.
    func make(_ title: String) -> ExitStatus {
        let texts = app.texts
        let title = title.trimmed
        guard title.contains(where: { $0.isLetter || $0.isNumber }) else {
            app.complain(texts("The course needs a name, such as --course \"Living well\"."))
            return .failure
        }
        let id = NewScriptPlace.slug(title)
        let folder = "\(NewScriptPlace(app: app).root)/\(app.language.tag)/\(id)"
        guard app.environment.files.names(folder) == nil, !app.environment.files.isFile(folder) else {
            app.complain(texts("\(folder) exists already."))
            return .failure
        }
        let session = session(title)
        let files = [
            (texts("course.md"), CourseWriter.text(course(id, title))),
            ("1-\(NewScriptPlace.slug(session.title)).md", ScriptWriter.text(session)),
            ("toolbox/" + texts("one-step.md"), ToolWriter.text(tool)),
        ]
        do throws(FileProblem) {
            try app.environment.writing.makeFolder(folder + "/toolbox")
            for (name, text) in files { try app.environment.writing.replace("\(folder)/\(name)", Array(text.utf8)) }
        } catch {
            app.complain(texts.unwritable(folder, error))
            return .failure
        }
        app.show(
            [.text(texts("✓ The course is in \(folder)"), .good)]
                + files.map { .text($0.0, indent: 2) }
                + [.text(texts("treff rehearse \(id)/1 tries the first session."), .dim)])
        return .success
    }

    private func course(_ id: String, _ title: String) -> Course {
        let texts = app.texts
        return Course(
            id: id, title: title, language: app.language, group: 6...12,
            build: [
                .init(title: texts("Opening"), minutes: 10),
                .init(title: texts("Main part"), minutes: 40),
                .init(title: texts("Closing"), minutes: 10),
            ],
            text: [
                texts(
                    "Write here what the course is, and whom it is for. When you know how many sessions there will be, it can stand at the top, as sessions: 4."
                )
            ])
    }

    private func session(_ course: String) -> Script {
        let texts = app.texts
        func item(
            _ id: String, _ title: String, _ minutes: Int, _ text: String, _ question: String? = nil, marks: Marks = []
        ) -> Item {
            Item(
                id: id, title: title, duration: PlannedDuration(minutes), marks: marks, lead: [.groupLeader],
                body: [.paragraph(text)]
                    + (question.map { [.prompt(Prompt(id: "\(id).1", form: .question, text: $0))] } ?? []))
        }
        var talk = item(
            "2.1", texts("One step"), 40,
            texts("Lead the tool step by step."),
            texts("What will you try before we meet again?"))
        talk.tools = [texts("one-step")]
        talk.lead = [.userRepresentative, .groupLeader]
        return Script(
            course: course, session: 1, title: texts("First session"), language: app.language,
            aims: [texts("Everybody has spoken, and knows what to try")],
            phases: [
                Phase(
                    id: "1", title: texts("Opening"), duration: PlannedDuration(10),
                    items: [
                        item(
                            "1.1", texts("Welcome"), 10,
                            texts("Greet people at the door."),
                            texts("What do you hope for today?"))
                    ]),
                Phase(id: "2", title: texts("Main part"), duration: PlannedDuration(40), items: [talk]),
                Phase(
                    id: "3", title: texts("Closing"), duration: PlannedDuration(10),
                    items: [
                        item(
                            "3.1", texts("What mattered most today?"), 10,
                            texts("Go round the ring."),
                            texts("What mattered most to you today?"),
                            marks: [.fixed, .quiet])
                    ]),
            ])
    }

    private var tool: Tool {
        let texts = app.texts
        return Tool(
            id: texts("one-step"), title: texts("One step"), language: app.language,
            purposes: [.change], text: [texts("Choosing one small thing to try.")],
            whenToUse: [texts("When somebody wants to get going.")],
            steps: [
                Step(
                    texts(
                        "On your own: write one thing that you want to try."), timing: StepTiming(minutes: 5)),
                Step(
                    texts("Tell each other about it."), form: .pairs,
                    timing: StepTiming(
                        minutes: 5, rounds: 2,
                        roles: texts("storyteller, listener").split(separator: ",").map {
                            $0.trimmed
                        })),
            ],
            questions: [texts("What do you need to manage it?")],
            cautions: [texts("The step should be small enough to be done.")],
            sources: [texts("Write here where the tool comes from.")])
    }
}
