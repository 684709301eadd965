import Facilitation
import Languages

/// The time of a step that is not understood.
struct StepTime: Fault {
    let written: String

    static let rule = Rule(
        "step-time", .error, in: .tool,
        nb: .init(
            "Tida til et steg står i parentes bakerst: (10 min), eller runder og tid: (3 × 5 min).",
            wrong: "# Steg\n\n- Tegn en sol. (0 min)", right: "# Steg\n\n- Tegn en sol. (10 min)"),
        en: .init(
            "The time of a step stands in brackets at its end: (10 min), or rounds and time: (3 × 5 min).",
            wrong: "# Steps\n\n- Draw a sun. (0 min)", right: "# Steps\n\n- Draw a sun. (10 min)"))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "Tida «\(written)» er ikke til å forstå.", help: "Skriv minutter, eller runder og minutter.",
                example: "(3 × 5 min)")
        default:
            Wording(
                "The time “\(written)” cannot be understood.", help: "Write minutes, or rounds and minutes.",
                example: "(3 × 5 min)")
        }
    }
}
