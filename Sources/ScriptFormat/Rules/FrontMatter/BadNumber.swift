import Facilitation
import Languages

/// A number that is none.
struct BadNumber: Fault {
    let written: String
    let name: String
    let meant: Int?

    static let rule = Rule(
        "bad-number", .error, in: .frontMatter,
        nb: .init(
            "Nummeret på en samling, og antallet i et kurs, er et helt tall fra 1.", wrong: "samling: første",
            right: "samling: 1"),
        en: .init(
            "The number of a session, and how many a course has, is a whole number from 1.", wrong: "session: first",
            right: "session: 1"))

    func wording(_ language: Language) -> Wording {
        let example = "\(name): \(meant ?? 1)"
        return switch language {
        case .nb: Wording("«\(written)» er ikke et tall.", help: "Skriv et helt tall med siffer.", example: example)
        default: Wording("“\(written)” is not a number.", help: "Write a whole number in digits.", example: example)
        }
    }
}
