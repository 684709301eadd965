/// Reports what is wrong with the form of a label.
struct LabelCheck {
    let label: LabelSyntax
    let written: String
    let text: UncommentedText

    /// Reports a misspelling, a missing colon or a bullet.
    func report(_ report: inout Report) {
        switch label.form {
        case .exact: break
        case .near(let known):
            report.add(.misspeltLabel(written: written, nearest: known), at: label.word, fix: known)
        case .missingColon(let place):
            let touchesValue = label.value?.range.lowerBound == place.upperBound
            report.add(
                .labelColon(label: written, isMissing: true), at: label.word, fix: touchesValue ? ": " : ":",
                replacing: place)
        case .extraColon(let colon):
            report.add(.labelColon(label: written, isMissing: false), at: colon, fix: "")
        case .heading(let heading):
            // A value does not go on after a blank line, as it can under a heading.
            let value = label.value.map(\.range.lowerBound).flatMap { start in
                text.bytes[heading.upperBound..<start].contains(.hidden) ? nil : start
            }
            report.add(
                .labelAsHeading(label: written), at: heading, fix: written + (value == nil ? ":" : ": "),
                replacing: heading.lowerBound..<(value ?? heading.upperBound))
        case .inLine(let gap):
            report.add(.labelInLine(label: written), at: label.word, fix: "\n", replacing: gap)
        case .inList(let bullet, let isAlone):
            report.add(
                .labelInList(label: written), at: bullet, fix: isAlone ? "" : nil,
                replacing: bullet.lowerBound..<label.word.lowerBound)
        }
    }
}
