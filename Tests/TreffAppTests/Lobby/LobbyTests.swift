import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// The shell outside a session.
struct LobbyTests {
    @Test func whatIsAtHandAndWhatCanBeTyped() throws {
        let world = try Surroundings()
        world.consoles = [[.type("hjelp"), .type("slutt")]]
        #expect(world.run() == .success)
        expectSame(
            world.shown,
            """
            treff – hjelp til å lede en gruppe

            Mestringstreff
              mestringstreff/1  Hva er mestring? · 15 min
              mestringstreff/2  Hva er mestring? · 15 min

              kjør mestringstreff/1  led en samling
              øv mestringstreff/1    øv med rask klokke
              gjenoppta              gå videre med en samling
              liste                  kurs, samlinger og referater
              gjennomgå              se hvor tida ble av
              verktøy                verktøykassa; verktøy busk er ett av dem
              ny                     lag et nytt skript
              sjekk FIL              se etter feil i et skript
              hjelp skript           slik skriver du et skript
              hjelp                  denne lista; hjelp KOMMANDO sier mer
              slutt                  ut av treff (eller Ctrl-D)
            treff › hjelp
              kjør mestringstreff/1  led en samling
              øv mestringstreff/1    øv med rask klokke
              gjenoppta              gå videre med en samling
              liste                  kurs, samlinger og referater
              gjennomgå              se hvor tida ble av
              verktøy                verktøykassa; verktøy busk er ett av dem
              ny                     lag et nytt skript
              sjekk FIL              se etter feil i et skript
              hjelp skript           slik skriver du et skript
              hjelp                  denne lista; hjelp KOMMANDO sier mer
              slutt                  ut av treff (eller Ctrl-D)
            treff › slutt

            """)
        #expect(world.complaints == "")
        #expect(world.readers.map(\.isClosed) == [true])
    }

    @Test func inEnglishWithoutCourses() throws {
        let world = try Surroundings()
        world.consoles = [[.key(.interrupt), .key(.end)]]
        #expect(world.run("--lang", "en") == .success)
        expectSame(
            world.shown,
            """
            treff – help for leading a group

            No courses were found. Give the folder with --scripts.

              run mestringstreff/1       lead a session
              rehearse mestringstreff/1  rehearse with a fast clock
              resume                     go on with a session
              list                       courses, sessions and records
              review                     see where the time went
              tools                      the toolbox; tool busk is one of them
              new                        make a new script
              check FILE                 look for faults in a script
              help script                how to write a script
              help                       this list; help COMMAND tells more
              quit                       out of treff (or Ctrl-D)

            """)
    }

    @Test(arguments: [("hjelp skript unntak", "Exceptions with a reason"), ("help run", "OVERVIEW: Lead a session.")])
    func helpSpeaksTheLanguageOfTheShell(line: String, start: String) throws {
        let world = try Surroundings()
        world.consoles = [[.type(line), .type("quit")]]
        #expect(world.run("--lang", "en") == .success)
        #expect(world.shown.contains("treff › \(line)\n\(start)\n"))
        #expect(world.complaints == "")
    }

    @Test func aLineThatIsNoCommand() throws {
        let world = try Surroundings(isInteractive: false)
        world.consoles = [[.type("heisann"), .type("lista"), .type("rekvisitt \u{1B}[2J")]]
        #expect(world.run() == .usage)
        expectSame(
            world.complaints,
            """
            Det finnes ingen kommando som heter heisann. hjelp viser hva du kan skrive.
            Det finnes ingen kommando som heter lista. Mente du liste?
            Det finnes ingen kommando som heter rekvisitt. hjelp viser hva du kan skrive.

            """)
    }

