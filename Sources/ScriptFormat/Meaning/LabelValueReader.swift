/// Takes the values of a label.
struct LabelValueReader {
    let text: UncommentedText

    /// The value and the list items, and what is wrong with the label's form.
    func read(_ label: LabelSyntax, _ report: inout Report) -> [ItemOutline.LabelValue] {
        LabelCheck(label: label, written: text.words(label.word), text: text).report(&report)
        for item in label.list?.items ?? [] { self.report(item, &report) }
        let listed = (label.list?.items ?? []).map(\.text).filter { !$0.lines.isEmpty }
        let values = (label.value.map { [$0] } ?? []) + listed
        return values.enumerated().map { index, value in
            .init(label: label.label, text: value, isListed: index > 0 || label.value == nil)
        }
    }

    /// What stands under a label and hardly belongs to it.
    func reportLineUnder(_ label: LabelSyntax, _ report: inout Report) {
        guard let place = label.proseUnder ?? LinesUnderLabel.place(in: label, text) else { return }
        let isProse = label.proseUnder != nil
        report.add(
            .lineUnderLabel(label: text.words(label.word), isProse: isProse), at: place, fix: "\n",
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
