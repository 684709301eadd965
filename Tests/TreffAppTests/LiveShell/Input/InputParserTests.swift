import Facilitation
import Languages
import Testing

@testable import TreffApp

/// What each line is read as: one row for each line.
struct InputParserTests {
    /// It is 10:45 in the sample session; the items to come stand first.
    private static func parse(_ line: String, _ language: Language = .nb) -> Input {
        let sample = SampleScript(language)
        let items = sample.script.items
        let inOrder = items[2...] + items[..<2]
        return InputParser(
            language: language, items: inOrder.map { ($0.id, $0.title) }, tools: sample.library.toolNames,
            elapsed: 0, timeOfDay: (10 * 60 + 45) * 60_000
        ).parse(line)
    }

    private static let single: [(String, Input)] = [
        ("", .command(.next)), ("  \t ", .command(.next)), ("neste", .command(.next)), ("NEXT", .command(.next)),
        ("tilbake", .command(.back)), (" back ", .command(.back)), ("Ferdig", .command(.done)),
        ("done", .command(.done)), ("dropp", .command(.skip(items: [], reason: nil))),
        ("pause", .command(.startBreak(minutes: nil))), ("break", .command(.startBreak(minutes: nil))),
        ("fortsett", .command(.endBreak)), ("continue", .command(.endBreak)), ("tid", .run(.time)),
        ("time", .run(.time)), ("plan", .run(.plan)), ("innhent", .run(.catchUp)), ("catch-up", .run(.catchUp)),
        ("catch–up", .run(.catchUp)), ("verktøy", .run(.tool)), ("verktoy", .run(.tool)), ("verktoey", .run(.tool)),
        ("VERKTØY", .run(.tool)), ("tool", .run(.tool)), ("spørsmål", .run(.questions)),
        ("sporsmal", .run(.questions)), ("spoersmaal", .run(.questions)), ("sp\u{F8}rsma\u{30A}l", .run(.questions)),
        ("angre", .command(.undo)), ("undo", .command(.undo)), ("gjenta", .command(.redo)), ("redo", .command(.redo)),
        ("logg", .run(.log)), ("log", .run(.log)), ("skjul", .run(.hide)), ("hide", .run(.hide)),
        ("avslutt", .run(.end)),
        ("end", .run(.end)), ("hjelp", .run(.help)), ("help", .run(.help)), ("?", .run(.help)),
        ("hopp", .incomplete(.goto)), ("klokke", .incomplete(.timer)), ("notat", .incomplete(.note)),
        ("parker", .incomplete(.park)), ("oppmøte", .incomplete(.present)), ("rett", .incomplete(.correct)),
        ("slett", .incomplete(.erase)), ("gjort:", .incomplete(.did)), ("idea :", .incomplete(.idea)),
    ]

    @Test(arguments: single) func aCommandByItself(_ line: String, _ input: Input) {
        #expect(Self.parse(line) == input)
    }

