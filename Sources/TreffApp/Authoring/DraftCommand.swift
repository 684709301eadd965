/// A line in `treff new` that changes what was answered before. Whatever is not exactly one of these is an answer.
enum DraftCommand: Equatable {
    /// `endre tittel`: a question is asked again.
    case change(DraftStep)
    /// `endre 2.1`: the questions about an item are asked again.
    case changeItem(ItemPlace)
    /// `fjern 2.1`
    case remove(ItemPlace)
    /// `sett inn 2.1`: a new item takes that number.
    case insert(ItemPlace)

    init?(_ line: String) {
        let words = line.split(whereSeparator: \.isWhitespace).map(\.plainLetters)
        guard let last = words.last else { return nil }
        let place = ItemPlace(last)
        switch (words.dropLast().joined(separator: " "), place) {
        case ("endre", let place?), ("change", let place?): self = .changeItem(place)
        case ("fjern", let place?), ("remove", let place?): self = .remove(place)
        case ("sett inn", let place?), ("insert", let place?): self = .insert(place)
        case ("endre", nil), ("change", nil):
            guard let step = Self.fields[last] else { return nil }
            self = .change(step)
        default: return nil
        }
    }

    private static let fields: [String: DraftStep] = [
        "kurs": .course, "course": .course, "samling": .session, "nummer": .session, "session": .session,
        "number": .session, "tittel": .title, "title": .title, "mal": .aim, "aim": .aim, "aims": .aim,
        "faser": .phases, "phases": .phases, "oppgave": .task, "task": .task, "fil": .file, "file": .file,
    ]
}
