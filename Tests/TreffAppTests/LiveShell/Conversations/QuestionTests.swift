import Testing

/// What is asked when a line is nearly a command, and what becomes of it.
struct QuestionTests {
    @Test func nearlyACommand() {
        expectConversation(
            """
            0:00 begun
            1:00> plann
            Mente du «plan»? Enter eller j for ja, n lagrer linja som notat.
            1:10 prompt
            ja/nei › |
            2:00>
            Oppstart · 20 min
            → 10:00   5 min  1.1  Velkommen  (brukt 2)
              10:05  15 min  1.2  Bli kjent
            Hoveddel · 40 min
              10:20  20 min  2.1  Om mestring
              10:40  10 min  2.2  Pause
              10:50  10 min  2.3  Hvor er jeg nå?
            Avslutning · 15 min
              11:00  10 min  3.1  Oppgave til neste gang
              11:10   5 min  3.2  Takk for i dag
            → nå   ✓ gjort   – utelatt
            3:00> nesta
            Mente du «neste»? Enter eller j for ja, n lagrer linja som notat.
            4:00> nei
            ✓ Notat 1
            5:00> plann
            Mente du «plan»? Enter eller j for ja, n lagrer linja som notat.
            6:00> ja
            Oppstart · 20 min
            → 10:00   5 min  1.1  Velkommen  (brukt 6)
              10:06  15 min  1.2  Bli kjent
            Hoveddel · 40 min
              10:21  20 min  2.1  Om mestring
              10:41  10 min  2.2  Pause
              10:51  10 min  2.3  Hvor er jeg nå?
            Avslutning · 15 min
              11:01  10 min  3.1  Oppgave til neste gang
              11:11   5 min  3.2  Takk for i dag
            → nå   ✓ gjort   – utelatt
            7:00> loggg
            Mente du «logg»? Enter eller j for ja, n lagrer linja som notat.
            8:00> det var et notat
            ✓ Notat 2
            ✓ Notat 3
            9:00> angri
            Mente du «angre»? Enter eller j for ja, n lagrer linja som notat.
            10:00> logg
            ✓ Notat 4
            1  10:04 · 1.1  nesta
            2  10:08 · 1.1  loggg
            3  10:08 · 1.1  det var et notat
            4  10:10 · 1.1  angri
            11:00> plann
            Mente du «plan»? Enter eller j for ja, n lagrer linja som notat.
            12:00 ^C
            ✓ Notat 5
            13:00> hopp velkomst
            ✓ Notat 6
            Mente du en kommando? Skriv slik: hopp 2.3; angre tar bort notatet.
            14:00> n
            ✓ Notat 7
            """)
    }

    @Test func otherWordsForACommand() {
        expectConversation(
            """
            0:00 begun
            1:00> hopp over
            Mente du «dropp»? Enter eller j for ja, n lagrer linja som notat.
            2:00> j
            Utelatt: 1.1 Velkommen

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            3:00> slutt
            Mente du «avslutt»? Enter eller j for ja, n lagrer linja som notat.
            4:00> n
            ✓ Notat 1
            5:00> status
            Mente du «tid»? Enter eller j for ja, n lagrer linja som notat.
            6:00> y
              Oppstart           14:00 igjen
              1.2 Bli kjent      11:00 igjen
              Tempo              3 min foran
              Avslutning senest  11:00 (nå ventet 10:57)
              Slutt              11:12 (plan 11:15)
              Notater            1
            """)
    }

    @Test func inEnglish() {
        expectConversation(
            in: .en,
            """
            0:00 begun
            1:00> status
            Did you mean “time”? Enter or y for yes, n keeps the line as a note.
            2:00> y
              Opening                18:00 left
              1.1 Welcome            3:00 left
              Pace                   on time
              Closing at the latest  11:00 (now expected 11:00)
              End                    11:15 (plan 11:15)
              Notes                  0
            3:00> contnue
            Did you mean “continue”? Enter or y for yes, n keeps the line as a note.
            4:00> no
            ✓ Note 1
            5:00> goto over
            Did you mean “skip”? Enter or y for yes, n keeps the line as a note.
            6:00> n
            ✓ Note 2
            """)
    }

    @Test func nothingIsLostWhenTheTerminalGoes() {
        expectConversation(
            """
            0:00 begun
            1:00> plann
            Mente du «plan»? Enter eller j for ja, n lagrer linja som notat.
            1:10 gone
            [plann]
            2:00> logg
            1  10:01 · 1.1  plann
            3:00 gone halve setningen
            [halve setningen]
            4:00> innhent
            Dere ligger ikke etter. Dere trenger ikke endre noe.
            5:00> logg
            1  10:01 · 1.1  plann
            2  10:03 · 1.1  halve setningen
            """)
    }
}