    private static let more: [(String, Input)] = [
        ("hopp 2.3", .command(.goto(item: "2.3"))), ("hopp\u{A0}2.3", .command(.goto(item: "2.3"))),
        ("hopp\t2.3", .command(.goto(item: "2.3"))), ("goto 9.9", .command(.goto(item: "9.9"))),
        ("hopp 2", .command(.goto(item: "2.1"))), ("hopp 1", .command(.goto(item: "1.1"))),
        ("hopp 8", .command(.goto(item: "8"))), ("hopp velkommen", .command(.goto(item: "1.1"))),
        ("hopp Hvor er", .command(.goto(item: "2.3"))), ("hopp p", .command(.goto(item: "2.2"))),
        ("hopp NÅ?", .command(.goto(item: "2.3"))), ("hopp mestring", .command(.goto(item: "2.1"))),
        ("dropp 2.3", .command(.skip(items: ["2.3"], reason: nil))),
        ("dropp 2.3 for lite tid", .command(.skip(items: ["2.3"], reason: "for lite tid"))),
        ("dropp folk er slitne", .offered("dropp folk er slitne", command: .skip(reason: "folk er slitne"))),
        ("+5", .command(.adjust(minutes: 5))), ("-5", .command(.adjust(minutes: -5))),
        ("−5", .command(.adjust(minutes: -5))), ("–5 min", .command(.adjust(minutes: -5))),
        ("+10 minutter", .command(.adjust(minutes: 10))), ("+0", .command(.adjust(minutes: 0))),
        ("pause 10", .command(.startBreak(minutes: 10))), ("break 10 minutes", .command(.startBreak(minutes: 10))),
        ("verktøy busk", .run(.tool, "busk")), ("tool BUSK", .run(.tool, "busk")),
        ("verktøy Pedagogisk sol", .run(.tool, "pedagogisk-sol")),
        ("verktøy ped", .run(.tool, "pedagogisk-sol")), ("verktøy sol", .run(.tool, "pedagogisk-sol")),
        ("klokke 10", .command(.startTimer(minutes: 10, rounds: 1, label: ""))),
        ("klokke 10 min skriv", .command(.startTimer(minutes: 10, rounds: 1, label: "skriv"))),
        ("timer 10 x", .command(.startTimer(minutes: 10, rounds: 1, label: "x"))),
        ("klokke 3x5", .command(.startTimer(minutes: 5, rounds: 3, label: ""))),
        ("klokke 3 × 5 min bytt", .command(.startTimer(minutes: 5, rounds: 3, label: "bytt"))),
        ("klokke 3X5", .command(.startTimer(minutes: 5, rounds: 3, label: ""))),
        ("klokke stopp", .command(.stopTimers)), ("timer off", .command(.stopTimers)),
        ("oppmøte 9", .command(.present(9))), ("oppmoete 0", .command(.present(0))),
        ("rett for 4 min siden", .command(.correct(to: -240))), ("rett 4", .command(.correct(to: -240))),
        ("correct 4 min ago", .command(.correct(to: -240))), ("rett kl 10:42", .command(.correct(to: -180))),
        ("rett kl. 10.42", .command(.correct(to: -180))), ("correct at 9:45", .command(.correct(to: -3600))),
        ("rett kl 1042", .command(.correct(to: -180))), ("rett klokka 10", .command(.correct(to: -2700))),
        ("rett 11:00", .command(.correct(to: 900))), ("rett 23:45", .command(.correct(to: -11 * 3600))),
        ("slett 4", .command(.erase(note: 4))), ("slett notat 4", .command(.erase(note: 4))),
        ("erase note #4", .command(.erase(note: 4))), ("hjelp hopp", .run(.help, "goto")),
        ("hjelp gjort", .run(.help, "did")), ("help -5", .run(.help, "adjust")),
        ("hjelp catch-up", .run(.help, "catch-up")), ("videre", .command(.next)),
        ("hopp 2,1", .command(.goto(item: "2.1"))), ("dropp 2,1 og 2,3", .command(.skip(items: ["2.1", "2.3"]))),
        ("+ 5", .command(.adjust(minutes: 5))), ("+5min", .command(.adjust(minutes: 5))),
        ("-5min", .command(.adjust(minutes: -5))), ("+ti", .command(.adjust(minutes: 10))),
        ("pause ti", .command(.startBreak(minutes: 10))), ("pause ti min", .command(.startBreak(minutes: 10))),
        ("oppmøte ni", .command(.present(9))), ("oppmøte 9 av 12", .command(.present(9))),
        ("present 9 of 12", .command(.present(9))), ("angre 5", .run(.undo, "5")), ("angre to", .run(.undo, "2")),
        ("stopp klokke", .command(.stopTimers)), ("stopp klokka", .command(.stopTimers)),
        ("stop the timer", .command(.stopTimers)), ("stopp verktøyet", .command(.leaveTool)),
        ("tur", .command(.turn())), ("tur 9", .command(.turn(9))), ("leder medleder", .command(.lead([.coLeader]))),
        ("lead professional, co-leader", .command(.lead([.professional, .coLeader]))),
        ("rediger 4", .run(.edit, "4")), ("rediger notat 4", .run(.edit, "4")),
    ]

    @Test(arguments: more) func aCommandWithMore(_ line: String, _ input: Input) {
        #expect(Self.parse(line) == input)
    }

