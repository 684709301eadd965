import Testing

/// A script with a slip in it, and what is told of it.
struct Slip: Sendable, CustomTestStringConvertible {
    /// What went wrong, in the author's words.
    let name: String
    /// The script.
    let text: String
    /// The line and the code of each finding, in the order of the text.
    let findings: [String]

    /// A whole file.
    init(_ name: String, file: String, _ findings: String...) {
        self.name = name
        text = file
        self.findings = findings
    }

    /// A whole file, with the findings in a list.
    init(_ name: String, file: String, codes: [String]) {
        self.name = name
        text = file
        findings = codes
    }

    /// Phases and items; the first line is line 5.
    init(_ name: String, session: String, _ findings: String...) {
        self.name = name
        text = inSession(session)
        self.findings = findings
    }

    /// What stands in an item; the first line is line 9.
    init(_ name: String, item: String, _ findings: String...) {
        self.name = name
        text = inItem(item)
        self.findings = findings
    }

    var testDescription: String { name }
}
