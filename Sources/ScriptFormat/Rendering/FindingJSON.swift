import Basics
import Facilitation

/// Writes findings for programs; the names are a contract, told in the article Findings.
public enum FindingJSON {
    /// One JSON document for some files, one line for each finding; it holds nothing that a terminal could obey.
    public static func document(_ files: [(name: String, findings: [Finding])]) -> String {
        let list = files.map { file in
            let findings = file.findings.map { "        " + line(json($0)) }.joined(separator: ",\n")
            let body = findings.isEmpty ? "[]" : "[\n\(findings)\n      ]"
            return "    {\n      \"file\": \(line(.string(file.name))),\n      \"findings\": \(body)\n    }"
        }
        let body = list.isEmpty ? "[]" : "[\n\(list.joined(separator: ",\n"))\n  ]"
        return "{\n  \"format\": \"treff-findings\",\n  \"version\": 1,\n  \"files\": \(body)\n}\n"
    }

    private static func line(_ value: JSON) -> String {
        JSONText.escapingHidden(String(decoding: value.line, as: UTF8.self))
    }

    private static func json(_ finding: Finding) -> JSON {
        let fix = finding.fix.map { fix in
            JSON.object([
                .init("start", .number(fix.range.lowerBound)), .init("end", .number(fix.range.upperBound)),
                .init("replacement", .string(fix.replacement)),
            ])
        }
        return .object([
            .init("code", .string(finding.code)), .init("severity", .string(finding.severity.rawValue)),
            .init("line", .number(finding.position.line)), .init("column", .number(finding.position.column)),
            .init("length", .number(finding.length)), .init("message", .string(finding.message)),
            .init("help", .string(finding.help)), .init("example", .string(finding.example)),
            .init("fix", fix ?? .null),
        ])
    }
}
