import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// The shell outside a session.
struct OuterShellTests {
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
              hent FIL               lag et skript av en plan du har
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
              hent FIL               lag et skript av en plan du har
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
        world.files = [:]
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
              import FILE                make a script of a plan that you have
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
                .tab("k"), .tab("kjør "), .tab("forhåndsvis "), .tab("øv mestringstreff/2"), .tab("verktøy b"),
                .tab("hjelp kj"),
                .tab("hent /s/nb/m"), .tab("kurs l"), .tab("course liste "), .tab("kjør a b"), .tab("hjelp "),
                .tab("hjelp s"),
                .tab("help script v"), .tab("hjelp skript  t"),
                .tab("hjelp skript RA"), .tab("hjelp skript "), .tab("hjelp skript tider t"), .tab("hjelp kjør t"),
                .key(.end),
            ]
        ]
        _ = world.run()
        let offered = world.shown.split(separator: "\n").filter { $0.contains("⇥") }.joined(separator: "\n")
        expectSame(
            offered,
            """
            [k⇥ kjør, kurs]
            [kjør ⇥ mestringstreff/1, mestringstreff/2]
            [forhåndsvis ⇥ mestringstreff/1, mestringstreff/2]
            [øv mestringstreff/2⇥ mestringstreff/2]
            [verktøy b⇥ busk]
            [hjelp kj⇥ kjør]
            [hent /s/nb/m⇥ /s/nb/mestringstreff/]
            [kurs l⇥ liste, legg-til]
            [course liste ⇥ ]
            [kjør a b⇥ ]
            [hjelp ⇥ kjør, gjenoppta, øv, følg, liste, tools, verktøy, sjekk, forklar, still-opp, forskjell, forhåndsvis, \
            utdeling, skriv-ut, gjennomgå, slett, ny, hent, kurs, skall, hjelp, slutt, skript]
            [hjelp s⇥ sjekk, still-opp, skriv-ut, slett, skall, slutt, skript]
            [help script v⇥ verktøy]
            [hjelp skript  t⇥ tider, tekst]
            [hjelp skript RA⇥ råd]
            [hjelp skript ⇥ øverst, faser, tider, etiketter, tekst, pauser, verktøy, kurs, planer, steg, redigeringsprogram, unntak, råd, \
            alt, eksempel]
            [hjelp skript tider t⇥ ]
            [hjelp kjør t⇥ ]
            """)
    }
}