    @Test func aSessionIsLedAndLeftAndOffered() throws {
        let world = try Surroundings()
        world.consoles = [
            [.type("kjør mestringstreff/1")], [.type("et notat"), .pass(60), .key(.end)],
            [.type("gjenoppta")], [.pass(600), .type("logg"), .key(.end)], [.type("slutt")],
        ]
        #expect(world.run() == .success)
        #expect(world.readers.map(\.isClosed) == [true, true, true, true, true])
        world.consoles.append([.type("kjør 1")])
        world.consoles.append([.type("kanskje"), .type("j"), .key(.end)])
        world.consoles.append([.type("slutt")])
        #expect(world.run() == .success)
        expectSame(
            world.shown,
            """
            treff – hjelp til å lede en gruppe

            Mestringstreff
              mestringstreff/1  Hva er mestring? · 15 min
              mestringstreff/2  Hva er mestring? · 15 min

              kjør mestringstreff/1  led en samling
              øv mestringstreff/1    øv med rask klokke
              gjenoppta              gå videre med en samling
              liste                  kurs, samlinger og referater
              gjennomgå              se hvor tida ble av
              verktøy                verktøykassa; verktøy busk er ett av dem
              ny                     lag et nytt skript
              sjekk FIL              se etter feil i et skript
              hjelp skript           slik skriver du et skript
              hjelp                  denne lista; hjelp KOMMANDO sier mer
              slutt                  ut av treff (eller Ctrl-D)
            treff › kjør mestringstreff/1
            Mestringstreff · samling 1 av 2 · Hva er mestring?
            10:00–10:15 · 15 min · Oppstart 10 · Avslutning 5
            Notater lagres i …/records/2026-11-21-1000-mestringstreff-1.json

            OPPSTART · 10 min · til 10:10
            1.1  Velkommen · 10 min
                 Hils på alle.
            Enter går videre · skriv fritt for å notere · hjelp viser kommandoene
            Oppstart 10:00 · Velkommen 10:00 › et notat
            ✓ Notat 1
            treff › gjenoppta
            Mestringstreff · samling 1 av 2 · Hva er mestring?
            10:00–10:15 · 15 min · Oppstart 10 · Avslutning 5
            Notater lagres i …/records/2026-11-21-1000-mestringstreff-1.json

            Samlingen fortsetter der den stoppet.

            OPPSTART · 10 min · til 10:10
            1.1  Velkommen · 10 min
                 Hils på alle.
            · Tida for å begynne avslutningen er inne. innhent viser planer.
            Oppstart +1:00 · Velkommen +1:00 › logg
            1  10:00 · 1.1  et notat
            treff › slutt
            treff – hjelp til å lede en gruppe

            Mestringstreff
              mestringstreff/1  Hva er mestring? · 15 min
              mestringstreff/2  Hva er mestring? · 15 min

            Ikke ferdig: Hva er mestring? · begynt 2026-11-21 10:00 · gjenoppta går videre

              kjør mestringstreff/1  led en samling
              øv mestringstreff/1    øv med rask klokke
              gjenoppta              gå videre med en samling
              liste                  kurs, samlinger og referater
              gjennomgå              se hvor tida ble av
              verktøy                verktøykassa; verktøy busk er ett av dem
              ny                     lag et nytt skript
              sjekk FIL              se etter feil i et skript
              hjelp skript           slik skriver du et skript
              hjelp                  denne lista; hjelp KOMMANDO sier mer
              slutt                  ut av treff (eller Ctrl-D)
            treff › kjør 1
            En samling av dette skriptet, begynt 10:00, er ikke avsluttet.
            Gå videre med den? Enter eller j for ja, n for en ny › kanskje
            Gå videre med den? Enter eller j for ja, n for en ny › j
            Mestringstreff · samling 1 av 2 · Hva er mestring?
            10:00–10:15 · 15 min · Oppstart 10 · Avslutning 5
            Notater lagres i …/records/2026-11-21-1000-mestringstreff-1.json

            Samlingen fortsetter der den stoppet.

            OPPSTART · 10 min · til 10:10
            1.1  Velkommen · 10 min
                 Hils på alle.
            treff › slutt

            """)
        expectSame(
            world.complaints,
            """
            Samlingen er lagret og ikke avsluttet. treff gjenoppta går videre.
            Samlingen er lagret og ikke avsluttet. treff gjenoppta går videre.
            Samlingen er lagret og ikke avsluttet. treff gjenoppta går videre.

            """)
    }