    private static let written: [(String, Note.Kind, String)] = [
        ("- pause", .note, "pause"), ("– neste", .note, "neste"), ("-\t5", .note, "5"), ("- 5", .note, "5"),
        ("notat neste", .note, "neste"), ("note: +5", .note, "+5"), ("gjort: en runde", .did, "en runde"),
        ("GJORT:en runde", .did, "en runde"), ("did : a round", .did, "a round"), ("lært: ro", .learned, "ro"),
        ("laert: ro", .learned, "ro"),
        ("lurt: mer tid: 10 min", .idea, "mer tid: 10 min"),
        ("idea: tea", .idea, "tea"), ("parker spørsmålet", .parked, "spørsmålet"), ("Parker: buss", .parked, "buss"),
        ("park the bus", .parked, "the bus"),
    ]

    @Test(arguments: written) func aNoteThatIsWrittenAsOne(_ line: String, _ kind: Note.Kind, _ text: String) {
        #expect(Self.parse(line) == .command(.note(kind: kind, text: text)))
    }

    @Test(arguments: [
        "neste gang tar vi pause før", "next time we break earlier", "pause var nyttig", "tid for kaffe",
        "rett fram", "rett som det var", "+5 på skalaen", "-5 grader ute", "5", "10:42", "-", "+", "+5x på",
        "hjelp til med kaffen", "help me", "plan b", "gjort er gjort", "lært mye", "hopp i havet", "skjul det for meg",
        "avslutt med en sang", "ferdig kl 12", "ja", "nei", "1", "#1", "et-ord-med-strek", "Kari: jeg vil si noe",
        "http://example.org/a", "kaffe 😀", "👩‍⚕️", "שלום עולם", "مرحبا", "lart: ro", "日本語", "tid?!", "ha",
        "angre er lov", "klokka tolv", "parkering", "spørsmål om NAV", "logg ut", "verktøy for hverdagen",
        "tilbake kl 13",
        "mor", "her", "tida", "slett alt", "10 pause", "end of story", "drop 2",
        "time flies",
    ]) func aLineThatStaysANote(_ line: String) {
        #expect(Self.parse(line) == .words(line, hint: nil))
    }

    private static let hinted: [(String, Input.Hint)] = [
        ("hop 2.3", .command("hopp 2.3")), ("hop velkommen", .command("hopp velkommen")),
        ("klokka 10", .command("klokke 10")), ("opmøte 9", .command("oppmøte 9")), ("pausa 10", .command("pause 10")),
        ("tools busk", .command("verktøy busk")), ("hopp nirvana", .usage(.goto)),
        ("verktøy nirvana", .usage(.tool)), ("pause 10,5", .usage(.breaks)), ("klokke ca 10", .usage(.timer)),
        ("oppmøte 9 stykker", .usage(.present)), ("rett kl 10 42", .usage(.correct)),
        ("slett 1-3", .usage(.erase)), ("neste punkt", .command("ferdig")), ("ferdig med dette", .command("ferdig")),
        ("gå videre", .command("neste")), ("ta en pause", .command("pause")), ("go back", .command("tilbake")),
    ]

    @Test(arguments: hinted) func aNoteThatLooksLikeACommand(_ line: String, _ hint: Input.Hint) {
        #expect(Self.parse(line) == .words(line, hint: hint))
    }

    private static let asked: [(String, String, String?)] = [
        ("nesta", "neste", nil), ("loggg", "logg", nil), ("plann", "plan", nil), ("Ferdi", "ferdig", nil),
        ("pause.", "pause", nil), ("plan?", "plan", nil), ("angrer", "angre", nil), ("gjort", "gjort:", nil),
        ("nextt", "neste", nil), ("\u{200F}neste", "neste", nil), ("skrjul", "skjul", nil), ("slutt", "avslutt", nil),
        ("exit", "avslutt", nil),
        ("notater", "logg", nil), ("hopp over", "dropp", nil), ("hopp velkomen", "hopp 1.1", "Velkommen"),
        ("verktøy busc", "verktøy busk", nil),
    ]

    @Test(arguments: asked) func aLineThatIsNearlyACommand(_ line: String, _ command: String, _ title: String?) {
        #expect(Self.parse(line) == .unsure(command: command, title: title, line: line))
    }

    @Test func theSessionsLanguageComesFirstInQuestions() {
        #expect(Self.parse("notet", .en) == .unsure(command: "note", title: nil, line: "notet"))
        #expect(Self.parse("notet", .nb) == .unsure(command: "notat", title: nil, line: "notet"))
        #expect(Self.parse("hopp over", .en) == .unsure(command: "skip", title: nil, line: "goto over"))
    }
}
