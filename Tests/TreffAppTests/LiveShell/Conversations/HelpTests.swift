import Testing

/// The help, and the empty screen.
struct HelpTests {
    @Test func overview() {
        expectConversation(
            width: 80,
            """
            0:00 begun
            1:00> hjelp
            Hva trenger du? Skriv hjelp og et ord til venstre, som hjelp sent.
              start     Enter · begynte kl 10:05 · oppmøte 9
              videre    neste · tilbake · ferdig · hopp 2.3
              sent      innhent · dropp 2.5 · -5 · slutt kl 12:45 · tid · plan
              god tid   +5 · mer · flytt 3.1 etter 2.5 · nytt punkt 10 …
              stille    spørsmål · mer · verktøy busk · verktøy av
              runde     tur · tur 9 · klokke 3x5 · leder medleder
              pause     pause 10 · pause til 15:20 · fortsett · skjul
              vondt     hjelp vanskelig · pause · skjul
              notater   bare skriv · gjort: · lært: · lurt: · parker · notat · logg ·
                        rediger 4 · slett 4
              oppgaven  oppgave: … · støtteark
              feil      angre · gjenta · tilbake · rett for 4 min siden
              borte     Ctrl-D · treff gjenoppta
              slutten   avslutt · angre
            Alt annet du skriver, blir et notat. hjelp KOMMANDO forteller mer.
            """)
    }

    @Test func overviewInEnglish() {
        expectConversation(
            in: .en, width: 60,
            """
            0:00 begun
            1:00> help
            What do you need? Type help and a word on the left, such as
            help late.
              start   Enter · began at 10:05 · present 9
              on      next · back · done · goto 2.3
              late    catch-up · skip 2.5 · -5 · end at 12:45 · time ·
                      plan
              spare   +5 · more · move 3.1 after 2.5 · new item 10 …
              quiet   questions · more · tool busk · tool off
              round   turn · turn 9 · timer 3x5 · lead co-leader
              break   break 10 · break until 15:20 · continue · hide
              upset   help hard · break · hide
              notes   just type · did: · learned: · idea: · park · note
                      · log · edit 4 · erase 4
              home    task: … · support
              wrong   undo · redo · back · correct 4 min ago
              away    Ctrl-D · treff resume
              ending  end · undo
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

            En pause
              pause            en pause utenom planen, så lenge dere trenger
              pause til 15:20  til klokka er så mye
              fortsett         pausen er slutt; Enter gjør det samme
              skjul            tom skjerm til du trykker Enter
              Øvelsesklokkene står stille. Etterpå ser du hva pausen tok, og kan
              velge innhent.
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

            Noe å huske
              to kom for sent           alt som ikke er en kommando, blir et notat
              - pause                   et notat, også om det ligner en kommando;
                                        notat pause er det samme
              gjort: … lært: … lurt: …  til loggen din etterpå
              parker spørsmålet om NAV  tas opp igjen før avslutningen
              logg                      notatene så langt
              rediger 4                 endre teksten; slett 4 fjerner den for godt
              Skriv om gruppa, ikke om personer.
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
              angre 5 (de fem siste, én for én)
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
