import Testing

/// The questions that end a session.
struct ClosingTests {
    @Test func everyQuestionAnswered() {
        expectConversation(
            """
            0:00 begun
            1:00> gjort: en runde
            ✓ Notat 1 (gjort)
            2:00> parker NAV
            ✓ Notat 2 (parkert)
            5:00>

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            20:00> dropp 2.1 ikke tid
            Utelatt: 2.1 Om mestring (ikke tid). angre tar det tilbake.
                 ○ To og to: Hva vil du fortelle?
            21:00> dropp 2.2
            Utelatt: 2.2 Pause
                 ○ To og to: Hva vil du fortelle?
            22:00> hopp 3

            AVSLUTNING · 15 min · til 10:37
            Parkert, til å ta opp igjen:
              2  NAV

            3.1  Oppgave til neste gang · 10 min
                 Oppgave: Legg merke til én ting du mestrer.
            23:00> ferdig

            3.2  Takk for i dag · 5 min
            24:00> ferdig
            Det var siste punkt. Skriv avslutt for å slutte, tilbake går ett steg
            tilbake.
            25:00> avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til
            samlingen
            (1/8) Hvor mange var her i dag?
            25:00 prompt
            Oppmøte › |
            25:10> ni
            Her trengs et tall. Det du skrev, er lagret som notat.
            (1/8) Hvor mange var her i dag?
            25:20> 9
              Notert underveis: en runde
            (2/8) Hva gjorde dere?
            25:20 prompt
            Gjort › |
            25:30> snakket sammen
            (3/8) Hva lærte dere?
            25:40> at det hjelper
            (4/8) Hva er lurt å gjøre annerledes neste gang?
            25:40 prompt
            Lurt › |
            25:50> kortere runde
            (5/8) 2.2 Pause ble utelatt. Hvorfor?
            25:50 prompt
            Grunn › |
            26:00> det gikk fint
            (6/8) 3.1 Oppgave til neste gang tok 1 min; planen var 10. Hvorfor?
            26:10>
            (7/8) Dere kom ikke til 2.3 Hvor er jeg nå? Hvorfor?
            26:10 prompt
            Grunn › |
            26:20> delvis
            (8/8) Ble målet med samlingen nådd likevel?
            26:30> ja

            SAMLINGEN ER AVSLUTTET
            Samlingen varte 25 min; planen var 75.

              Oppstart    22 min av 20 (+2)
              Hoveddel    0 min av 40 (−40)
              Avslutning  2 min av 15 (−13)
              2 punkter utelatt · 1 punkt ikke nådd

            3 notater · oppmøte 9
              parkert: NAV
            [ended]
            """)
    }

    @Test func everyQuestionSkipped() {
        expectConversation(
            """
            0:00 begun
            1:00> oppmøte 7
            ✓ Oppmøte: 7
            5:00>

            1.2  Bli kjent · 10–15 min · brukerrepresentant og gruppeleder
                 ○ To og to: Hva vil du fortelle?
                   og 1 til
            20:00> ferdig

            HOVEDDEL · 40 min · til 11:00
            2.1  Om mestring · 10–20 min
                 ○ Spørsmål: Hva er mestring?
                   og 2 til
                 Verktøy: BUSK
            40:00> ferdig

            2.2  Pause · 10 min
            50:00> ferdig

            2.3  Hvor er jeg nå? · 10 min · valgfri
            60:00> ferdig

            AVSLUTNING · 15 min · til 11:15
            3.1  Oppgave til neste gang · 10 min
                 Oppgave: Legg merke til én ting du mestrer.
            70:00> ferdig

            3.2  Takk for i dag · 5 min
            75:00> avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til
            samlingen
            (1/3) Hva gjorde dere?
            76:00>
            (2/3) Hva lærte dere?
            77:00>
            (3/3) Hva er lurt å gjøre annerledes neste gang?
            78:00>

            SAMLINGEN ER AVSLUTTET
            Samlingen varte 75 min; planen var 75.

              Oppstart    20 min av 20 (0)
              Hoveddel    40 min av 40 (0)
              Avslutning  15 min av 15 (0)

            0 notater · oppmøte 7
            [ended]
            """)
    }

