import Testing

/// When a session begins and should end, and what is told of it.
struct BeginningTests {
    @Test func readyUntilEnter() {
        expectConversation(
            """
            0:00 ready

            OPPSTART · 20 min · til 10:20
            1.1  Velkommen · 5 min · gruppeleder
                 Ta imot folk ved døra.
                 Si: «Så fint at dere er her!»
                 Tips: Vær tidlig ute.
                 Utstyr: kaffe, te

            Klokka er 10:00. Begynner dere nå, slutter dere 11:15.
            Enter begynner · begynte kl 10:00 om dere er i gang · slutt kl 12:30 om
            slutten er avtalt
            1:00 prompt
            Klar, Enter begynner · avslutning senest 11:01 · à jour › |
            1:30> stolene mangler
            ✓ Notat 1
            2:00 tick
            2:10> ferdig
            Samlingen har ikke begynt. Enter begynner.
            2:20> slutt kl 11:10
            ✓ Avtalt slutt er 11:10. Slutt 11:17 · 7 min etter
            2:30 ready

            OPPSTART · 20 min · til 10:22
            1.1  Velkommen · 5 min · gruppeleder
                 Ta imot folk ved døra.
                 Si: «Så fint at dere er her!»
                 Tips: Vær tidlig ute.
                 Utstyr: kaffe, te

            Klokka er 10:02. Begynner dere nå, slutter dere 11:17. Avtalt slutt er
            11:10.
            Enter begynner · begynte kl 10:00 om dere er i gang · slutt kl 12:30 om
            slutten er avtalt
            2:40> avslutt
            Samlingen har ikke begynt. Enter begynner.
            5:00>

            OPPSTART · 20 min · til 10:25
            1.1  Velkommen · 5 min · gruppeleder
                 Ta imot folk ved døra.
                 Si: «Så fint at dere er her!»
                 Tips: Vær tidlig ute.
                 Utstyr: kaffe, te
            Enter går videre · skriv fritt for å notere · hjelp viser kommandoene
            5:00 prompt
            Velkommen 5:00 · avslutning senest 10:55 · 10 min etter › |
            6:00> angre
            Angret: starten på samlingen.
            7:00>

            OPPSTART · 20 min · til 10:27
            1.1  Velkommen · 5 min · gruppeleder
                 Ta imot folk ved døra.
                 Si: «Så fint at dere er her!»
                 Tips: Vær tidlig ute.
                 Utstyr: kaffe, te
            Enter går videre · skriv fritt for å notere · hjelp viser kommandoene
            """)
    }

    @Test func underWayAlready() {
        expectConversation(
            """
            12:00> begynte kl 10:00

            OPPSTART · 20 min · til 10:20
            1.1  Velkommen · 5 min · gruppeleder
                 Ta imot folk ved døra.
                 Si: «Så fint at dere er her!»
                 Tips: Vær tidlig ute.
                 Utstyr: kaffe, te
            ✓ Samlingen begynte 10:00. Slutt 11:22 · 7 min etter
            13:00> begynte for 3 min siden
            ✓ Samlingen begynte 10:10. Slutt 11:25 · à jour
            14:00> rett 1.1 kl 10:05
            ✓ Samlingen begynte 10:05. Slutt 11:24 · 4 min etter
            15:00> ferdig

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            16:00> begynte kl 10:20
            Det klokkeslettet er ikke kommet ennå.
                 ○ To og to: Hva vil du fortelle?
            17:00> begynte kl 10:16
            Så sent kan det ikke ha vært: det neste begynte 10:15.
                 ○ To og to: Hva vil du fortelle?
            18:00> begynte kl 10:30
            Det klokkeslettet er ikke kommet ennå.
                 ○ To og to: Hva vil du fortelle?
            """)
    }

