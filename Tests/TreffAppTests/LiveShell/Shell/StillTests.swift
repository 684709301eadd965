import TestSupport
import Testing

@testable import TreffApp

/// The still form of a session, as it is heard or felt.
@Suite struct StillTests {
    private let world: Surroundings

    init() throws { world = try Surroundings(isStill: true) }

    @Test func theTimesComeWithEachAnswerAndTheRestAsLines() {
        world.consoles = [
            [
                .type("to kommer for sent"), .pass(130), .pass(200), .type("pause 10"), .pass(620), .type(""),
                .type("skjul"), .type("klokke 2x1"), .pass(61), .type("tid"),
            ]
        ]
        _ = world.run("run", "mestringstreff/1")
        #expect(
            world.shown == """
                Mestringstreff · samling 1 av 2 · Hva er mestring?
                10:00–10:15 · 15 min · Oppstart 10 · Avslutning 5
                Notater lagres i …/records

                OPPSTART · 10 min · til 10:10
                1.1  Velkommen · 10 min
                     Hils på alle.

                Klokka er 10:00. Begynner dere nå, slutter dere 10:15.
                Enter begynner · begynte kl 10:00 om dere er i gang · slutt kl 12:30 om slutten er avtalt
                Klar, Enter begynner ›\u{20}

                OPPSTART · 10 min · til 10:10
                1.1  Velkommen · 10 min
                     Hils på alle.
                Enter går videre · skriv fritt for å notere · hjelp viser kommandoene
                10 min igjen av Velkommen, avslutning senest 10:10, à jour.
                › to kommer for sent
                ✓ Notat 1
                10 min igjen av Velkommen, avslutning senest 10:10, à jour.
                · Avslutningen bør begynne senest 10:10.
                › pause 10
                Pause 10 min, til 10:15. Enter når dere er i gang igjen.
                10 min igjen av Pause, 5 min igjen av Velkommen, avslutning senest 10:10, 10 min etter.
                · Pausen er over tida. Enter går videre.
                ›\u{20}
                Pausen er slutt; den varte 10 min. Tilbake i 1.1 Velkommen.
                Dere er 10 min etter. innhent viser planer; slutt kl 10:25 flytter slutten.
                5 min igjen av Velkommen, avslutning senest 10:10, 10 min etter.
                › skjul
                Her kan ingenting skjules.
                5 min igjen av Velkommen, avslutning senest 10:10, 10 min etter.
                › klokke 2x1
                Klokke: 2 × 1 min, til 10:17.
                1 min igjen av Klokke 1/2, 5 min igjen av Velkommen, avslutning senest 10:10, 10 min etter.
                · Runde 2 av 2.
                · Tida for å begynne avslutningen er inne. innhent viser planer.
                › tid
                  Oppstart           6:51 over
                  1.1 Velkommen      3:29 igjen
                  Klokke             0:59 igjen (2/2)
                  Tempo              10 min etter
                  Avslutning senest  10:10 (nå ventet 10:20)
                  Slutt              10:25 (plan 10:15)
                  Notater            1
                1 min igjen av Klokke 2/2, 3 min igjen av Velkommen, avslutning senest 10:10, 10 min etter.

                """)
    }

    @Test func aQuestionHasItsOwnPromptAndNoTimes() {
        world.consoles = [
            [.type("hopp taks"), .type("n"), .type("avslutt"), .type(""), .type(""), .type(""), .type(""), .type("")]
        ]
        _ = world.run("run", "mestringstreff/1")
        #expect(
            world.shown == """
                Mestringstreff · samling 1 av 2 · Hva er mestring?
                10:00–10:15 · 15 min · Oppstart 10 · Avslutning 5
                Notater lagres i …/records

                OPPSTART · 10 min · til 10:10
                1.1  Velkommen · 10 min
                     Hils på alle.

                Klokka er 10:00. Begynner dere nå, slutter dere 10:15.
                Enter begynner · begynte kl 10:00 om dere er i gang · slutt kl 12:30 om slutten er avtalt
                Klar, Enter begynner ›\u{20}

                OPPSTART · 10 min · til 10:10
                1.1  Velkommen · 10 min
                     Hils på alle.
                Enter går videre · skriv fritt for å notere · hjelp viser kommandoene
                10 min igjen av Velkommen, avslutning senest 10:10, à jour.
                › hopp taks
                Mente du «hopp 2.1 (Takk)»? Enter eller j for ja, n lagrer linja som notat.
                ja/nei › n
                ✓ Notat 1
                10 min igjen av Velkommen, avslutning senest 10:10, à jour.
                › avslutt

                AVSLUTTE SAMLINGEN
                Enter hopper over · tilbake tar det forrige igjen · Ctrl-C går til samlingen
                (1/7) Hvor mange var her i dag?
                Oppmøte ›\u{20}
                (2/7) Hva gjorde dere?
                Gjort ›\u{20}
                (3/7) Hva lærte dere?
                Lært ›\u{20}
                (4/7) Hva er lurt å gjøre annerledes neste gang?
                Lurt ›\u{20}
                (5/7) 1.1 Velkommen tok 0 min; planen var 10. Hvorfor?
                Grunn ›\u{20}
                (6/7) Dere kom ikke til 2.1 Takk. Hvorfor?

                """)
    }
}
