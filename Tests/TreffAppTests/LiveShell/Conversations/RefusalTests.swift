import Testing

/// What is said when a command cannot be carried out.
struct RefusalTests {
    @Test func inBokmål() {
        expectConversation(
            """
            0:00 begun
            1:00> tilbake
            Dette er første steg; det er ikke noe før det.
            1:00> fortsett
            Det er ikke pause nå.
            1:00> angre
            Det er ikke mer å angre.
            1:00> gjenta
            Det er ikke noe å gjenta.
            1:00> slett 3
            Det finnes ikke noe notat 3. Skriv logg for å se alle.
            1:00> hopp 4.4
            Det finnes ikke noe punkt 4.4. Skriv plan for å se alle.
            1:00> klokke stopp
            Det går ingen klokke nå.
            1:00> klokke 700
            Skriv et tall fra 1 til 600.
            1:00> klokke 51x5
            Antall runder er fra 1 til 50.
            1:00> pause 700
            Skriv et tall fra 1 til 600.
            1:00> oppmøte 1001
            Skriv hvor mange dere er, fra 0 til 99.
            1:00> rett for 2 min siden
            ✓ Samlingen begynte 09:59. Slutt 11:14 · à jour
            1:00> pause
            Pause. Enter når dere er i gang igjen.
            2:00> pause
            Det er allerede pause. Enter eller fortsett avslutter den.
            2:00> fortsett
            Pausen er slutt; den varte 1 min. Tilbake i 1.1 Velkommen.
            2:00> dropp 2.3
            Utelatt: 2.3 Hvor er jeg nå?
            2:00> dropp 2.3
            Punkt 2.3 er allerede utelatt. hopp 2.3 tar det likevel.
            3:00> hopp 3.2

            AVSLUTNING · 15 min · til 10:18
            3.2  Takk for i dag · 5 min
            4:00> ferdig
            Det var siste punkt. Skriv avslutt for å slutte, tilbake går ett steg
            tilbake.
            4:00> ferdig
            Siste punkt er ferdig. Skriv avslutt for å slutte, tilbake går ett steg
            tilbake.
            4:00> +5
            Siste punkt er ferdig. Skriv avslutt for å slutte, tilbake går ett steg
            tilbake.
            4:00> dropp
            Siste punkt er ferdig. Skriv avslutt for å slutte, tilbake går ett steg
            tilbake.
            """)
    }

    @Test func inEnglish() {
        expectConversation(
            in: .en,
            """
            0:00 begun
            1:00> back
            This is the first step.
            1:00> continue
            There is no break now.
            1:00> undo
            There is nothing more to undo.
            1:00> redo
            There is nothing to redo.
            1:00> erase 3
            There is no note 3. Type log to see them.
            1:00> goto 4.4
            There is no item 4.4. Type plan to see them.
            1:00> timer stop
            No timer is running.
            1:00> timer 700
            Give a number from 1 to 600.
            1:00> timer 51x5
            The number of rounds is from 1 to 50.
            1:00> break 700
            Give a number from 1 to 600.
            1:00> present 1001
            Give how many are here, from 0 to 99.
            1:00> correct 2 min ago
            ✓ The session began at 09:59. Ends 11:14 · on time
            1:00> break
            Break. Enter when you go on.
            2:00> break
            There is a break already. Enter or continue ends it.
            2:00> continue
            The break is over; it took 1 min. Back in 1.1 Welcome.
            2:00> skip 2.3
            Left out: 2.3 Where am I now?
            2:00> skip 2.3
            Item 2.3 is left out already. goto 2.3 takes it after all.
            3:00> goto 3.2

            CLOSING · 15 min · until 10:18
            3.2  Thank you · 5 min
            4:00> done
            That was the last item. Type end to finish, back goes one step back.
            4:00> done
            The last item is done. Type end to finish, back goes one step back.
            4:00> +5
            The last item is done. Type end to finish, back goes one step back.
            4:00> skip
            The last item is done. Type end to finish, back goes one step back.
            """)
    }
}
