import Facilitation
import Languages
import Terminal
import TestSupport
import Testing

@testable import TreffApp

/// The summary and the help on the smallest window that is promised.
struct SummaryTests {
    @Test(arguments: Language.spoken) func fitsAWindowInTheWorstCase(_ language: Language) throws {
        let phases = (1...40).map { number in
            PlannedPhase(
                id: "", title: String(repeating: "En lang fase med mange ord ", count: 9), minutes: 10,
                items: [.item(5, prompts: 2), .item(5, .optional)])
        }
        var session = Session(.sample(.numbered(phases)))
        _ = session.start(at: .at(0))
        for number in 1...50 {
            let text = String(repeating: "Noe å komme tilbake til. ", count: 40) + "\(number)"
            _ = try session.perform(.note(kind: .parked, text: text), at: .at(Double(number)))
        }
        _ = try session.perform(.present(99), at: .at(60))
        _ = try session.perform(.startBreak(minutes: nil), at: .at(100))
        _ = try session.perform(.endBreak, at: .at(20_000))
        session.touch(at: .at(20_000))
        _ = session.resume(at: .at(90_000))
        _ = try session.perform(.end(ClosingAnswers()), at: .at(99_999))
        let live = SessionSnapshot(
            session: session, library: SessionLibrary(), texts: Texts(language: language), now: .at(99_999))
        let lines = BlockLayout(columns: 80).lines(Summary(snapshot: live).blocks)
        // Three more rows tell where it is saved and what can be done.
        #expect(lines.count <= 20)
        #expect(lines.allSatisfy { $0.width <= 80 })
    }

    @Test func saysWhatWasCut() throws {
        let phases = (1...9).map { number in
            PlannedPhase(id: "", title: "Fase \(number)", minutes: 10, items: [.item(10)])
        }
        var session = Session(.sample(.numbered(phases)))
        _ = session.start(at: .at(0))
        for number in 1...6 {
            _ = try session.perform(.note(kind: .parked, text: "sak \(number)"), at: .at(Double(number)))
        }
        _ = try session.perform(.end(ClosingAnswers()), at: .at(600))
        let live = SessionSnapshot(
            session: session, library: SessionLibrary(), texts: Texts(language: .nb), now: .at(600))
        let lines = BlockLayout(columns: 80).lines(Summary(snapshot: live).blocks).map(\.text)
        expectSame(
            lines.joined(separator: "\n"),
            """

            SAMLINGEN ER AVSLUTTET
            Samlingen varte 10 min; planen var 90.

              Fase 1  10 min av 10 (0)
              Fase 2  0 min av 10 (−10)
              Fase 3  0 min av 10 (−10)
              Fase 4  0 min av 10 (−10)
              Fase 5  0 min av 10 (−10)
              Fase 6  0 min av 10 (−10)
              … og 3 faser til
              8 punkter ikke nådd

            6 notater
              parkert: sak 1
              parkert: sak 2
              parkert: sak 3
              … og 3 til
            """)
    }
}
