/// Takes the values of a label.
struct LabelValueReader {
    let text: UncommentedText

    /// The value and the list items, and what is wrong with the label's form.
    func read(_ label: LabelSyntax, _ report: inout Report) -> [ItemOutline.LabelValue] {
        LabelCheck(label: label, written: text.words(label.word), text: text).report(&report)
        let items = label.list?.items ?? []
        for item in items { self.report(item, &report) }
        if label.label == .step { reportNested(items, &report) }
        if let item = Self.first(after: items) {
            report.add(.listGoesOn(label: text.words(label.word)), at: item.marker)
        }
        let listed = (label.list?.items ?? []).map(\.text).filter { !$0.lines.isEmpty }
        let values = (label.value.map { [$0] } ?? []) + listed
        return values.enumerated().map { index, value in
            .init(label: label.label, text: value, isListed: index > 0 || label.value == nil)
        }
    }

    /// Steps that are indented under others.
    func reportNested(_ items: [ListItemSyntax], _ report: inout Report) {
        for item in items where item.depth > 0 && !item.text.lines.isEmpty { report.add(.nestedStep, at: item.marker) }
    }

    /// The first item after a blank line in a list where others stand close: perhaps another list.
    private static func first(after items: [ListItemSyntax]) -> ListItemSyntax? {
        let rest = items.filter { $0.depth == 0 }.dropFirst()
        return rest.allSatisfy(\.isAfterBlank) ? nil : rest.first(where: \.isAfterBlank)
    }

    /// What stands under a label and hardly belongs to it.
    func reportLineUnder(_ label: LabelSyntax, _ report: inout Report) {
        guard let place = label.proseUnder ?? LinesUnderLabel.place(in: label, text) else { return }
        let isProse = label.proseUnder != nil
        // What is read as part of the value may well be: an empty line would take it away.
        report.add(
            .lineUnderLabel(label: text.words(label.word), isProse: isProse), at: place, fix: isProse ? "\n" : nil,
            replacing: place.prefix(0))
    }

    /// What is wrong with the form of a list item.
    func report(_ item: ListItemSyntax, _ report: inout Report) {
        if item.isLoose {
            report.add(
                .listMark, at: item.marker, fix: "- ",
                replacing: item.marker.lowerBound..<(item.text.lines.first?.lowerBound ?? item.marker.upperBound))
        }
        if let line = item.unindented { report.add(.unindentedLine, at: line, fix: "  ", replacing: line.prefix(0)) }
    }
}
