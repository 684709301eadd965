import Facilitation
import ScriptFormat
import Testing

@Suite("A course's sessions")
struct CourseCheckTests {
    private let sample = SampleCourse()

    @Test("give no finding where nothing is amiss")
    func none() {
        #expect(sample.findings() == [])
    }

    @Test("are built as the course says")
    func build() {
        #expect(
            sample.findings(changing: "30 min", to: "35 min", in: 1) == [
                "2:14 course-build «Samtale» er 35 min; i dette kurset er den fasen 30 min."
            ])
        // Where the items fill the right time, the phase's own number is the slip, and the reader tells that.
        #expect(sample.findings(changing: "# Samtale (30 min)", to: "# Samtale (35 min)", in: 1) == [])
        #expect(
            sample.findings(changing: "# Samtale (30 min)\n", to: "", in: 1) == [
                "2:7 course-build Antall faser er 2; i dette kurset er det 3: Oppstart 10, Samtale 30, Avslutning 20."
            ])
        #expect(sample.findings(changing: "Samtale", to: "Prat", in: 0) == [])
        // Without a course's word they may be built in any way.
        var unstated = sample
        unstated.course = "---\nkurs: X\ngruppe: 6–8\n---\n"
        unstated.sessions[1] = sample.sessions[1].replacing("30 min", with: "35 min")
        #expect(unstated.findings() == [])
        #expect(unstated.findings(withCourse: false) == [])
    }

    @Test("follow the rules that the course has chosen, and no others of a tradition")
    func chosen() {
        var bare = sample
        for index in bare.sessions.indices {
            bare.sessions[index] = sample.sessions[index]
                .replacing("Leder: brukerrepresentant\n", with: "").replacing("Forrige oppgave: ", with: "Tips: ")
                .replacing("Spørsmål: ", with: "Tips: ").replacing("evalueringen", with: "arket")
        }
        func codes(_ rules: String) -> [String] {
            var course = bare
            course.course = sample.course.replacing("regler: mestringstreff", with: rules)
            return course.findings().map { String($0.split(separator: " ")[1]) }
        }
        #expect(codes("regler:") == [])
        #expect(bare.findings(withCourse: false) == [])
        #expect(codes("regler: task-not-taken-up") == ["task-not-taken-up", "task-not-taken-up"])
        #expect(
            Set(codes("regler: mestringstreff")) == [
                "no-user-representative", "closing-without-round", "task-not-taken-up",
                "last-session-without-evaluation",
            ])
        #expect(
            codes("rules:\n  - no-user-representative\n  - Task-not-taken-up") == [
                "no-user-representative", "no-user-representative", "task-not-taken-up", "no-user-representative",
                "task-not-taken-up",
            ])
    }

    @Test("choose rules by name, and hear of names that are none")
    func names() {
        func told(_ rules: String) -> [String] {
            CourseReader.read("---\nkurs: X\nsamlinger: 2\n\(rules)\n---\n", id: "x").findings.map {
                "\($0.position.line):\($0.position.column) \($0.code) \($0.message) \($0.help) \($0.fix?.replacement ?? "–")"
            }
        }
        #expect(told("regler: mestringstreff, round-before-closing") == [])
        #expect(
            told("regler: [mestringtreff, phase-sum, kos]") == [
                "4:10 unknown-rule Det finnes ingen regel å velge som heter «mestringtreff». Mente du «mestringstreff»? mestringstreff",
                "4:25 unknown-rule Regelen «phase-sum» gjelder i alle kurs. Ta bort navnet. –",
                "4:36 unknown-rule Det finnes ingen regel å velge som heter «kos». "
                    + "«treff forklar» viser reglene, og hvilke et kurs kan velge. –",
            ])
        let course = CourseReader.read("---\nkurs: X\nsamlinger: 2\nregler: mestringtreff\n---\n", id: "x").value
        #expect(course?.rules == ["mestringstreff"])
    }

    @Test("are built as the course says in each of its builds")
    func builds() {
        var longer = sample
        longer.course = sample.course.replacing("Samtale (30 min)", with: "Samtale (30 min; 90: 60 min)")
        let missing = "course-build Kurset er også bygd med 90 min; samlingen har ikke tider for det."
        #expect(longer.findings() == ["1:4 \(missing)", "2:4 \(missing)", "3:4 \(missing)"])
        for index in longer.sessions.indices {
            longer.sessions[index] = longer.sessions[index].replacing("(30 min)", with: "(30 min; 90: 60 min)")
        }
        #expect(longer.findings() == [])
        #expect(
            longer.findings(changing: "90: 60 min", to: "80: 50 min", in: 1) == [
                "2:4 course-build Med 60 min: Kurset er også bygd med 90 min; samlingen har ikke tider for det."
            ])
        #expect(
            longer.findings(changing: "90: 60 min", to: "90: 50 min", in: 1) == [
                "2:14 course-build Med 90 min: «Samtale» er 50 min; i dette kurset er den fasen 60 min."
            ])
        // What only one build lacks is told of that one.
        #expect(
            longer.findings(
                changing: "## Hva var viktigst? (10 min)", to: "## Hva var viktigst? (10 min; 90: 0 min)", in: 0) == [
                    "1:20 closing-without-round Med 90 min: «Avslutning» har ingen runde om hva som var viktigst."
                ])
    }

    @Test("have room for turns of the largest group")
    func group() {
        let turns = "## Velkommen (1 min per deltaker)"
        #expect(
            sample.findings(changing: "## Velkommen (10 min)", to: turns, in: 0) == [
                "1:7 group-fit Med 8 deltakere er punktene i «Oppstart» til sammen 8 min; det er satt av 10."
            ])
        var larger = sample
        larger.course = sample.course.replacing("6–8", with: "6–12")
        #expect(
            larger.findings(changing: "## Velkommen (10 min)", to: turns, in: 0) == [
                "1:7 group-fit Med 12 deltakere er punktene i «Oppstart» til sammen 12 min; det er satt av 10."
            ])
        larger.course = sample.course.replacing("6–8", with: "5–10")
        #expect(larger.findings(changing: "## Velkommen (10 min)", to: turns, in: 0) == [])
    }

    @Test("take up the task that was set before")
    func task() {
        #expect(
            sample.findings(changing: "Forrige oppgave: Ring noen.\n", to: "", in: 2) == [
                "3:7 task-not-taken-up Oppgaven fra samling 2 blir ikke tatt opp her."
            ])
        #expect(sample.findings(changing: "Oppgave: Ring noen.", to: "Tips: Ring noen.", in: 1) == [])
        var gap = sample
        gap.sessions.remove(at: 1)
        #expect(gap.findings() == ["2:3 session-count Dette er samling 3, og det finnes ingen samling 2."])
    }

    @Test("introduce a tool before the group works with it")
    func tools() {
        var late = sample
        late.sessions[0] = sample.sessions[0].replacing("Verktøy: busk\n", with: "")
        #expect(
            late.findings() == [
                "1:23 tool-before-introduction «BUSK» er brukt her, men blir først introdusert i samling 2."
            ])
        late.sessions[0] = late.sessions[0].replacing("Lag en BUSK.", with: "Gå en tur.")
        #expect(
            late.findings() == [
                "2:11 tool-before-introduction «busk» er brukt her, men blir først introdusert i samling 2."
            ])
        late.sessions[1] = late.sessions[1].replacing("brukerrepresentant\nVerktøy: busk", with: "brukerrepresentant")
        late.sessions[2] = late.sessions[2].replacing("brukerrepresentant\nVerktøy: busk", with: "brukerrepresentant")
        #expect(late.findings() == ["2:11 tool-before-introduction «busk» er brukt her, men er ikke introdusert."])
        // From the middle of a course nothing can be said.
        late.sessions.removeFirst()
        #expect(late.findings() == ["1:3 session-count Dette er samling 2, og det finnes ingen samling 1."])
    }

    @Test("find a tool by the words of its id, and a hand-out introduces it")
    func mentions() {
        func told(_ task: String, _ label: String) -> [String] {
            var changed = sample
            changed.sessions[0] = sample.sessions[0].replacing("Lag en BUSK.", with: task)
            changed.sessions[2] = sample.sessions[2].replacing("Verktøy: busk\n\n", with: "\(label)\n\n")
            return changed.findings()
        }
        let message = "er brukt her, men blir først introdusert i samling 3."
        #expect(
            told("Bruk hjelpehånda.", "Verktøy: hjelpehanda") == [
                "1:24 tool-before-introduction «hjelpehånda» \(message)"
            ])
        #expect(
            told("Prøv Selvhevdende tale.", "Utdeling: selvhevdende-tale") == [
                "1:24 tool-before-introduction «Selvhevdende tale» \(message)"
            ])
        #expect(told("Prøv selvhevdende.", "Verktøy: selvhevdende-tale") == [])
        #expect(told("Plant en buskvekst.", "Verktøy: busk") == [])
    }

    @Test("have something led by a user representative")
    func lead() {
        #expect(
            sample.findings(changing: "Leder: brukerrepresentant\n", to: "", in: 1) == [
                "2:4 no-user-representative Ingen brukerrepresentant leder noe i denne samlingen."
            ])
        for role in ["en likeperson", "brukerepresentant", "Kari (erfaringskonsulent)", "User representative"] {
            #expect(sample.findings(changing: "brukerrepresentant", to: role, in: 1) == [])
        }
    }

    @Test("close with a round, which the task and the evaluation are not")
    func round() {
        let message = "closing-without-round «Avslutning» har ingen runde om hva som var viktigst."
        for session in 0..<3 {
            let found = sample.findings(changing: "Spørsmål: Hva var viktigst for deg i dag?\n", to: "", in: session)
            #expect(found.map { $0.drop { $0 != " " }.dropFirst() } == [message[...]])
        }
        #expect(sample.findings(changing: "Spørsmål: Hva var viktigst for deg i dag?", to: "Ta en runde.", in: 0) == [])
    }

    @Test("end with an evaluation in the last one, when that is there")
    func evaluation() {
        #expect(
            sample.findings(changing: "evalueringen", to: "arket", in: 2) == [
                "3:21 last-session-without-evaluation Samling 3 er den siste, og den har ingen evaluering."
            ])
        var unfinished = sample
        unfinished.sessions.removeLast()
        #expect(unfinished.findings() == [])
        #expect(sample.findings(changing: "evalueringen", to: "arket", in: 2, withCourse: false) == [])
    }

    @Test("have numbers of their own, in whatever order they come")
    func numbers() {
        #expect(
            sample.findings(changing: "samling: 2", to: "samling: 1", in: 1) == [
                "2:3 same-number «Samling 1» er også samling 1."
            ])
        var turned = sample
        turned.sessions.reverse()
        #expect(turned.findings() == [])
    }

    @Test("are as many as the course says, without gaps")
    func count() {
        #expect(
            sample.findings(changing: "samling: 3", to: "samling: 4", in: 2) == [
                "3:3 session-count Dette er samling 4, og kurset har 3.",
                "3:3 session-count Dette er samling 4, og det finnes ingen samling 3.",
            ])
        // Those at the end may not be written yet, and of a part of the course nothing is known.
        var begun = sample
        begun.sessions.removeLast()
        #expect(begun.findings() == [])
        let some = CourseCheck.look(
            course: CourseReader.read(sample.course, id: "x"), sessions: [ScriptReader.read(sample.sessions[1])],
            isWhole: false)
        #expect(some.sessions == [[]])
    }

    @Test("say of an exception that it is not needed, when all has been looked at")
    func unneeded() {
        let message = "Her er det ingen funn med koden task-not-taken-up, så unntaket trengs ikke."
        var accepting = sample
        accepting.sessions[1] = sample.sessions[1].replacing(
            "kurs:", with: "unntak:\n  - task-not-taken-up: Ny oppgave hver gang\nkurs:")
        #expect(accepting.findings() == ["2:3 unneeded-exception \(message)"])
        let alone = CourseCheck.look(
            course: CourseReader.read(sample.course, id: "x"), sessions: [ScriptReader.read(accepting.sessions[1])],
            isWhole: false)
        #expect(alone.sessions == [[]])
        accepting.sessions[1] = accepting.sessions[1].replacing("Forrige oppgave: ", with: "Tips: ")
        #expect(accepting.findings() == [])
        // A course's exception is for any of its sessions.
        let course = CourseReader.read(
            sample.course.replacing("gruppe:", with: "unntak:\n  - task-not-taken-up: Frivillig\ngruppe:"), id: "x")
        func ofCourse(_ sessions: [String]) -> [String] {
            CourseCheck.look(course: course, sessions: sessions.map { ScriptReader.read($0) }, isWhole: true).course
                .map { "\($0.position.line) \($0.code) \($0.message)" }
        }
        #expect(ofCourse(sample.sessions) == ["5 unneeded-exception \(message)"])
        #expect(ofCourse([]) == [])
        let lacking = sample.sessions.map { $0.replacing("Forrige oppgave: ", with: "Tips: ") }
        #expect(ofCourse(lacking) == [])
    }

    @Test("accept what the course or they themselves accept, and may be impossible to read")
    func exceptions() {
        var accepting = sample
        accepting.sessions[1] = sample.sessions[1].replacing("Leder: brukerrepresentant\n", with: "")
        #expect(accepting.findings().count == 1)
        accepting.course = sample.course.replacing(
            "gruppe:", with: "unntak:\n  - no-user-representative: Vi mangler én\ngruppe:")
        #expect(accepting.findings() == [])
        accepting.course = sample.course
        accepting.sessions[1] = accepting.sessions[1].replacing(
            "kurs:", with: "unntak:\n  - no-user-representative: Syk\nkurs:")
        #expect(accepting.findings() == [])
        accepting.sessions[1] = "Hei"
        #expect(accepting.findings() == [])
        let changed = sample.sessions.map { $0.replacing("Samtale (30 min)", with: "Samtale (30 min, stille)") }
        let english = CourseCheck.findings(
            course: CourseReader.read(
                sample.course.replacing("Samtale (30 min)", with: "Samtale (40 min)"), id: "x"),
            sessions: changed.map { ScriptReader.read($0) }, options: .init(messages: .en))
        #expect(english.map(\.count) == [1, 1, 1])
        #expect(english[0][0].message == "“Samtale” is 30 min; in this course that phase is 40 min.")
    }
}
