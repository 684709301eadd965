import Facilitation
import ScriptFormat

/// A course of three sessions that nothing is wrong with, and what is told of it after a change.
struct SampleCourse {
    var course = """
        ---
        kurs: Nye steg
        samlinger: 3
        gruppe: 6–8
        regler: mestringstreff
        oppbygning:
          - Oppstart (10 min)
          - Samtale (30 min)
          - Avslutning (20 min)
        ---
        """
    var sessions = [
        session(1, opening: "## Velkommen (10 min)\n\nLeder: gruppeleder", closing: "Oppgave: Lag en BUSK."),
        session(2, opening: takingUp("Lag en BUSK."), closing: "Oppgave: Ring noen."),
        session(3, opening: takingUp("Ring noen."), closing: "Spørsmål: Hva er uklart i evalueringen?"),
    ]

    private static func takingUp(_ task: String) -> String {
        "## Hvordan gikk det? (10 min)\n\nVerktøy: busk\nForrige oppgave: \(task)"
    }

    private static func session(_ number: Int, opening: String, closing: String) -> String {
        """
        ---
        kurs: Nye steg
        samling: \(number)
        tittel: Samling \(number)
        ---

        # Oppstart (10 min)

        \(opening)

        # Samtale (30 min)

        ## Si fra (30 min)

        Leder: brukerrepresentant
        Verktøy: busk

        # Avslutning (20 min)

        ## Til neste gang (10 min)

        \(closing)

        ## Hva var viktigst? (10 min)

        Spørsmål: Hva var viktigst for deg i dag?

        """
    }

    /// The session, line and message of each finding.
    func findings(withCourse: Bool = true) -> [String] {
        let readings = sessions.map { ScriptReader.read($0) }
        let document = withCourse ? CourseReader.read(course, id: "nye-steg") : nil
        let findings = CourseCheck.findings(course: document, sessions: readings)
        return findings.enumerated().flatMap { index, found in
            found.map { "\(index + 1):\($0.position.line) \($0.code) \($0.message)" }
        }
    }

    /// The findings after a text has been changed in a session, by its place among the sessions.
    func findings(changing text: String, to other: String, in session: Int, withCourse: Bool = true) -> [String] {
        var changed = self
        changed.sessions[session] = sessions[session].replacing(text, with: other)
        return changed.findings(withCourse: withCourse)
    }
}
