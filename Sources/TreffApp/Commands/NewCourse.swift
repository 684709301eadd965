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
            app.complain(
                texts(
                    "Kurset må ha et navn, som --course \"Å leve godt\".",
                    "The course needs a name, such as --course \"Living well\"."))
            return .failure
        }
        let id = NewScriptPlace.slug(title)
        let folder = "\(NewScriptPlace(app: app).root)/\(app.language.tag)/\(id)"
        guard app.environment.files.names(folder) == nil, !app.environment.files.isFile(folder) else {
            app.complain(texts("\(folder) finnes fra før.", "\(folder) exists already."))
            return .failure
        }
        let session = session(title)
        let files = [
            (texts("kurs.md", "course.md"), CourseWriter.text(course(id, title))),
            ("1-\(NewScriptPlace.slug(session.title)).md", ScriptWriter.text(session)),
            ("toolbox/" + texts("ett-skritt.md", "one-step.md"), ToolWriter.text(tool)),
        ]
        do throws(FileProblem) {
            try app.environment.writing.makeFolder(folder + "/toolbox")
            for (name, text) in files { try app.environment.writing.replace("\(folder)/\(name)", Array(text.utf8)) }
        } catch {
            app.complain(texts.unwritable(folder, error))
            return .failure
        }
        app.show(
            [.text(texts("✓ Kurset ligger i \(folder)", "✓ The course is in \(folder)"), .good)]
                + files.map { .text($0.0, indent: 2) }
                + [
                    .text(
                        texts(
                            "treff øv \(id)/1 prøver den første samlingen.",
                            "treff rehearse \(id)/1 tries the first session."), .dim)
                ])
        return .success
    }

    private func course(_ id: String, _ title: String) -> Course {
        let texts = app.texts
        return Course(
            id: id, title: title, language: app.language, group: 6...12,
            build: [
                .init(title: texts("Oppstart", "Opening"), minutes: 10),
                .init(title: texts("Hoveddel", "Main part"), minutes: 40),
                .init(title: texts("Avslutning", "Closing"), minutes: 10),
            ],
            text: [
                texts(
                    "Skriv her hva kurset er, og hvem det er for. Når dere vet hvor mange samlinger det blir, kan det stå øverst, som samlinger: 4.",
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
                text: [text],
                prompts: question.map { [Prompt(id: "\(id).1", form: .question, text: $0)] } ?? [])
        }
        var talk = item(
            "2.1", texts("Ett skritt", "One step"), 40,
            texts("Led verktøyet steg for steg.", "Lead the tool step by step."),
            texts("Hva vil du prøve før vi ses igjen?", "What will you try before we meet again?"))
        talk.tools = [texts("ett-skritt", "one-step")]
        talk.lead = [.userRepresentative, .groupLeader]
        return Script(
            course: course, session: 1, title: texts("Første samling", "First session"), language: app.language,
            aims: [texts("Alle har sagt noe, og vet hva de vil prøve", "Everybody has spoken, and knows what to try")],
            phases: [
                Phase(
                    id: "1", title: texts("Oppstart", "Opening"), duration: PlannedDuration(10),
                    items: [
                        item(
                            "1.1", texts("Velkommen", "Welcome"), 10,
                            texts("Ta imot folk ved døra.", "Greet people at the door."),
                            texts("Hva håper du på i dag?", "What do you hope for today?"))
                    ]),
                Phase(id: "2", title: texts("Hoveddel", "Main part"), duration: PlannedDuration(40), items: [talk]),
                Phase(
                    id: "3", title: texts("Avslutning", "Closing"), duration: PlannedDuration(10),
                    items: [
                        item(
                            "3.1", texts("Hva var viktigst i dag?", "What mattered most today?"), 10,
                            texts("Ta en runde.", "Go round the ring."),
                            texts("Hva var viktigst for deg i dag?", "What mattered most to you today?"),
                            marks: [.fixed, .quiet])
                    ]),
            ])
    }

    private var tool: Tool {
        let texts = app.texts
        return Tool(
            id: texts("ett-skritt", "one-step"), title: texts("Ett skritt", "One step"), language: app.language,
            purposes: [.change], text: [texts("Å velge én liten ting å prøve.", "Choosing one small thing to try.")],
            whenToUse: [texts("Når noen vil i gang med noe.", "When somebody wants to get going.")],
            steps: [
                Step(
                    texts(
                        "Hver for seg: skriv én ting du vil prøve.",
                        "On your own: write one thing that you want to try."), timing: StepTiming(minutes: 5)),
                Step(
                    texts("Fortell hverandre om det.", "Tell each other about it."), form: .pairs,
                    timing: StepTiming(
                        minutes: 5, rounds: 2,
                        roles: texts("forteller, lytter", "storyteller, listener").split(separator: ",").map {
                            $0.trimmed
                        })),
            ],
            questions: [texts("Hva trenger du for å få det til?", "What do you need to manage it?")],
            cautions: [
                texts("Skrittet skal være så lite at det lar seg gjøre.", "The step should be small enough to be done.")
            ],
            sources: [texts("Skriv her hvor verktøyet kommer fra.", "Write here where the tool comes from.")])
    }
}
