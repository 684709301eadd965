import Facilitation
import ScriptFormat
import TestSupport
import Testing

@testable import TreffApp

/// Whatever is answered, and in whatever order.
struct DraftPropertyTests {
    @Test(arguments: 0..<16)
    func randomAnswersAreKeptAndMeanWhatTheScriptSays(seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let base = seed % 3 == 0 ? ScriptWriter.text(Draft.answered(Draft.hour).script) : nil
        // Some begin where the last phase has no items yet.
        let begun = seed % 3 == 1 ? Draft.answered(Array(Draft.hour.prefix(18))).answers : []
        var draft = Draft(Draft.Start(language: seed % 2 == 0 ? .nb : .en, base: base), answers: begun)
        var before: [Draft] = []
        for _ in 0..<60 where draft.step != .done {
            if Int.random(in: 0..<8, using: &random) == 0 {
                draft.back()
                #expect(draft == before.popLast() ?? draft)
                continue
            }
            let old = draft
            do throws(FragmentReader.Problem) {
                try draft.answer(Self.line(of: draft, &random), in: .sample)
                #expect(draft.answers.dropLast() == old.answers[...])
                before.append(old)
            } catch {
                #expect(draft == old)
                #expect(!error.text.isEmpty)
            }
            if !draft.script.title.isEmpty, !draft.script.phases.isEmpty,
                !draft.script.phases.contains(where: \.items.isEmpty)
            {
                try expectSameMeaning(draft)
            }
        }
        #expect(Draft(draft.start, answers: draft.answers) == draft)
    }

    /// What would be written is read as the draft, has no errors, and is laid out as treff lays out.
    private func expectSameMeaning(_ draft: Draft) throws {
        let bytes = DraftText(draft).bytes
        let reading = ScriptReader.read(bytes)
        #expect(reading.value == draft.script)
        #expect(reading.findings.filter { $0.severity == .error } == [])
        #expect(try Layout.bytes(of: bytes) == bytes)
    }

    private static func line(of draft: Draft, _ random: inout SplitMix) -> String {
        let fewer = Draft.written(draft.script.phases.dropLast())
        let fitting: [String] =
            switch draft.step {
            case .language: ["", "nb", "en", "de"]
            case .course, .session, .title, .aim:
                ["", "", "Å leve: godt", "3", "- tilbake", "- endre tittel", "# X", "«Sitat»"]
            case .phases where draft.isChanging: ["", fewer, fewer, fewer + ", Til slutt 5", "A 10"]
            case .phases: ["", "A 10, B 20", "Ett (10 min)", "A", "A 5; B ti; C 3"]
            case .item(let phase) where phase > 0 && draft.script.phases[phase].items.isEmpty:
                ["Velkommen 5", "Pause 10 pause", "endre faser"]
            case .item, .gap, .insertion, .heading:
                [
                    "", "", "Velkommen 5", "Runde 10–15 stille", "Pause 10 pause", "# X 5", "Uten minutter",
                    "X (2) 5 valgfri",
                ]
            case .lead: ["", "-", "brukerrepresentant", "Kari og Per", "gruppelder, fagperson"]
            case .tools: ["", "-", "busk", "BUSK, skoa", "hammer"]
            case .text, .prompt:
                [
                    "", "", "-", "Ta imot folk.", "Hva nå?", "To og to: Hva?", "Si: Hei!", "1. Først", "> sitat",
                    "Utstyr: a, b",
                    "<!-- x", "Tps: hvil", "```", "Ta det med ro: det ordner seg", "| a | b |", "Oppgave: gå",
                    "    luft",
                    String(repeating: "Et langt ord, og så et til. ", count: 12) + "Slutt.",
                ]
            default: [""]
            }
        let any = [
            "endre 1.1", "fjern 1.1", "sett inn 1.1", "endre faser", "endre tittel", "endre mål", "change 2.1",
            "remove 2.1",
            "insert 2.2", "endre oppgave", "endre fil", "endre kurs",
        ]
        let lines = Int.random(in: 0..<6, using: &random) == 0 ? any : fitting
        return lines.randomElement(using: &random) ?? ""
    }
}
