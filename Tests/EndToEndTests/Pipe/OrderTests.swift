import Foundation
import TestSupport
import Testing

/// Each word of a made-up script has a number of its own, so that its place can be followed wherever it is shown.
@Suite struct OrderTests {
    private let treff: Treff

    init() throws { treff = try Treff() }

    /// What an item has, a letter for each part: P paragraph, L list, N numbers with one nested, T table, S say, V previous
    /// task, Q question, U pairs, G small group, R reflection, E step, Z step with rounds, O task, A recommendation,
    /// C consideration, I tip, H if quiet, X if time.
    private static let bodies = [
        "PSPQPUP", "QPLQTA", "VEPZPQO", "SHQXPEI", "LSNGTCR", "TQTUTQT", "APQIRCZ", "OSRPQHL", "ZEZPEZV", "NQQPUUSA",
        "PPSLTNVOACI", "QHPXEPIQPO",
    ]

    private static let labels: [String: [Character: String]] = [
        "nb": [
            "S": "Si", "V": "Forrige oppgave", "Q": "Spørsmål", "U": "To og to", "G": "Smågruppe", "R": "Refleksjon",
            "E": "Steg", "Z": "Steg", "O": "Oppgave", "A": "Anbefaling", "C": "Vurdering", "I": "Tips",
            "H": "Hvis stille", "X": "Hvis tid",
        ],
        "nn": [
            "S": "Sei", "V": "Førre oppgåve", "Q": "Spørsmål", "U": "To og to", "G": "Smågruppe", "R": "Refleksjon",
            "E": "Steg", "Z": "Steg", "O": "Oppgåve", "A": "Tilråding", "C": "Vurdering", "I": "Tips",
            "H": "Om det er stille", "X": "Om det er tid",
        ],
        "en": [
            "S": "Say", "V": "Previous task", "Q": "Question", "U": "Pairs", "G": "Small group", "R": "Reflection",
            "E": "Steps", "Z": "Steps", "O": "Task", "A": "Recommendation", "C": "Consideration", "I": "Tip",
            "H": "If quiet", "X": "If time",
        ],
    ]

    static let cases = bodies.flatMap { body in labels.keys.sorted().map { (body, $0) } }

    /// The parts of an item; what is held back has words that begin with an h.
    private func item(_ body: String, _ language: String) -> String {
        var number = 10
        let labels = Self.labels[language] ?? [:]
        func word(_ part: Character) -> String {
            number += 1
            return ("HX".contains(part) ? "h" : "q") + "\(number)"
        }
        return body.map { part in
            switch part {
            case "P": word(part) + ".\n"
            case "L": "- \(word(part))\n- \(word(part))\n"
            case "N": "1. \(word(part))\n   - \(word(part))\n2. \(word(part))\n"
            case "T": "| \(word(part)) | \(word(part)) |\n|---|---|\n| \(word(part)) | \(word(part)) |\n"
            case "Z": "\(labels[part, default: ""]):\n- \(word(part)) (2 × 1 min)\n- \(word(part))\n"
            default: "\(labels[part, default: ""]): \(word(part))\n"
            }
        }.joined(separator: "\n")
    }

    /// The words in the order in which each is seen first.
    private func words(_ text: String, with letters: String = "qh") -> [String] {
        let found = text.matches(of: #/\b[qh]\d\d\b/#).map { String($0.output) }
        var seen: Set<String> = []
        return found.filter { letters.contains($0.prefix(1)) && seen.insert($0).inserted }
    }

    @Test(arguments: cases) func isTheSameEverywhere(body: String, language: String) throws {
        let item = item(body, language)
        let text =
            "---\ntitle: X\nlanguage: \(language)\n---\n\n# A (20 min)\n\n## B (15 min)\n\n\(item)\n## C (5 min)\n"
        let file = treff.home.path + "/order.md"
        try text.write(toFile: file, atomically: false, encoding: .utf8)
        let expected = words(item)
        #expect(try words(treff.run("preview", file).output) == expected)
        #expect(try words(treff.run("print", file, "--for", "leader").output) == expected)
        #expect(try words(treff.run("print", file, "--for", "leader", "--html").output) == expected)
        let led = try treff.run("rehearse", file, input: String(repeating: "\n", count: 30))
        #expect(words(led.output) == words(item, with: "q"))
        #expect(try treff.run("format", file).exit == .code(0))
        #expect(try words(String(contentsOfFile: file, encoding: .utf8)) == expected)
        let anew = treff.home.path + "/anew.md"
        #expect(
            try treff.run("new", "--from", file, "--title", "Y", "--no-questions", "--output", anew).exit == .code(0))
        #expect(try words(String(contentsOfFile: anew, encoding: .utf8)) == expected)
    }
}
