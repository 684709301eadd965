import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// Sessions that are led from the shell.
struct OuterShellSessionTests {
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
              hent FIL               lag et skript av en plan du har
              sjekk FIL              se etter feil i et skript
              hjelp skript           slik skriver du et skript
              hjelp                  denne lista; hjelp KOMMANDO sier mer
              slutt                  ut av treff (eller Ctrl-D)
            treff › kjør mestringstreff/1
            Mestringstreff · samling 1 av 2 · Hva er mestring?
            10:00–10:15 · 15 min · Oppstart 10 · Avslutning 5
            Notater lagres i …/records

            OPPSTART · 10 min · til 10:10
            1.1  Velkommen · 10 min
                 Hils på alle.

            Klokka er 10:00. Begynner dere nå, slutter dere 10:15.
            Enter begynner · begynte kl 10:00 om dere er i gang · slutt kl 12:30 om slutten er avtalt
            Klar, Enter begynner › 

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
              hent FIL               lag et skript av en plan du har
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
              hent FIL               lag et skript av en plan du har
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
              1 punkt ikke nådd

            1 notat
            Lagret i …/records/2026-11-21-1000-mestringstreff-1.json
            treff › slutt

            """)
    }
}
