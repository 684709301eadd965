import Testing

/// A session that is over: nothing ends by accident, and what was forgotten can be added.
struct EndedTests {
    @Test func enterNeverEnds() {
        expectConversation(
            """
            0:00 begun
            1:00! hopp 3.2
            2:00>
            Det var siste punkt. Skriv avslutt for å slutte, tilbake går ett steg
            tilbake.
            2:10>
            Det var siste punkt. Skriv avslutt for å slutte, tilbake går ett steg
            tilbake.
            2:20 prompt
            Ferdig · slutt 10:02 · 73 min foran › |
            2:30>
            Det var siste punkt. Skriv avslutt for å slutte, tilbake går ett steg
            tilbake.
            3:00! avslutt
            3:10> avslutt

            SAMLINGEN ER AVSLUTTET
            Samlingen varte 3 min; planen var 75.

              Oppstart    1 min av 20 (−19)
              Hoveddel    0 min av 40 (−40)
              Avslutning  1 min av 15 (−14)
              5 punkter ikke nådd

            0 notater
            [ended]
            3:20 prompt
            Avsluttet › |
            4:00> vi glemte bildet
            ✓ Notat 1
            4:10> neste
            [finished]
            """)
    }

    @Test func undoRightAfterGoesOn() {
        expectConversation(
            """
            0:00 begun
            1:00! avslutt
            1:10> avslutt

            SAMLINGEN ER AVSLUTTET
            Samlingen varte 1 min; planen var 75.

              Oppstart    1 min av 20 (−19)
              Hoveddel    0 min av 40 (−40)
              Avslutning  0 min av 15 (−15)
              6 punkter ikke nådd

            0 notater
            [ended]
            2:00> ferdig
            Samlingen er avsluttet. Notatene og loggen kan fortsatt endres.
            3:00> angre
            Angret: slutten på samlingen.
            Dere er i 1.1 Velkommen: 2:00 igjen.

            OPPSTART · 20 min · til 10:20
            1.1  Velkommen · 5 min · gruppeleder
                 Ta imot folk ved døra.
                 Si: «Så fint at dere er her!»
                 Tips: Vær tidlig ute.
                 Utstyr: kaffe, te
            3:10 prompt
            Oppstart 16:50 · Velkommen 1:50 · avsl. 11:00 · à jour › |
            4:00> gjenta
            Gjentatt: slutten på samlingen.
            """)
    }

    @Test func longAfterTheLogCanBeFilledIn() {
        expectConversation(
            """
            0:00 begun
            1:00! avslutt
            1:10! avslutt
            1500:00 resume

            Samlingen ble avsluttet 2026-11-21 kl. 10:01.
            det du skriver, blir et notat · avslutt spør om det som mangler · Enter
            går ut
            1500:10 prompt
            Avsluttet › |
            1501:00> Kari ringte og takket
            ✓ Notat 1
            1502:00> avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til
            samlingen
            (1/6) Hvor mange var her i dag?
            1502:10> 9
            (2/6) Hva gjorde dere?
            1502:20> vi ble kjent
            (3/6) Hva lærte dere?
            1502:30> avslutt

            SAMLINGEN ER AVSLUTTET
            Samlingen varte 1 min; planen var 75.

              Oppstart    1 min av 20 (−19)
              Hoveddel    0 min av 40 (−40)
              Avslutning  0 min av 15 (−15)
              6 punkter ikke nådd

            1 notat · oppmøte 9
            [ended]
            1503:00> angre
            Angret: oppmøte 9.
            1504:00> angre
            Angret: notat 1.
            1505:00> angre
            Samlingen er avsluttet. Notatene og loggen kan fortsatt endres.
            1506:00> rett kl 10:03
            ✓ Rettet: samlingen ble avsluttet 10:03.
            1507:00> slett 1
            Notat 1: «Kari ringte og takket»
            Slette det for godt? j sletter, Enter lar det stå.
            1507:10> j
            ✓ Teksten i notat 1 er slettet for godt.
            1508:00>
            [finished]
            """)
    }

    @Test func eraseAsksFirst() {
        expectConversation(
            """
            0:00 begun
            1:00! Kari fortalte om jobben, om sjefen og om alt det andre som hun har hatt å stri med
            1:10! to
            2:00> slett 1
            Notat 1: «Kari fortalte om jobben, om sjefen og om alt det andre som …»
            Slette det for godt? j sletter, Enter lar det stå.
            2:10 prompt
            ja/nei › |
            2:20>
            Notatet står.
            3:00> slett 2
            Notat 2: «to»
            Slette det for godt? j sletter, Enter lar det stå.
            3:10> n
            Notatet står.
            4:00> slett 1
            Notat 1: «Kari fortalte om jobben, om sjefen og om alt det andre som …»
            Slette det for godt? j sletter, Enter lar det stå.
            4:10> et nytt notat
            ✓ Notat 3
            5:00> slett 1
            Notat 1: «Kari fortalte om jobben, om sjefen og om alt det andre som …»
            Slette det for godt? j sletter, Enter lar det stå.
            5:10> ja
            ✓ Teksten i notat 1 er slettet for godt.
            6:00> slett 1
            Notat 1 er slettet fra før.
            6:10> slett 9
            Det finnes ikke noe notat 9. Skriv logg for å se alle.
            7:00> logg
            1  10:01 · 1.1  (slettet)
            2  10:01 · 1.1  to
            3  10:04 · 1.1  et nytt notat
            """)
    }

    @Test func leavingATool() {
        expectConversation(
            """
            0:00 begun
            1:00> verktøy av
            Dere er ikke i noe verktøy nå.
            2:00! verktøy busk
            3:00>
                 BUSK · 1 av 3
                 ▸ Fortell hva bokstavene står for.
            4:00> verktøy av
            Tilbake i 1.1 Velkommen. Enter går til 1.2 Bli kjent.
            4:10 prompt
            Oppstart 15:50 · Velkommen 0:50 · avsl. 11:00 · à jour › |
            5:00> angre
            Angret: slutten på verktøyet.
            Dere er i 1.1 Velkommen: 0:00 igjen.
                 ▸ Fortell hva bokstavene står for.
            """)
    }

    @Test func inEnglish() {
        expectConversation(
            in: .en,
            """
            0:00 begun
            1:00! to be erased
            2:00> erase 1
            Note 1: “to be erased”
            Erase it for good? y erases it, Enter lets it stand.
            2:10> y
            ✓ The text of note 1 is gone for good.
            3:00> tool off
            No tool is being led.
            4:00! end
            4:10> end

            THE SESSION HAS ENDED
            The session lasted 4 min; 75 were planned.

              Opening    4 min of 20 (−16)
              Main part  0 min of 40 (−40)
              Closing    0 min of 15 (−15)
              6 items not reached

            0 notes
            [ended]
            5:00> undo
            Undone: the end of the session.
            You are in 1.1 Welcome: 0:00 left.

            OPENING · 20 min · until 10:20
            1.1  Welcome · 5 min · group leader
                 Greet people at the door.
                 Say: “Good to have you here!”
                 Tip: Be early.
                 Materials: coffee, tea
            """)
    }
}
