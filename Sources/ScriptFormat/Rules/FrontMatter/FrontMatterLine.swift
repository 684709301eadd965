import Facilitation
import Languages

/// A line of the front matter that is no entry.
struct FrontMatterLine: Fault {
    /// The line as it should be, where that is clear.
    let right: String?

    static let rule = Rule(
        "front-matter-line", .error, in: .frontMatter,
        nb: .init(
            """
            Hver opplysning øverst står som «navn: tekst». En liste står på linjene under navnet, med bindestrek \
            først.
            """,
            wrong: "kurs Mestringstreff", right: "kurs: Mestringstreff"),
        en: .init(
            """
            Each fact at the top stands as “name: text”. A list stands on the lines under the name, each with a \
            hyphen first.
            """,
            wrong: "course Mestringstreff", right: "course: Mestringstreff"))

    func wording(_ language: Language) -> Wording {
        switch (language, right) {
        case (.nb, .some):
            Wording("Linja er lest som «\(right ?? "")».", help: "Sett kolon etter navnet.", example: right)
        case (_, .some):
            Wording("The line is read as “\(right ?? "")”.", help: "Put a colon after the name.", example: right)
        case (.nb, nil):
            Wording(
                "Linja har ikke noe navn med kolon.", help: "Skriv «navn: tekst», eller ta linja bort.",
                example: "kurs: Mestringstreff")
        case (_, nil):
            Wording(
                "The line has no name with a colon.", help: "Write “name: text”, or take the line away.",
                example: "course: Mestringstreff")
        }
    }
}