    @Test func theEndIsAgreed() {
        expectConversation(
            """
            0:00 begun
            1:00> slutt kl 11:00
            ✓ Avtalt slutt er 11:00. Slutt 11:15 · 15 min etter
            1:10 prompt
            Velkommen 3:50 · avslutning senest 10:45 · 15 min etter › |
            2:00> slutt 1130
            ✓ Notat 1
            Mente du en kommando? Skriv slik: slutt kl 12:45; angre tar bort
            notatet.
            2:10> slutt kl 1130
            ✓ Avtalt slutt er 11:30. Slutt 11:15 · 15 min foran
            3:00> slutt kl 9:30
            Samlingen kan ikke slutte før den begynner.
            4:00> slutt
            Mente du «avslutt»? Enter eller j for ja, n lagrer linja som notat.
            5:00> slutten var fin
            ✓ Notat 2
            ✓ Notat 3
            6:00> angre
            Angret: notat 3.
            """)
    }

    @Test func anyItemsBeginning() {
        expectConversation(
            """
            0:00 begun
            5:20! ferdig
            20:00! ferdig
            30:00> rett 1.2 kl 10:03
            ✓ Rettet: 2.1 Om mestring begynte 10:20. Slutt 11:15 · à jour
                 ○ Spørsmål: Hva er mestring?
            31:00> rett bli kjent kl 10:05
            ✓ Rettet: 2.1 Om mestring begynte 10:20. Slutt 11:15 · à jour
                 ○ Spørsmål: Hva er mestring?
            32:00> rett 2.1 kl 10:02
            Så tidlig kan det ikke ha vært: steget før begynte 10:05.
                 ○ Spørsmål: Hva er mestring?
            33:00> rett 2.3 kl 10:02
            Punkt 2.3 har ikke begynt.
                 ○ Spørsmål: Hva er mestring?
            34:00> rett 2.1 for 20 min siden
            ✓ Rettet: 2.1 Om mestring begynte 10:14. Slutt 11:09 · 6 min foran
                 ○ Spørsmål: Hva er mestring?
            """)
    }

    @Test func inEnglish() {
        expectConversation(
            in: .en,
            """
            0:00 ready

            OPENING · 20 min · until 10:20
            1.1  Welcome · 5 min · group leader
                 Greet people at the door.
                 Say: “Good to have you here!”
                 Tip: Be early.
                 Materials: coffee, tea

            It is 10:00. If you begin now, you end at 11:15.
            Enter begins · began at 10:00 if you are under way · end at 12:30 if the
            end is agreed
            4:00> began at 10:01

            OPENING · 20 min · until 10:21
            1.1  Welcome · 5 min · group leader
                 Greet people at the door.
                 Say: “Good to have you here!”
                 Tip: Be early.
                 Materials: coffee, tea
            ✓ The session began at 10:01. Ends 11:16 · on time
            5:00> end at 11:30
            ✓ The agreed end is 11:30. Ends 11:16 · 14 min ahead
            6:00> correct 1.1 at 10:02
            ✓ The session began at 10:02. Ends 11:17 · 13 min ahead
            """)
    }

    @Test func inNynorsk() {
        expectConversation(
            in: .nn,
            """
            0:00 ready

            OPENING · 20 min · til 10:20
            1.1  Welcome · 5 min · gruppeleiar
                 Greet people at the door.
                 Sei: «Good to have you here!»
                 Tips: Be early.
                 Utstyr: coffee, tea

            Klokka er 10:00. Byrjar de no, sluttar de 11:15.
            Enter byrjar · byrja kl 10:00 om de er i gang · slutt kl 12:30 om
            slutten er avtalt
            4:00> byrja kl 10:01

            OPENING · 20 min · til 10:21
            1.1  Welcome · 5 min · gruppeleiar
                 Greet people at the door.
                 Sei: «Good to have you here!»
                 Tips: Be early.
                 Utstyr: coffee, tea
            ✓ Samlinga byrja 10:01. Slutt 11:16 · à jour
            5:00> slutt kl 11:30
            ✓ Avtalt slutt er 11:30. Slutt 11:16 · 14 min føre
            """)
    }
}
