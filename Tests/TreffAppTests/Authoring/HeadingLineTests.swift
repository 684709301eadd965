import Facilitation
import Languages
import Testing

@testable import TreffApp

/// What a line means as an item: a title, minutes and marks.
struct HeadingLineTests {
    private static func read(_ line: String, _ language: Language = .nb) -> String {
        do throws(FragmentReader.Problem) {
            let item = try FragmentReader(language: language).heading(line)
            let marks: [(Marks, String)] = [(.optional, "o"), (.fixed, "f"), (.pause, "p"), (.quiet, "q")]
            return "\(item.title)|\(Texts(language: .nb).duration(item.duration))|"
                + marks.filter { item.marks.contains($0.0) }.map(\.1).joined()
        } catch {
            return "! " + error.text
        }
    }

    @Test(arguments: [
        ("Velkommen 5", "Velkommen|5 min|"),
        ("Velkommen fem minutter", "Velkommen|5 min|"),
        ("Velkommen, 5 min", "Velkommen|5 min|"),
        ("Velkommen – 5 minutter", "Velkommen|5 min|"),
        ("Velkommen (5 min)", "Velkommen|5 min|"),
        ("Velkommen (fem minutter)", "Velkommen|5 min|"),
        ("Runde 10-15 stille", "Runde|10–15 min|q"),
        ("Runde 2 min per deltaker stille", "Runde|16 min|q"),
        ("Runde 2 x 1 min hver", "Runde|16 min|"),
        ("Samtale (10 min; 180: 15 min)", "Samtale|10 min|"),
        ("Runde 10–15 min, stille, fast", "Runde|10–15 min|fq"),
        ("Runde (10–15 min, stille)", "Runde|10–15 min|q"),
        ("Pause et kvarter pause", "Pause|15 min|p"),
        ("Samtale 1 t 30 min", "Samtale|90 min|"),
        ("Samtale en halv time", "Samtale|30 min|"),
        ("Samtale 1 time valgfri", "Samtale|60 min|o"),
        ("Del 2 10", "Del 2|10 min|"),
        ("Snakk to og to ti minutter", "Snakk to og to|10 min|"),
        ("Snakk om 10 min", "Snakk om|10 min|"),
        ("Hva er mestring? 20", "Hva er mestring?|20 min|"),
        ("tilbake til hverdagen 15", "tilbake til hverdagen|15 min|"),
        ("Break 10 optional", "Break|10 min|op"),
        ("Coffee break 15", "Coffee break|15 min|p"),
        ("Kort pause 10", "Kort pause|10 min|p"),
        ("Be quiet 5", "Be quiet|5 min|"),
        ("Runde, stille, 10 fast", "Runde, stille|10 min|f"),
        ("Sang valgfri 5 min", "Sang valgfri|5 min|"),
        ("Talk 10.00-10.30", "Talk|30 min|"),
        ("Talk 10:00–10:30 quiet", "Talk|30 min|q"),
        ("Talk 10.00 - 10.30", "Talk|30 min|"),
        ("Talk 13-13.30", "Talk|30 min|"),
        ("Samtale kl 10-10.30", "Samtale|30 min|"),
        ("Samtale kl. 10.00-10.30", "Samtale|30 min|"),
        ("Samtale 10-15", "Samtale|10–15 min|"),
    ])
    func aTitleWithMinutes(line: String, meaning: String) {
        #expect(Self.read(line) == meaning)
    }

    @Test(arguments: ["Velkommen", "Snakk to og to", "5", "5 min", "stille", "Takk for i dag", "min tur", "-"])
    func withoutMinutesItIsRefusedWithAnExample(line: String) {
        #expect(Self.read(line) == "! Skriv minuttene etter tittelen, som «Velkommen 5».")
        #expect(Self.read(line, .en) == "! Write the minutes after the title, as “Welcome 5”.")
    }

    @Test func aMarkThatIsNoneIsNotLost() {
        let refusal = Self.read("Velkommen (5 min, rolig)")
        #expect(refusal.hasPrefix("! "))
        #expect(refusal.contains("rolig"))
    }
}
