/// Reports what is wrong with the form of a label.
struct LabelCheck {
    let label: LabelSyntax
    let written: String

    /// Reports a misspelling, a missing colon or a bullet.
    func report(_ report: inout Report) {
        switch label.form {
        case .exact: break
        case .near(let known):
            report.add(MisspeltLabel(written: written, nearest: known), at: label.word, fix: known)
        case .missingColon:
            report.add(
                LabelColon(label: written), at: label.word, fix: ":",
                replacing: label.word.upperBound..<label.word.upperBound)
        case .inList(let bullet):
            report.add(
                LabelInList(label: written), at: bullet, fix: "", replacing: bullet.lowerBound..<label.word.lowerBound)
        }
    }
}
