import Facilitation
import Languages

/// The severities in words.
public enum SeverityWords {
    /// The word for one finding.
    public static func word(_ severity: Finding.Severity, _ language: Language) -> String {
        Texts(language: language)(words(severity).one)
    }

    /// How many findings there are, the gravest first: `2 feil, 1 advarsel`; `nil` where there are none.
    public static func count(_ findings: [Finding], _ language: Language) -> String? {
        let counts = Finding.Severity.allCases.compactMap { severity -> String? in
            let count = findings.count { $0.severity == severity }
            let (one, many) = words(severity)
            return count == 0 ? nil : Texts(language: language).count(count, one, many)
        }
        return counts.isEmpty ? nil : counts.joined(separator: ", ")
    }

    private static func words(_ severity: Finding.Severity) -> (one: Message, many: Message) {
        switch severity {
        case .error: (Message("error", context: "finding"), Message("errors", context: "finding"))
        case .warning: (Message("warning", context: "finding"), Message("warnings", context: "finding"))
        case .note: (Message("note", context: "finding"), Message("notes", context: "finding"))
        }
    }
}
