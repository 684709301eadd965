import TestSupport
import Testing

@testable import TreffApp

/// The one page that planners begin with, whole.
struct GuidePageTests {
    @Test(arguments: [(["hjelp", "skript"], nb), (["help", "script", "--lang", "en"], en)])
    func theWholePage(arguments: [String], page: String) throws {
        let world = try Surroundings(columns: 80)
        #expect(world.run(arguments) == .success)
        expectSame(world.shown, page)
    }

    private static let nb = """
        Å skrive et skript

        Et skript er et dokument i ren tekst. Dette er en hel samling på en time:

            ---
            tittel: Krefter i hverdagen
            språk: nb
            mål:
              - Alle har valgt én liten ting å prøve hjemme
            ---

            # Oppstart (10 min)

            ## Velkommen (10 min)

            Leder: brukerrepresentant
            Utstyr: kaffe, navnelapper

            Hils på hver og en ved døra.

            Si: Fint at du kom! Her er det lov å bare lytte.

            # Hoveddel (40 min)

            ## Hva gir krefter? (15–20 min)

            Leder: fagperson

            Tips: Skriv ordene på tavla slik de blir sagt.

            Spørsmål:
            - Hva gir deg krefter?
            - Hva tapper deg?

            Hvis stille: Begynn med noe lite, som morgenkaffen.

            ## Pause (5 min, pause)

            ## Ett lite skritt (15 min)

            Steg:
            - Refleksjon: Velg én ting å prøve hjemme. (3 min)
            - To og to: Fortell. (2 × 5 min: forteller, lytter)

            Hvis tid: Hva kan komme i veien?

            Oppgave: Prøv det én gang før vi ses igjen.

            # Avslutning (10 min)

            ## Runden (10 min, stille)

            Spørsmål:
            - Hva tar du med deg herfra?

        • Øverst, mellom --- og ---, står opplysningene om samlingen.
        • # begynner en fase, og ## et punkt i den. Hver har sin tid.
        • 15–20 min er 20 etter planen, og 15 når tida er knapp.
        • Leder:, Si: og Spørsmål: er etiketter. De sier hva teksten er til.
        • Alt annet er vanlig tekst, til den som leder.

        Mer om hver del: treff hjelp skript DEL

          øverst              Øverst i skriptet
          faser               Faser og punkter
          tider               Tider og merker
          etiketter           Etiketter
          tekst               Tekst og kommentarer
          pauser              Pauser og stille punkter
          verktøy             Verktøy og metoder
          kurs                Kurs på flere samlinger
          planer              Planer du har fra før
          steg                Steg for steg til rommet
          redigeringsprogram  Redigeringsprogram
          unntak              Unntak med en grunn
          råd                 Råd til en plan som holder
          alt                 Alt sammen
          eksempel            Bare skriptet over

        """

    private static let en = """
        Writing a script

        A script is a plain text document. This is a whole session of an hour:

            ---
            title: Strength in everyday life
            language: en
            aims:
              - Everyone has picked one small thing to try at home
            ---

            # Opening (10 min)

            ## Welcome (10 min)

            Lead: user representative
            Materials: coffee, name tags

            Greet each of them at the door.

            Say: Good to see you! Here it is fine just to listen.

            # Main part (40 min)

            ## What gives you strength? (15–20 min)

            Lead: professional

            Tip: Put the words on the board as people say them.

            Questions:
            - What gives you strength?
            - What drains you?

            If quiet: Begin with something small, such as coffee.

            ## Break (5 min, break)

            ## One small step (15 min)

            Steps:
            - Reflection: Pick one thing to try at home. (3 min)
            - Pairs: Tell. (2 × 5 min: teller, listener)

            If time: What might get in the way?

            Task: Try it once before we meet again.

            # Closing (10 min)

            ## Last words (10 min, quiet)

            Questions:
            - What do you take with you today?

        • At the top, between --- and ---, are the facts about the session.
        • # begins a phase, and ## an item in it. Each has its time.
        • 15–20 min is 20 in the plan, and 15 when time is short.
        • Lead:, Say: and Questions: are labels. They tell what the words are for.
        • All the rest is plain text, for whoever leads.

        More about each part: treff help script PART

          top         Top of the script
          phases      Phases and items
          times       Times and marks
          labels      Labels
          text        Text and comments
          breaks      Breaks and quiet items
          tools       Tools and methods
          courses     Courses of several sessions
          plans       Plans that you have already
          steps       Steps from nothing to the room
          editors     Editors
          exceptions  Exceptions with a reason
          advice      Advice for a plan that holds
          all         All of it
          example     Only the script above

        """
}
