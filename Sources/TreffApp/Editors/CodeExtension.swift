import Basics
import Facilitation
import ScriptFormat

/// What Visual Studio Code is given: an extension with the grammar and problem matchers, and a task that uses them.
enum CodeExtension {
    private static let severities: [(Finding.Severity, name: String)] = [
        (.error, "error"), (.warning, "warning"), (.note, "info"),
    ]

    /// The extension's own description.
    static var package: String {
        EditorFiles.text(
            .object([
                .init("name", .string("treff")), .init("displayName", .string("treff")),
                .init("description", .string("Session scripts for treff: colours, and findings as problems.")),
                .init("version", .string(Version.number)), .init("publisher", .string("treff")),
                .init("engines", .object([.init("vscode", .string("^1.60.0"))])),
                .init(
                    "contributes",
                    .object([
                        .init(
                            "grammars",
                            .array([
                                .object([
                                    .init("scopeName", .string(Grammar.scope)),
                                    .init("path", .string("./syntaxes/treff.tmLanguage.json")),
                                    .init("injectTo", .array([.string("text.html.markdown")])),
                                ])
                            ])),
                        .init(
                            "problemMatchers",
                            .array(severities.map { named(matcher($0.0, $0.name), "treff-\($0.name)") })),
                    ])),
            ]))
    }

    /// A task for a folder of scripts: it goes into `.vscode/tasks.json` there.
    static var tasks: String {
        EditorFiles.text(
            .object([
                .init("version", .string("2.0.0")),
                .init(
                    "tasks",
                    .array([
                        .object([
                            .init("label", .string("treff check")), .init("type", .string("process")),
                            .init("command", .string("treff")),
                            .init("args", .array(["check", "--format", "lines", "${file}"].map { .string($0) })),
                            .init(
                                "group", .object([.init("kind", .string("build")), .init("isDefault", .bool(true))])),
                            .init("presentation", .object([.init("reveal", .string("never"))])),
                            .init("problemMatcher", .array(severities.map { matcher($0.0, $0.name) })),
                        ])
                    ])),
            ]))
    }

    /// A matcher that tasks can refer to; one in a task may have no name.
    private static func named(_ matcher: JSON, _ name: String) -> JSON {
        .object([JSON.Member("name", .string(name))] + (matcher.members ?? []))
    }

    /// A matcher of one severity: Code knows the severities by their English words only.
    private static func matcher(_ severity: Finding.Severity, _ name: String) -> JSON {
        let words = EditorFiles.words(severity).joined(separator: "|")
        return .object([
            .init("owner", .string("treff-\(name)")), .init("source", .string("treff")),
            .init("severity", .string(name)),
            .init("fileLocation", .array([.string("autoDetect"), .string("${workspaceFolder}")])),
            .init(
                "pattern",
                .object([
                    .init("regexp", .string("^(.+?):(\\d+):(\\d+): (?:\(words)): (.*) \\[([a-z0-9-]+)\\]$")),
                    .init("file", .number(1)), .init("line", .number(2)), .init("column", .number(3)),
                    .init("message", .number(4)), .init("code", .number(5)),
                ])),
        ])
    }
}
