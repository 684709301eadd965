import Testing

/// Those who have had a turn in a round, and who leads an item really.
struct RoundTests {
    @Test func turnsAreCountedAgainstThosePresent() {
        expectConversation(
            """
            0:00 begun
            0:30> tur
            ✓ 1 har hatt ordet
            oppmøte 9 forteller hvor mange som er her.
            0:40> angre
            Angret: tur 1.
            Dere er i 1.1 Velkommen: 4:20 igjen.
            1:00> oppmøte 3
            ✓ Oppmøte: 3
            2:00> tur
            ✓ 1 av 3 har hatt ordet · 2 igjen, 1:30 til hver
            3:00> tur 2
            ✓ 2 av 3 har hatt ordet · 1 igjen, 2:00 til hver
            3:10> tur 4
            Det er bare 3 her. oppmøte 4 forteller at det har kommet en til.
            4:00> tid
              Oppstart           16:00 igjen
              1.1 Velkommen      1:00 igjen
              Tempo              à jour
              Avslutning senest  11:00 (nå ventet 11:00)
              Slutt              11:15 (plan 11:15)
              Oppmøte            3
              Runde              2 av 3 har hatt ordet
              Notater            0
            4:00> tur
            ✓ Alle 3 har hatt ordet
            4:30> tur
            ✓ Runde 2: 1 av 3 har hatt ordet · 2 igjen, 0:15 til hver
            5:00> tur i parken?
            ✓ Notat 1
            5:30> gjenta
            Det er ikke noe å gjenta.
            """)
    }

    @Test func aRoleLeads() {
        expectConversation(
            """
            0:00 begun
            1:00> leder medleder
            ✓ 1.1 Velkommen ledes av medleder (planen: gruppeleder)
            1:10> leder Fagperson og brukerrepresentant
            ✓ 1.1 Velkommen ledes av fagperson og brukerrepresentant (planen:
              gruppeleder)
            1:20> leder gruppeleder, co-leader
            ✓ 1.1 Velkommen ledes av gruppeleder og medleder (planen: gruppeleder)
            1:30> angre
            Angret: hvem som leder 1.1 Velkommen.
            Dere er i 1.1 Velkommen: 3:30 igjen.
            2:00> leder
            leder ROLLE – hvem som leder punktet i virkeligheten
              leder medleder
              leder fagperson og brukerrepresentant
              En rolle, aldri et navn.
            2:10> leder Kari
            ✓ Notat 1
            Mente du en kommando? Skriv slik: leder medleder; angre tar bort
            notatet.
            2:20> leder snakket for lenge i dag
            ✓ Notat 2
            3:00> tilbake
            Dette er første steg; det er ikke noe før det.
            """)
    }

    @Test func inEnglish() {
        expectConversation(
            in: .en,
            """
            0:00 begun
            0:30> present 9
            ✓ Present: 9
            1:00> turn
            ✓ 1 of 9 has had a turn · 8 left, 0:30 each
            2:00> turn 8
            ✓ 8 of 9 have had a turn · 1 left, 3:00 each
            6:00> turn
            ✓ All 9 have had a turn
            6:10> turn
            ✓ Round 2: 1 of 9 has had a turn
            6:20> turn off the lights
            ✓ Note 1
            7:00> lead user representative
            ✓ 1.1 Welcome is led by user representative (plan: group leader)
            7:10> undo
            Undone: who leads 1.1 Welcome.
            You are in 1.1 Welcome: 2:10 over.
            7:20> undo
            Undone: note 1.
            """)
    }

    @Test func inNynorsk() {
        expectConversation(
            in: .nn,
            """
            0:00 begun
            0:30> tur
            ✓ 1 har hatt ordet
            oppmøte 9 fortel kor mange som er her.
            1:00> tur 4
            ✓ 4 har hatt ordet
            2:00> leiar medleiar
            ✓ 1.1 Welcome blir leidd av medleiar (planen: gruppeleiar)
            """)
    }
}
