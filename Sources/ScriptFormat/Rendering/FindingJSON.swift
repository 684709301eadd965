import Facilitation

/// Writes findings for programs; the names are a contract, told in the article Findings.
public enum FindingJSON {
    /// One JSON document for some files, one line for each finding.
    public static func document(_ files: [(name: String, findings: [Finding])]) -> String {
        let list = files.map { file in
            let findings = file.findings.map { "        " + object($0) }.joined(separator: ",\n")
            let body = findings.isEmpty ? "[]" : "[\n\(findings)\n      ]"
            return "    {\n      \"file\": \(JSONText.string(file.name)),\n      \"findings\": \(body)\n    }"
        }
        let body = list.isEmpty ? "[]" : "[\n\(list.joined(separator: ",\n"))\n  ]"
        return "{\n  \"format\": \"treff-findings\",\n  \"version\": 1,\n  \"files\": \(body)\n}\n"
    }

    private static func object(_ finding: Finding) -> String {
        var members = [
            ("code", JSONText.string(finding.code)), ("severity", JSONText.string(finding.severity.rawValue)),
            ("line", "\(finding.position.line)"), ("column", "\(finding.position.column)"),
            ("length", "\(finding.length)"), ("message", JSONText.string(finding.message)),
            ("help", JSONText.string(finding.help)),
            ("example", finding.example.map(JSONText.string) ?? "null"),
        ]
        let fix = finding.fix.map { fix in
            let text = JSONText.string(fix.replacement)
            return "{ \"start\": \(fix.range.lowerBound), \"end\": \(fix.range.upperBound), \"replacement\": \(text) }"
        }
        members.append(("fix", fix ?? "null"))
        return "{ " + members.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + " }"
    }
}

/// Writes JSON strings.
enum JSONText {
    /// A text in quotation marks; what a terminal could obey is escaped too.
    static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case _ where isHidden(scalar.value):
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func isHidden(_ value: UInt32) -> Bool {
        value < 0x20 || (0x7F...0x9F).contains(value) || (0x2028...0x202E).contains(value)
            || (0x2066...0x2069).contains(value)
    }
}
