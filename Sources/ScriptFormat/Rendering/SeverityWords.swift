import Facilitation
import Languages

/// The severities in words.
public enum SeverityWords {
    /// The word for one finding.
    public static func word(_ severity: Finding.Severity, _ language: Language) -> String {
        switch (severity, language) {
        case (.error, .nb): "feil"
        case (.error, _): "error"
        case (.warning, .nb): "advarsel"
        case (.warning, _): "warning"
        case (.note, .nb): "merknad"
        case (.note, _): "note"
        }
    }

    /// How many findings there are, the gravest first: `2 feil, 1 advarsel`; `nil` where there are none.
    public static func count(_ findings: [Finding], _ language: Language) -> String? {
        let counts = Finding.Severity.allCases.compactMap { severity -> String? in
            let count = findings.count { $0.severity == severity }
            if count == 0 { return nil }
            return "\(count) \(count == 1 ? word(severity, language) : plural(severity, language))"
        }
        return counts.isEmpty ? nil : counts.joined(separator: ", ")
    }

    private static func plural(_ severity: Finding.Severity, _ language: Language) -> String {
        switch (severity, language) {
        case (.error, .nb): "feil"
        case (.error, _): "errors"
        case (.warning, .nb): "advarsler"
        case (.warning, _): "warnings"
        case (.note, .nb): "merknader"
        case (.note, _): "notes"
        }
    }
}
