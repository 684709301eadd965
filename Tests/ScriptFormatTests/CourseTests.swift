import Facilitation
import ScriptFormat
import Testing

@Suite("A course")
struct CourseTests {
    @Test("has its build, its group and its sections")
    func whole() {
        let reading = CourseReader.read(
            """
            ---
            kurs: Mestringstreff
            språk: nb
            samlinger: 6
            gruppe: 6–12
            diagnose: uavhengig
            oppbygning:
              - Oppstart (30 min)
              - "Hoveddel (1 t 30 min)"
              - Avslutning (30 min)
            ---

            Seks samlinger om å leve med helseutfordringer.

            # Verdier

            Fire ord bærer kurset.

            - Anerkjennelse
            - Respekt
            """, id: "mestringstreff")
        #expect(reading.findings == [])
        #expect(
            reading.value
                == Course(
                    id: "mestringstreff", title: "Mestringstreff", sessions: 6, group: 6...12,
                    build: [
                        .init(title: "Oppstart", minutes: 30), .init(title: "Hoveddel", minutes: 90),
                        .init(title: "Avslutning", minutes: 30),
                    ], anyDiagnosis: true, text: ["Seks samlinger om å leve med helseutfordringer."],
                    sections: [.init(title: "Verdier", text: ["Fire ord bærer kurset.", "Anerkjennelse", "Respekt"])]))
    }
}
