import Testing

/// How one goes through a session.
struct SteppingTests {
    @Test func fromTheFirstItemToTheLast() {
        expectConversation(
            """
            0:00 start

            OPPSTART · 20 min · til 10:20
            1.1  Velkommen · 5 min · gruppeleder
                 Ta imot folk ved døra.
                 Si: «Så fint at dere er her!»
                 Tips: Vær tidlig ute.
                 Utstyr: kaffe, te
            Enter går videre · skriv fritt for å notere · hjelp viser kommandoene
            5:00>

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            6:00>
                 To og to · 1 av 2
                 ▸ Hva vil du fortelle?
            7:00>
                 Spørsmål · 2 av 2
                 ▸ Hva har vi felles?
                 Enter går til 2.1 Om mestring.
            9:00>

            HOVEDDEL · 40 min · til 10:49
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            10:00> neste
                 Spørsmål · 1 av 3
                 ▸ Hva er mestring?
            20:00> ferdig

            2.2  Pause · 10 min
            30:00> ferdig

            2.3  Hvor er jeg nå? · 10 min · valgfri
            40:00> ferdig

            AVSLUTNING · 15 min · til 10:55
            3.1  Oppgave til neste gang · 10 min
                 Oppgave: Legg merke til én ting du mestrer.
            50:00> ferdig

            3.2  Takk for i dag · 5 min
            55:00> ferdig
            Det var siste punkt. Skriv avslutt for å slutte, tilbake går ett steg
            tilbake.
            55:30 prompt
            Ferdig · slutt 10:55 · 20 min foran › |
            56:00> neste
            Det var siste punkt. Skriv avslutt for å slutte, tilbake går ett steg
            tilbake.
            """)
    }

    @Test func inEnglish() {
        expectConversation(
            in: .en,
            """
            0:00 start

            OPENING · 20 min · until 10:20
            1.1  Welcome · 5 min · group leader
                 Greet people at the door.
                 Say: “Good to have you here!”
                 Tip: Be early.
                 Materials: coffee, tea
            Enter goes on · just type to take a note · help shows the commands
            5:00>

            1.2  Getting acquainted · 10–15 min · user representative and group
                 leader
                 ○ Pairs: What would you like to tell?
                   and 1 more
            6:00>
                 Pairs · 1 of 2
                 ▸ What would you like to tell?
            7:00>
                 Question · 2 of 2
                 ▸ What do we share?
                 Enter goes to 2.1 About coping.
            8:00> back
                 Pairs · 1 of 2
                 ▸ What would you like to tell?
            9:00> goto 3

            CLOSING · 15 min · until 10:24
            3.1  A task for next time · 10 min
                 Task: Notice one thing that you cope with.
            9:30 prompt
            A task for next time 9:30 · ends 10:24 · 51 min ahead › |
            10:00> done

            3.2  Thank you · 5 min
            11:00> done
            That was the last item. Type end to finish, back goes one step back.
            """)
    }

    @Test func backIntoAnotherPhaseShowsThePhaseAgain() {
        expectConversation(
            """
            0:00 begun
            1:00> hopp 2.1

            HOVEDDEL · 40 min · til 10:41
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            2:00> tilbake

            OPPSTART · 20 min · til 10:20
            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            3:00> tilbake

            1.1  Velkommen · 5 min · gruppeleder
                 Ta imot folk ved døra.
                 Si: «Så fint at dere er her!»
                 Tips: Vær tidlig ute.
                 Utstyr: kaffe, te
            4:00> tilbake
            Dette er første steg; det er ikke noe før det.
            """)
    }

    @Test func byNumberPhaseOrTitle() {
        expectConversation(
            """
            0:00 begun
            1:00> hopp 2

            HOVEDDEL · 40 min · til 10:41
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            2:00> hopp pause

            2.2  Pause · 10 min
            3:00> goto takk

            AVSLUTNING · 15 min · til 10:18
            3.2  Takk for i dag · 5 min
            4:00> hopp jeg

            HOVEDDEL · 40 min · til 10:41
            2.3  Hvor er jeg nå? · 10 min · valgfri
            5:00> hopp 2.3

            HOVEDDEL · 40 min · til 10:41
            2.3  Hvor er jeg nå? · 10 min · valgfri
            6:00> hopp 9.9
            Det finnes ikke noe punkt 9.9. Skriv plan for å se alle.
            7:00> hopp 7
            Det finnes ikke noe punkt 7. Skriv plan for å se alle.
            8:00> hopp nirvana
            ✓ Notat 1
            Mente du en kommando? Skriv slik: hopp 2.3; angre tar bort notatet.
            9:00> hopp
            hopp PUNKT – til et punkt
              hopp 2.3
              hopp 2 (første punkt i fase 2)
              hopp velk (starten på tittelen)
            """)
    }

    @Test func leavingItemsOut() {
        expectConversation(
            """
            0:00 begun
            1:00> dropp
            Utelatt: 1.1 Velkommen

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            2:00> dropp 2.3 ikke tid
            Utelatt: 2.3 Hvor er jeg nå? (ikke tid). angre tar det tilbake.
                 ○ To og to: Hva vil du fortelle?
            3:00> dropp 2.3
            Punkt 2.3 er allerede utelatt. hopp 2.3 tar det likevel.
                 ○ To og to: Hva vil du fortelle?
            4:00> dropp vi tok den sist
            ✓ Notat 1
            Utelate 1.2 Bli kjent i stedet, fordi «vi tok den sist»? j gjør det,
            Enter lar notatet stå.
            4:10> j
            Utelatt: 1.2 Bli kjent (vi tok den sist). angre tar det tilbake.

            HOVEDDEL · 40 min · til 10:44
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            4:20> logg
            Ingen notater ennå. Skriv fritt for å notere.
                 ○ Spørsmål: Hva er mestring?
            5:00> dropp 1.1
            Punkt 1.1 er allerede utelatt. hopp 1.1 tar det likevel.
                 ○ Spørsmål: Hva er mestring?
            6:00> hopp 2.3

            2.3  Hvor er jeg nå? · 10 min · valgfri
            """)
    }

    @Test func breaks() {
        expectConversation(
            """
            0:00 begun
            5:00> pause
            Pause. Enter når dere er i gang igjen.
            6:00 prompt
            Pause 1:00 gått · avslutning senest 11:00 · à jour › |
            7:00> pause
            Det er allerede pause. Enter eller fortsett avslutter den.
            8:00>
            Pausen er slutt; den varte 3 min. Tilbake i 1.1 Velkommen.
            Dere er 3 min etter. innhent viser planer; slutt kl 11:18 flytter
            slutten.
            9:00> fortsett
            Det er ikke pause nå.
            10:00> pause 10
            Pause 10 min, til 10:20. Enter når dere er i gang igjen.
            11:00 prompt
            Pause 9:00 · avslutning senest 11:00 · 15 min etter › |
            12:00> tid
              Oppstart           8:00 igjen
              1.1 Velkommen      2:00 over
              Pause              2:00 gått · 8:00 igjen
              Tempo              15 min etter
              Avslutning senest  11:00 (nå ventet 11:15)
              Slutt              11:30 (plan 11:15)
              Notater            0
            20:00 tick
            · Pausen er over tida. Enter går videre.
            20:01 tick
            21:00> fortsett
            Pausen er slutt; den varte 11 min. Tilbake i 1.1 Velkommen.
            Dere er 16 min etter. innhent viser planer; slutt kl 11:31 flytter
            slutten.
            """)
    }
}
