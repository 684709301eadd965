import Languages

/// What the leaders of made-up sessions write.
struct SyntheticWords {
    let notes: [String]
    let reasons: [String]
    let did: [String]
    let learned: [String]
    let ideas: [String]

    static func of(_ language: Language) -> SyntheticWords { [.nb: bokmål][language] ?? english }

    private static let bokmål = SyntheticWords(
        notes: [
            "God stemning rundt bordet", "Stolene må stå tettere neste gang", "Flere kjente seg igjen i eksemplet",
            "Spørsmålet om hverdagen traff best", "Ta med flere penner", "Noen ville ha mer tid til å skrive",
        ],
        reasons: [
            "Gruppa trengte mer tid til å snakke", "Vi begynte sent", "Temaet var tatt opp i forrige punkt",
            "Mange ville dele", "Projektoren svikta",
        ],
        did: ["Fulgte planen og tok pausen litt før", "Brukte tavla i stedet for lysbilder"],
        learned: ["To og to får flere til å snakke", "Stillhet er greit"],
        ideas: ["Kortere innledning", "Dele ut arket før pausen"])

    private static let english = SyntheticWords(
        notes: [
            "Warm mood around the table", "Put the chairs closer next time", "Many knew the example from home",
            "The question about everyday life worked best", "Bring more pens", "Some wanted more time to write",
        ],
        reasons: [
            "The group needed more time to talk", "We started late", "The item before had covered it",
            "Many wanted to share", "The projector failed",
        ],
        did: ["Followed the plan and took the break a little early", "Used the board instead of slides"],
        learned: ["Pairs get more people talking", "Silence is fine"],
        ideas: ["A shorter introduction", "Hand out the sheet before the break"])
}