    @Test func oneStepBackAndOut() {
        expectConversation(
            """
            0:00 begun
            1:00> avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til
            samlingen
            (1/6) Hvor mange var her i dag?
            2:00> tilbake
            (1/6) Hvor mange var her i dag?
            3:00>
            (2/6) Hva gjorde dere?
            4:00> lest
            (3/6) Hva lærte dere?
            5:00> angre
            (2/6) Hva gjorde dere?
              Svaret nå: lest
            6:00>
            (3/6) Hva lærte dere?
            7:00> avslutt

            SAMLINGEN ER AVSLUTTET
            Samlingen varte 1 min; planen var 75.

              Oppstart    1 min av 20 (−19)
              Hoveddel    0 min av 40 (−40)
              Avslutning  0 min av 15 (−15)
              6 punkter ikke nådd

            0 notater
            [ended]
            """)
    }

    @Test func brokenOffAndBegunAgain() {
        expectConversation(
            """
            0:00 begun
            5:00> avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til
            samlingen
            (1/6) Hvor mange var her i dag?
            6:00> 8
            (2/6) Hva gjorde dere?
            7:00> snakket
            (3/6) Hva lærte dere?
            8:00 ^C
            Samlingen går videre. Svarene så langt er lagret.
            9:00 prompt
            Velkommen +4:00 · avslutning senest 11:00 · 4 min etter › |
            10:00> avslutt

            AVSLUTTE SAMLINGEN
            Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til
            samlingen
            (1/5) Hva lærte dere?
            11:00>
            (2/5) Hva er lurt å gjøre annerledes neste gang?
            11:00>
            (3/5) 1.1 Velkommen tok 10 min; planen var 5. Hvorfor?
            12:00> strømmen gikk
            (4/5) Dere kom ikke til 1.2 Bli kjent, 2.1 Om mestring, 2.2 Pause og 3
            punkter til. Hvorfor?
            13:00> nei
            (5/5) Ble målet med samlingen nådd likevel?
            """)
    }

    @Test func inEnglish() {
        expectConversation(
            in: .en,
            """
            0:00 begun
            1:00> present 4
            ✓ Present: 4
            2:00> goto 2

            MAIN PART · 40 min · until 10:42
            2.1  About coping · 10–20 min
                 ○ Question: What is coping?
                   and 2 more
                 Tool: BUSK
            3:00> goto 3

            CLOSING · 15 min · until 10:18
            3.1  A task for next time · 10 min
                 Task: Notice one thing that you cope with.
            4:00> done

            3.2  Thank you · 5 min
            5:00> done
            That was the last item. Type end to finish, back goes one step back.
            6:00> end

            END THE SESSION
            Enter skips one · back asks the last one again · Ctrl-C returns to the
            session
            (1/7) What did you do?
            6:00 prompt
            Done › |
            7:00> talked
            (2/7) What did you learn?
            8:00>
            (3/7) What is worth doing differently next time?
            8:00>
            (4/7) 2.1 About coping took 1 min; 20 were planned. Why?
            8:00>
            (5/7) 3.1 A task for next time took 1 min; 10 were planned. Why?
            8:00>
            (6/7) You did not get to 1.2 Getting acquainted, 2.2 Break and 2.3 Where
            am I now? Why?
            9:00> well
            (7/7) Was the aim of the session still met?
            9:00> no

            THE SESSION HAS ENDED
            The session lasted 6 min; 75 were planned.

              Opening    2 min of 20 (−18)
              Main part  1 min of 40 (−39)
              Closing    2 min of 15 (−13)
              3 items not reached

            0 notes · 4 present
            [ended]
            """)
    }
}
