import Testing

/// What is nearly a command, what is undone by the number, and a note that is mended.
struct ForgivingTests {
    @Test func everydayPhrasesAreOffered() {
        expectConversation(
            """
            0:00 begun
            1:00> ferdig med dette
            ✓ Notat 1
            Mente du «ferdig»? j gjør det, Enter lar notatet stå.
            1:05 prompt
            ja/nei › |
            1:10> j

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            2:00> neste punkt
            ✓ Notat 2
            Mente du «ferdig»? j gjør det, Enter lar notatet stå.
            2:10>
            Notatet står.
            2:20> hpp 2.1
            ✓ Notat 3
            Mente du «hopp 2.1»? j gjør det, Enter lar notatet stå.
            2:30> n
            Notatet står.
            3:00> logg
            2  10:02 · 1.2  neste punkt
            3  10:02 · 1.2  hpp 2.1
                 ○ To og to: Hva vil du fortelle?
            3:10> videre
                 To og to · 1 av 2
                 ▸ Hva vil du fortelle?
            """)
    }

    @Test func severalAreUndoneOneByOne() {
        expectConversation(
            """
            0:00 begun
            1:00! +5
            1:10! oppmøte 9
            1:20! dropp 2.1 2.3
            1:30! et notat
            2:00> angre 3
            Angret: notat 1.
            Angret: dropp 2.1 Om mestring og 2.3 Hvor er jeg nå?
            Angret: oppmøte 9.
            Dere er i 1.1 Velkommen: 8:00 igjen.
            2:10> angre 9
            Angret: +5.
            Dere er i 1.1 Velkommen: 2:50 igjen.
            Det er ikke mer å angre.
            2:20> gjenta
            Gjentatt: +5.
            Dere er i 1.1 Velkommen: 7:40 igjen.
            """)
    }

    @Test func aNoteIsMended() {
        expectConversation(
            """
            0:00 begun
            1:00> mer tdi til runden
            ✓ Notat 1
            1:10> rediger 1
            Notat 1: «mer tdi til runden»
            Endre teksten og trykk Enter. En tom linje lar notatet stå.
            1:20 prompt
            Notat 1 › |
            1:30> mer tid til runden
            ✓ Notat 2, i stedet for notat 1
            1:40> logg
            2  10:01 · 1.1  mer tid til runden
            1:50> angre
            Angret: notat 2.
            Notat 1 står igjen.
            2:00> logg
            1  10:01 · 1.1  mer tdi til runden
            2:10> rediger 1
            Notat 1: «mer tdi til runden»
            Endre teksten og trykk Enter. En tom linje lar notatet stå.
            2:20>
            Notatet står.
            2:30> rediger 2
            Det finnes ikke noe notat 2. Skriv logg for å se alle.
            2:40> rediger 1
            Notat 1: «mer tdi til runden»
            Endre teksten og trykk Enter. En tom linje lar notatet stå.
            2:50 ^C
            3:00> rediger 1
            Notat 1: «mer tdi til runden»
            Endre teksten og trykk Enter. En tom linje lar notatet stå.
            3:10> mer tdi til runden
            Notatet står.
            """)
    }

    @Test func inEnglish() {
        expectConversation(
            in: .en,
            """
            0:00 begun
            1:00> next item
            ✓ Note 1
            Did you mean “done”? y does it, Enter keeps the note.
            1:10> y

            1.2  Getting acquainted · 10–15 min · user representative and group
                 leader
                 ○ Pairs: What would you like to tell?
                   and 1 more
            2:00! tea at hte door
            2:10> edit 2
            Note 2: “tea at hte door”
            Change the text and press Enter. An empty line lets the note stand.
            2:20> tea at the door
            ✓ Note 3, instead of note 2
            2:30> undo 2
            Undone: note 3.
            Undone: note 2.
                 ○ Pairs: What would you like to tell?
            """)
    }
}
