import Testing

/// The help, and the empty screen.
struct HelpTests {
    @Test func overview() {
        expectConversation(
            width: 80,
            """
            0:00 begun
            1:00> hjelp
              Enter, neste                  neste spørsmål; etter det siste, neste punkt
              tilbake · ferdig              ett steg tilbake; avslutt dette punktet nå
              hopp PUNKT                    til et punkt
              dropp [PUNKT …]               utelat dette punktet, eller andre
              flytt … · nytt punkt …        flytt et punkt; legg til et eget
              +5, -5                        mer eller mindre tid til dette punktet
              pause [MIN] · fortsett        en pause utenom planen, og slutten på den
              tid · plan                    hvor dere er nå, og hele kjøreplanen
              innhent                       planer som ender i tide
              begynte … · slutt kl 12:45    når samlingen begynte, og avtalt slutt
              klokke MIN [TEKST]            en klokke for en øvelse
              rett for 4 min siden          siste steg skjedde da
              verktøy [NAVN]                led et verktøy steg for steg
              spørsmål · mer                spørsmålene; det som er i bakhånd
              - …, notat …                  et notat, også om det ligner en kommando
              gjort: … · lært: … · lurt: …  gjort, lært, lurt å endre
              parker … · oppgave: …         ta opp igjen siden; oppgaven dere fikk
              oppmøte ANTALL                hvor mange som er her
              logg · slett NUMMER           notatene; fjern ett for godt
              angre · gjenta                angre siste kommando; gjør den igjen
              skjul · avslutt               tom skjerm til Enter; avslutt samlingen
            Alt annet du skriver, blir et notat. hjelp KOMMANDO forteller mer.
            """)
    }

    @Test func overviewInEnglish() {
        expectConversation(
            in: .en, width: 60,
            """
            0:00 begun
            1:00> help
              Enter, next                    next prompt; after the
                                             last, the next item
              back · done                    one step back; end this
                                             item now
              goto ITEM                      to an item
              skip [ITEM …]                  leave this item out, or
                                             others
              move … · new item …            move an item; put one of
                                             your own in
              +5, -5                         more or less time for this
                                             item
              break [MIN] · continue         an unplanned break, and its
                                             end
              time · plan                    where you are, and the
                                             running order
              catch-up                       plans that still end on
                                             time
              began … · end at 12:45         when the session began, and
                                             the agreed end
              timer MIN [TEXT]               a timer for an exercise
              correct 4 min ago              the last step happened then
              tool [NAME]                    lead a tool step by step
              questions · more               the item's prompts; what is
                                             in hand
              - …, note …                    a note, even if it looks
                                             like a command
              did: … · learned: … · idea: …  done, learned, worth
                                             changing
              park … · task: …               come back to later; the
                                             task you set
              present NUMBER                 how many are here
              log · erase NUMBER             the notes; remove one for
                                             good
              undo · redo                    undo the last command; do
                                             it again
              hide · end                     an empty screen until
                                             Enter; end the session
            Anything else that you type is a note. help COMMAND tells
            more.
            """)
    }

    @Test func oneCommandEach() {
        expectConversation(
            """
            0:00 begun
            1:00> hjelp hopp
            hopp PUNKT – til et punkt
              hopp 2.3
              hopp 2 (første punkt i fase 2)
              hopp velk (starten på tittelen)
            1:00> hjelp dropp
            dropp [PUNKT …] – utelat dette punktet, eller andre
              dropp fordi alle kjenner hverandre
              dropp 2.5 2.7 fordi vi rekker det ikke
              dropp pausen
              dropp resten av hoveddel
            1:00> hjelp +5
            +5, -5 – mer eller mindre tid til dette punktet
              Tallet er minutter. innhent finner tida igjen et annet sted.
            1:00> hjelp pause
            pause [MIN] – en pause utenom planen
              pause 10
              pause til 15:20
              Øvelsesklokkene står stille så lenge.
            1:00> hjelp innhent
            innhent – planer som ender i tide
              Avslutningen kortes aldri. Du velger én, eller ingen.
              2.4 2.6 i stedet for et nummer utelater de punktene.
            1:00> hjelp klokke
            klokke MIN [TEKST] – en klokke for en øvelse
              klokke 10 skriv på arket
              klokke 3x5 (tre runder på fem minutter)
              klokke stopp
            1:00> hjelp rett
            rett for 4 min siden – siste steg skjedde da
              rett for 4 min siden
              rett kl 10:42
              rett 2.2 kl 10:30 (2.2 begynte da)
            1:00> hjelp verktoy
            verktøy [NAVN] – led et verktøy steg for steg
              verktøy busk
              Enter gir neste steg og starter klokkene.
              verktøy av går ut av det før siste steg.
            1:00> hjelp notat
            - …, notat … – et notat, også om det ligner en kommando
              - tid for kaffe
            1:00> hjelp gjort
            gjort: … – noe dere gjorde
              gjort: prøvde busk to og to
            1:00> hjelp parker
            parker … – ta opp igjen før avslutningen
              parker spørsmålet om NAV
            1:00> hjelp slett
            slett NUMMER – fjern teksten i et notat for godt
              slett 4
              Du får se starten på notatet og må svare ja. Det kan ikke angres.
            1:00> hjelp tilbake
            tilbake – ett steg tilbake
              Tida går videre; angre tar bort steget.
            1:00> help undo
            angre – angre siste kommando, så langt du vil
            1:00> hjelp til med kaffen
            ✓ Notat 1
            """)
    }

    @Test func hiding() {
        expectConversation(
            """
            0:00 begun
            1:00> skjul
            [hidden]
            2:00> hide
            [hidden]
            """)
    }
}
