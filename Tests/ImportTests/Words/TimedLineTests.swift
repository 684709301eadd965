import Facilitation
import Testing

@testable import Import

/// Lines of programmes, as people write them.
@Suite struct TimedLineTests {
    private static let vocabulary = ImportVocabulary()

    @Test(arguments: [
        ("10:00–10:15 Velkommen", "10:00–10:15 · Velkommen"), ("kl. 10.00 Velkommen", "10:00 · Velkommen"),
        ("10.00-10.15: Velkommen", "10:00–10:15 · Velkommen"), ("10–10.15 Velkommen", "10:00–10:15 · Velkommen"),
        ("Kl 10 til 10.15 – Velkommen", "10:00–10:15 · Velkommen"), ("1000 Velkommen", "10:00 · Velkommen"),
        ("0930-1000 Kaffe", "9:30–10:00 · Kaffe"), ("09:30 Kaffe (15 min)", "9:30 15 · Kaffe"),
        ("10 min – Bli kjent", "10 · Bli kjent"), ("(10:00) Start", "10:00 · Start"),
        ("2:05 PM – 2:20 PM Welcome", "14:05–14:20 · Welcome"),
        ("9:30-9:40am Coffee", "9:30–9:40 · Coffee"), ("10 - 10:45pm Talk", "22:00–22:45 · Talk"),
        ("11-1pm Lunch", "11:00–13:00 · Lunch"), ("11:00 am-12 noon Work", "11:00–12:00 · Work"),
        ("11–noon: Walk", "11:00–12:00 · Walk"), ("12:15pm Close", "12:15 · Close"),
        ("10am Welcome", "10:00 · Welcome"), ("at 9.30 Coffee", "9:30 · Coffee"),
        ("from 10:00 to 10:15 Intro", "10:00–10:15 · Intro"),
        ("Velkommen (10 min)", "10 · Velkommen"), ("Velkommen, ca. 10 minutter", "10 · Velkommen"),
        ("Velkommen – 10–15 min", "10–15 · Velkommen"), ("Velkommen: 1 time og 30 min", "90 · Velkommen"),
        ("Runde [20 min]", "20 · Runde"), ("Pause ½ time", "30 · Pause"), ("En halv time: Film", "30 · Film"),
        ("10 min: Bli kjent", "10 · Bli kjent"), ("10 min Bli kjent", "10 · Bli kjent"),
        ("5 minutter pause", "5 · pause"), ("Velkommen ..... 10 min", "10 · Velkommen"),
        ("Lunsj (kl. 11.30–12.15)", "11:30–12:15 · Lunsj"), ("Foredrag kl. 10.30–11", "10:30–11:00 · Foredrag"),
        ("1. Velkommen (5 min)", "1. 5 · Velkommen"), ("2.3 Runde – 15 min", "2.3 15 · Runde"),
        ("Samtale (20 min, valgfri)", "20 valgfri · Samtale"), ("Velkommen v/Kari (10 min)", "10 v/Kari · Velkommen"),
        ("Velkommen (v/Kari, 10 min)", "10 Kari · Velkommen"),
        ("Runde – likeperson, 10 min", "10 likeperson · Runde"),
        ("Introduction by Ana (5 minutes)", "5 by Ana · Introduction"),
        ("Runde (bare de som vil)", "Runde (bare de som vil)"),
        ("Snakk sammen i 10 minutter", "Snakk sammen i 10 minutter"),
        ("Møtet er 21.11.2026", "Møtet er 21.11.2026"), ("Samling 3: Grenser", "Samling 3: Grenser"),
        ("17:00:00 Velkommen", "17:00 · Velkommen"), ("0900 hrs Tea", "9:00 · Tea"),
        ("18h00-18h10 - Mat", "18:00–18:10 · Mat"),
        ("20 min: Innledning ved fagperson. Hvorfor er det så?", "20 ved fagperson · Innledning"),
        ("10.15 Runde. Si navnet ditt.", "10:15 · Runde"), ("10.15 Besøk av St. Olav", "10:15 · Besøk av St. Olav"),
        ("Trivsel (varighet: 15 minutter)", "15 · Trivsel"), ("4. ☕ Pause (10 min)", "4. 10 · ☕ Pause"),
        ("10.15", "10:15 · "), ("2026 blir et godt år", "2026 blir et godt år"), ("3 ting å huske", "3 ting å huske"),
        ("1.10 Om versjoner", "1.10 Om versjoner"), ("Mål: 10 nye ord", "Mål: 10 nye ord"),
        ("50 % av tida", "50 % av tida"),
    ]) func aLineIsDividedIntoTimeAndTitle(line: String, expected: String) {
        let readsBare = line.prefix(4).allSatisfy(\.isNumber) && !line.hasPrefix("2026")
        #expect(told(TimedLine(line, readsBare: readsBare, vocabulary: Self.vocabulary)) == expected)
    }

    private func told(_ line: TimedLine) -> String {
        var parts = line.ordinal.isEmpty ? [] : [line.ordinal]
        if let start = line.timing.start {
            parts.append(clock(start) + (line.timing.end.map { "–" + clock($0) } ?? ""))
        }
        if let duration = line.timing.duration { parts.append(duration.written(in: .en).replacing(" min", with: "")) }
        parts += line.marks + line.who
        return parts.isEmpty ? line.title : parts.joined(separator: " ") + " · " + line.title
    }

    private func clock(_ minutes: Int) -> String {
        let rest = minutes % 60
        return "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
}