    @Test func aPipeIsSharedWithTheSession() throws {
        let world = try Surroundings(isInteractive: false)
        world.consoles = [
            [
                .type("kjør mestringstreff/1"), .type("et notat"), .type("avslutt"), .type("avslutt"), .type("slutt"),
            ]
        ]
        #expect(world.run() == .success)
        expectSame(
            world.shown,
            """
            treff – hjelp til å lede en gruppe

            Mestringstreff
              mestringstreff/1  Hva er mestring? · 15 min
              mestringstreff/2  Hva er mestring? · 15 min

              kjør mestringstreff/1  led en samling
              øv mestringstreff/1    øv med rask klokke
              gjenoppta              gå videre med en samling
              liste                  kurs, samlinger og referater
              gjennomgå              se hvor tida ble av
              verktøy                verktøykassa; verktøy busk er ett av dem
              ny                     lag et nytt skript
              sjekk FIL              se etter feil i et skript
              hjelp skript           slik skriver du et skript
              hjelp                  denne lista; hjelp KOMMANDO sier mer
              slutt                  ut av treff (eller Ctrl-D)
            treff › kjør mestringstreff/1
            Mestringstreff · samling 1 av 2 · Hva er mestring?
            10:00–10:15 · 15 min · Oppstart 10 · Avslutning 5
            Notater lagres i …/records/2026-11-21-1000-mestringstreff-1.json

            OPPSTART · 10 min · til 10:10
            1.1  Velkommen · 10 min
                 Hils på alle.
            Enter går videre · skriv fritt for å notere · hjelp viser kommandoene
            Oppstart 10:00 · Velkommen 10:00 › et notat
            ✓ Notat 1
            Oppstart 10:00 · Velkommen 10:00 › avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til samlingen
            (1/7) Hvor mange var her i dag?
            Oppmøte › avslutt

            SAMLINGEN ER AVSLUTTET
            Samlingen varte 0 min; planen var 15.

              Oppstart    0 min av 10 (−10)
              Avslutning  0 min av 5 (−5)
              1 punkt utelatt

            1 notat
            Lagret i …/records/2026-11-21-1000-mestringstreff-1.json
            treff › slutt

            """)
    }

    @Test func aSignalEndsTheShell() throws {
        let world = try Surroundings()
        world.consoles = [[.key(.terminate(.hangUp))]]
        #expect(world.run() == .signal(1))
        #expect(world.readers.map(\.isClosed) == [true])
    }

    @Test func tabOffersCommandsSessionsAndTools() throws {
        let world = try Surroundings()
        world.files["/s/nb/toolbox/busk.md"] = ""
        world.consoles = [
            [
                .tab("k"), .tab("kjør "), .tab("øv mestringstreff/2"), .tab("verktøy b"), .tab("hjelp kj"),
                .tab("kjør a b"), .tab("hjelp "), .tab("hjelp s"), .tab("help script v"), .tab("hjelp skript  t"),
                .tab("hjelp skript RA"), .tab("hjelp skript "), .tab("hjelp skript tider t"), .tab("hjelp kjør t"),
                .key(.end),
            ]
        ]
        _ = world.run()
        let offered = world.shown.split(separator: "\n").filter { $0.contains("⇥") }.joined(separator: "\n")
        expectSame(
            offered,
            """
            [k⇥ kjør]
            [kjør ⇥ mestringstreff/1, mestringstreff/2]
            [øv mestringstreff/2⇥ mestringstreff/2]
            [verktøy b⇥ busk]
            [hjelp kj⇥ kjør]
            [kjør a b⇥ ]
            [hjelp ⇥ kjør, gjenoppta, øv, liste, tools, verktøy, sjekk, forklar, still-opp, forskjell, forhåndsvis, \
            utdeling, skriv-ut, gjennomgå, slett, ny, skall, hjelp, slutt, skript]
            [hjelp s⇥ sjekk, still-opp, skriv-ut, slett, skall, slutt, skript]
            [help script v⇥ verktøy]
            [hjelp skript  t⇥ tider, tekst]
            [hjelp skript RA⇥ råd]
            [hjelp skript ⇥ øverst, faser, tider, etiketter, tekst, pauser, verktøy, kurs, steg, unntak, råd, alt, \
            eksempel]
            [hjelp skript tider t⇥ ]
            [hjelp kjør t⇥ ]
            """)
    }
}
