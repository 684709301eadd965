import Facilitation
import Languages

/// A file that is no document of treff's at all.
struct NotAScript: Fault {
    let kind: ForeignFile
    var expected: DocumentKind = .session

    static let rule = Rule(
        "not-a-script", .error, in: .document,
        nb: .init(
            """
            Et skript er en ren tekstfil med opplysninger øverst (mellom to linjer med ---) og faser med tid. Et \
            dokument fra Word, en PDF, en nettside eller en vanlig tekst må skrives om til dette først.
            """, wrong: "Vi møtes på biblioteket klokka ti.",
            right: "---\ntittel: Hva er mestring?\n---\n\n# Oppstart (5 min)\n\n## Velkommen (5 min)"),
        en: .init(
            """
            A script is a plain text file with facts at the top (between two lines of ---) and phases with times. A \
            Word document, a PDF, a web page or an ordinary text must be written as one first.
            """, wrong: "We meet at the library at ten.",
            right: "---\ntitle: What is coping?\n---\n\n# Opening (5 min)\n\n## Welcome (5 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb: Wording("\(kind.nb) Dette er ikke \(expected.nb).", help: help(.nb), example: example(.nb))
        default: Wording("\(kind.en) This is not \(expected.en).", help: help(.en), example: example(.en))
        }
    }

    private func help(_ language: Language) -> String {
        switch (kind, language) {
        case (.word, .nb), (.richText, .nb):
            "Lagre dokumentet som ren tekst (UTF-8), og sett inn overskrifter med # og ##."
        case (.word, .en), (.richText, _):
            "Save the document as plain text (UTF-8), and put in headings with # and ##."
        case (_, .nb): "Se etter om dette er riktig fil. «treff ny» lager et nytt skript."
        case (_, _): "See whether this is the right file. “treff new” makes a new script."
        }
    }

    private func example(_ language: Language) -> String? {
        guard kind == .prose else { return nil }
        switch (expected, language) {
        case (.session, .nb): return "# Oppstart (30 min)"
        case (.session, _): return "# Opening (30 min)"
        case (.tool, .nb): return "verktøy: BUSK"
        case (.tool, _): return "tool: BUSK"
        case (.method, .nb): return "metode: To og to"
        case (.method, _): return "method: In pairs"
        case (.course, .nb): return "samlinger: 6"
        case (.course, _): return "sessions: 6"
        }
    }
}
