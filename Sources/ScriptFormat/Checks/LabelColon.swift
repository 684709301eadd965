/// A label without its colon, which only the toolbox tells: `Verktøy helsekoppen`, and nothing but names that it knows.
enum LabelColon {
    static func check(_ session: WrittenSession, _ report: inout Report) {
        guard let toolbox = session.toolbox else { return }
        for line in session.outline.items.flatMap(\.text).compactMap(\.lines.first) {
            guard let gap = session.text.bytes[line].prefix(20).firstIndex(of: .space) else { continue }
            let word = session.text.words(line.lowerBound..<gap)
            guard let names = Label.words.meaning(of: word)?.shelf.map(toolbox.names) else { continue }
            let parts = PartReader.parts(of: TextSyntax(lines: [gap + 1..<line.upperBound]), in: session.text)
            guard parts.allSatisfy({ names.id(for: Reference.name(in: session.text.words($0))) != nil }) else {
                continue
            }
            report.add(
                .labelColon(label: word, isMissing: true), at: line.lowerBound..<gap, fix: ":", replacing: gap..<gap)
        }
    }
}
