import Facilitation
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// The ways out of a session, and what becomes of a line that was not entered.
struct LeavingTests {
    @Test func whatWasTypedIsKeptWhenTheTerminalGoes() throws {
        let run = try ShellRun()
        run.lead(.type("et notat"), .gone("halve setni"))
        #expect(run.ending == .stopped(signal: 0))
        #expect(run.onDisk?.notes.map(\.text) == ["et notat", "halve setni"])
    }

    @Test func aLineThatWaitsForAnAnswerIsKept() throws {
        let run = try ShellRun()
        run.lead(.type("plann"), .key(.terminate(.terminate)))
        #expect(run.ending == .stopped(signal: 15))
        #expect(run.onDisk?.notes.map(\.text) == ["plann"])
    }

    @Test func answersOfABrokenDialogueAreKept() throws {
        let run = try ShellRun()
        run.lead(.pass(60), .type("avslutt"), .type("9"), .type("snakket"), .pass(300), .gone("at det hj"))
        let record = try #require(run.onDisk)
        #expect(record.present == 9)
        #expect(record.reflection == Reflection(did: "snakket"))
        #expect(record.notes.map(\.text) == ["at det hj"])
        #expect(!record.isEnded)
        // The session stopped when the dialogue was opened.
        #expect(record.seen == 60)
    }

    @Test func aLineThatIsPutAwayCanBeRecalled() throws {
        let run = try ShellRun()
        run.lead(.pass(60), .interrupt("en lang setning som"), .key(.end))
        #expect(run.history == ["en lang setning som"])
        #expect(run.onDisk?.notes == [])
    }

    @Test func theEndOfASession() throws {
        let run = try ShellRun()
        run.lead(.pass(60), .type("avslutt"), .pass(100), .type("avslutt"), .type(""), .type("kommer ikke hit"))
        #expect(run.ending == .finished)
        let record = try #require(run.onDisk)
        #expect(record.isEnded)
        #expect(record.endedAt == Moment.at(60).wall)
        #expect(record.notes == [])
    }

    @Test func controlCAndControlD() throws {
        let run = try ShellRun()
        run.lead(.key(.interrupt), .type("plann"), .key(.interrupt), .type("avslutt"), .key(.interrupt), .key(.end))
        expectSame(
            run.shown,
            """
            Notater lagres i …/records/2026-11-21-1000-mestringstreff-1.json
            Skriv avslutt for å slutte; Ctrl-D lar den stå, så du kan gå videre siden.
            Oppstart 20:00 · Velkommen 5:00 › plann
            Mente du «plan»? Enter eller j for ja, n lagrer linja som notat.
            ✓ Notat 1
            Oppstart 20:00 · Velkommen 5:00 › avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til samlingen
            (1/7) Hvor mange var her i dag?
            Samlingen går videre. Svarene så langt er lagret.

            """)
        #expect(run.ending == .left)
    }

    @Test func onlyCommandsAreRecalled() throws {
        let run = try ShellRun()
        run.lead(
            .type("tid"), .type("et notat"), .type("- neste"), .type("notat tid"), .type("gjort: noe"),
            .type("parker noe"), .type("hopp velk"), .type("dropp"), .type("dropp fordi noen gråt"), .type("klokke 5"),
            .type("klokke 5 Kari"), .type(""), .type("hop 2"), .type("plann"), .type("ja"), .type("slett 1"),
            .type("innhent"), .type("+30"), .type("innhent"), .type("1"), .type("avslutt"), .type("9"), .type("plan"),
            .key(.end))
        #expect(
            run.history == [
                "tid", "hopp velk", "dropp", "klokke 5", "slett 1", "innhent", "+30", "innhent", "avslutt",
            ])
    }

    @Test func anEmptyScreenAndWhatHappensMeanwhile() throws {
        let run = try ShellRun()
        var hidden: [Bool] = []
        let look = ScriptedReader.Step.happen { hidden.append(run.screen.isHidden) }
        run.lead(
            .type("klokke 2"), .type("skjul"), look, .pass(130), look, .type(""), look, .type("skjul"), look,
            .type("skjul"), look, .key(.interrupt), look, .type("skjul"), .type("et notat"), look, .type("skjul"),
            .type("avslutt"), look, .type("avslutt"))
        #expect(hidden == [true, true, false, true, true, false, false, false])
        expectSame(
            run.shown,
            """
            Notater lagres i …/records/2026-11-21-1000-mestringstreff-1.json
            Oppstart 20:00 · Velkommen 5:00 › klokke 2
            Klokke: 2 min, til 10:02.
            Oppstart 20:00 · Velkommen 5:00 · klokke 2:00 › skjul

            · Klokka er ute.
            Oppstart 17:50 · Velkommen 2:50 › skjul
            skjul
            Oppstart 17:50 · Velkommen 2:50 › skjul
            et notat
            ✓ Notat 1
            Oppstart 17:50 · Velkommen 2:50 › skjul
            avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til samlingen
            (1/6) Hvor mange var her i dag?
            Oppmøte › avslutt

            SAMLINGEN ER AVSLUTTET
            Samlingen varte 2 min; planen var 75.

              Oppstart    2 min av 20 (−18)
              Hoveddel    0 min av 40 (−40)
              Avslutning  0 min av 15 (−15)
              6 punkter ikke nådd

            1 notat
            Lagret i …/records/2026-11-21-1000-mestringstreff-1.json
            angre tar samlingen opp igjen · det du skriver, blir et notat · avslutt spør om det som mangler · Enter går ut

            """)
        #expect(run.ending == .finished)
    }

    @Test func nothingIsHiddenInAPipe() throws {
        let run = try ShellRun()
        var isHidden = false
        run.lead(.type("skjul"), .happen { isHidden = run.screen.isHidden }, isInteractive: false)
        #expect(!isHidden)
    }

    @Test func tabOffersWhatFits() throws {
        let run = try ShellRun()
        run.lead(
            .tab("h"), .tab("sp"), .tab("hopp 2"), .tab("hopp v"), .tab("verktøy "), .tab("verktoy p"), .tab("hjelp t"),
            .tab("kaffe "), .tab("et notat om h"), .type("plann"), .tab("j"), .type("n"))
        expectSame(
            run.shown,
            """
            Notater lagres i …/records/2026-11-21-1000-mestringstreff-1.json
            [h⇥ hopp, hjelp]
            [sp⇥ spørsmål]
            [hopp 2⇥ 2.1, 2.2, 2.3]
            [hopp v⇥ Velkommen]
            [verktøy ⇥ busk, pedagogisk-sol, ark]
            [verktoy p⇥ pedagogisk-sol]
            [hjelp t⇥ tilbake, tid, tur]
            [kaffe ⇥ ]
            [et notat om h⇥ ]
            Oppstart 20:00 · Velkommen 5:00 › plann
            Mente du «plan»? Enter eller j for ja, n lagrer linja som notat.
            [j⇥ ]
            ja/nei › n
            ✓ Notat 1

            """)
    }
}
