import Languages
import ScriptFormat
import TestSupport
import Testing

@testable import TreffApp

/// Help around moments, and the papers of the course.
struct MomentTests {
    @Test func aMoment() {
        expectConversation(
            width: 80,
            """
            0:00 begun
            1:00> hjelp sent
            Sent ute
              innhent         planer som ender i tide; velg med et tall, Enter lar alt være
              dropp 2.5 2.7   utelat punkter; dropp pausen og dropp resten av hoveddel går
                              også
              -5              fem minutter mindre til dette punktet
              slutt kl 12:45  dere blir litt lenger; spør gruppa først
              plan            hva som er igjen, og når
              Avslutningen kortes aldri. Si gjerne høyt at dere tar det viktigste.
            1:00> hjelp noen har det vondt
            Noen har det vondt
              hjelp vanskelig         kursets side for vanskelige øyeblikk, med hvem dere
                                      kan ringe
              hjelp vanskelig gråter  bare den delen
              pause                   ta en pause; ingenting går fra dere
              skjul                   tom skjerm, så ingen leser over skulderen
              Stopp, og snakk lavt. Én av dere tar seg av den det gjelder, og én av gruppa.
              Skriv ingen navn, og ikke det som ble fortalt.
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
              Øvelsesklokkene står stille. Etterpå ser du hva pausen tok, og kan velge
              innhent.
            1:00> hjelp vondt i ryggen
            ✓ Notat 1
            """)
    }

    @Test func inEnglishAndNynorsk() {
        expectConversation(
            in: .en, width: 60,
            """
            0:00 begun
            1:00> help late
            Running late
              catch-up      plans that still end on time; pick one by
                            number, Enter picks none
              skip 2.5 2.7  leave items out; also skip the break, skip
                            the rest of main part
              -5            five minutes less for this item
              end at 12:45  you stay a little longer; ask the group
                            first
              plan          what is left, and when
              The closing is never shortened. Feel free to say aloud
              that you take what matters most.
            1:00> help the end
            The end
              end                  asks who was there, what you did and
                                   learned; Enter passes over
              undo                 right after: takes the session up
                                   again
              treff resume RECORD  later: for the log and the notes
              Enter alone never ends anything.
            """)
        expectConversation(
            in: .nn, width: 80,
            """
            0:00 begun
            1:00> hjelp seint ute
            Seint ute
              innhent         planar som endar i tide; vel med eit tal, Enter lèt alt vere
              dropp 2.5 2.7   utelat punkt; dropp pausen og dropp resten av hovuddel går
                              også
              -5              fem minutt mindre til dette punktet
              slutt kl 12:45  de blir litt lenger; spør gruppa først
              plan            kva som er att, og når
              Avslutninga blir aldri korta. Sei gjerne høgt at de tek det viktigaste.
            """)
    }

    @Test func withoutThePapersOfACourse() {
        expectConversation(
            """
            0:00 begun
            1:00> hjelp vanskelig
            Kurset har ingen side for vanskelige øyeblikk ennå. Ta en pause, og la
            én av dere bli hos den det gjelder. Er det fare, så ring etter hjelp med
            en gang.
            1:00> støtteark
            Kurset har ikke noe støtteark til denne samlingen.
            """)
    }

    @Test(arguments: [Language.nb, .en]) func theShippedPageForHardMomentsIsOneScreen(_ language: Language) throws {
        let paper = try shipped("hard-moments", language)
        let pages = PaperPages(paper: paper, texts: Texts(language: language))
        let lines = BlockLayout(columns: 80).lines(pages.contents("?")).map(\.text)
        #expect(lines.count <= 23)
        #expect(!lines.contains { $0.contains("*") || $0.contains("#") })
        #expect(lines.first == paper.title)
        let part = pages.sections(about: language == .nb ? "gråter" : "crying")
        #expect((4...8).contains(BlockLayout(columns: 80).lines(part).count))
        #expect(pages.sections(about: "xyz").isEmpty)
    }

    @Test(arguments: [Language.nb, .en], 1...6)
    func theShippedSupportSheetsFitOneScreen(_ language: Language, session: Int) throws {
        let paper = try shipped("support-\(session)", language)
        let lines = BlockLayout(columns: 80).lines(PaperPages(paper: paper, texts: Texts(language: language)).whole)
        #expect((5...22).contains(lines.count))
        #expect(!lines.map(\.text).contains { $0.contains("*") })
    }

    private func shipped(_ name: String, _ language: Language) throws -> Paper {
        try #require(
            PaperReader.read(Array(repositoryFile("Scripts/\(language.tag)/mestringstreff/papers/\(name).md"))))
    }
}
