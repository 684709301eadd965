import Facilitation
import ScriptFormat
import Testing

@testable import TreffApp

extension Draft {
    /// A draft with no answers, in bokmål.
    static let begun = Draft(Draft.Start(language: .nb))

    /// The answers of a session of an hour.
    static let hour = [
        "", "Samtalekvelder", "", "Å bli hørt", "Alle har sagt noe", "", "Oppstart 10, Samtale 40, Avslutning 10",
        "Velkommen 10", "", "", "Ta imot folk ved døra.", "Hva håper du på i kveld?", "",
        "Å bli hørt 40", "fagperson", "busk", "", "",
        "Til neste gang 4", "", "", "", "", "Runde 6 stille", "brukerrepresentant", "", "", "Hva tar du med deg?", "",
        "Spør noen hvordan de har det.", "", "",
    ]

    /// A draft with answers.
    static func answered(_ answers: [String], sourceLocation: SourceLocation = #_sourceLocation) -> Draft {
        var draft = Draft.begun
        for answer in answers { draft.take(answer, sourceLocation: sourceLocation) }
        return draft
    }

    /// Takes an answer that should be taken.
    mutating func take(_ answer: String, sourceLocation: SourceLocation = #_sourceLocation) {
        do throws(FragmentReader.Problem) {
            try self.answer(answer, in: .sample)
        } catch {
            Issue.record("“\(answer)” was refused at \(step): \(error.text)", sourceLocation: sourceLocation)
        }
    }
}

extension DraftContext {
    /// One course with two sessions, and two tools.
    static var sample: DraftContext {
        DraftContext(
            courses: {
                [
                    Course(
                        title: $0 == .nb ? "Mestringstreff" : "Coping", phases: "Oppstart 20, Samtale 70",
                        numbers: [1, 2])
                ]
            },
            toolbox: { _ in KnownToolbox(tools: ["busk": ["BUSK"], "skoa": ["Skoa"]]) },
            place: { "/s/\($0.language.tag)/\(NewScriptPlace.slug($0.course ?? "egne"))/\($0.session ?? 1).md" },
            isTaken: { $0 == "/tatt.md" })
    }
}
