import Facilitation

/// A line of the front matter that is no entry.
struct FrontMatterLine: Fault {
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
        switch language {
        case .nb:
            Wording(
                "Linjen har ikke noe navn med kolon.", help: "Skriv «navn: tekst», eller ta linjen bort.",
                example: "kurs: Mestringstreff")
        case .en:
            Wording(
                "The line has no name with a colon.", help: "Write “name: text”, or take the line away.",
                example: "course: Mestringstreff")
        }
    }
}
