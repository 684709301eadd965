import Basics
import ScriptFormat

/// The syntax of scripts as a TextMate grammar, which is put into that of Markdown.
enum Grammar {
    /// What the grammar is called.
    static let scope = "markdown.treff.injection"

    /// The grammar's text.
    static var text: String { EditorFiles.text(grammar) }

    private static var grammar: JSON {
        .object([
            .init("$schema", .string("https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json")),
            .init("name", .string("treff")), .init("scopeName", .string(scope)),
            .init("injectionSelector", .string("L:text.html.markdown")),
            .init("patterns", .array(["heading", "lead", "label", "key"].map { include($0) })),
            .init(
                "repository",
                .object([
                    .init("heading", heading), .init("lead", lead), .init("label", label), .init("key", key),
                    .init("time", time), .init("mark", mark), .init("role", role),
                ])),
        ])
    }

    /// `## Title (10–15 min, quiet)`: the brackets at the end hold a time and marks.
    private static var heading: JSON {
        pattern(
            "^(#{1,2})\\s*(.+?)\\s*(\\()([^()]*)(\\))\\s*#*\\s*$",
            [
                (1, "punctuation.definition.heading.markdown", []), (2, "entity.name.section.treff", []),
                (3, "punctuation.section.parens.treff", []), (4, "meta.time.treff", ["time", "mark"]),
                (5, "punctuation.section.parens.treff", []),
            ])
    }

    private static var time: JSON {
        match("(?i)\\d+(?:\\s*[–-]\\s*\\d+)?\\s*(?:min|t|h)\\b", "constant.numeric.time.treff")
    }

    private static var mark: JSON {
        match("(?i)(?<![\\p{L}\\p{N}])(?:\(words(FormatWords.marks)))(?![\\p{L}\\p{N}])", "storage.modifier.treff")
    }

    private static var role: JSON {
        match("(?i)(?<![\\p{L}\\p{N}])(?:\(words(FormatWords.roles)))(?![\\p{L}\\p{N}])", "support.constant.role.treff")
    }

    /// A label with who leads after it.
    private static var lead: JSON { labelled(FormatWords.leads, value: ["role"]) }

    private static var label: JSON { labelled(FormatWords.labels, value: []) }

    private static func labelled(_ labels: [String], value: [String]) -> JSON {
        pattern(
            "(?i)^\\s{0,3}(?:\\*\\*|__|\\*|_)?(\(words(labels)))(?:\\*\\*|__|\\*|_)?(:)(.*)$",
            [
                (1, "keyword.other.label.treff", []), (2, "punctuation.separator.key-value.treff", []),
                (3, "meta.value.treff", value),
            ])
    }

    /// A name at the top of a document.
    private static var key: JSON {
        pattern(
            "(?i)^(\(words(FormatWords.keys)))(:)(?=\\s|$)",
            [(1, "entity.name.tag.treff", []), (2, "punctuation.separator.key-value.treff", [])])
    }

    private static func include(_ name: String) -> JSON { .object([.init("include", .string("#\(name)"))]) }

    private static func match(_ regexp: String, _ name: String) -> JSON {
        .object([.init("match", .string(regexp)), .init("name", .string(name))])
    }

    private static func pattern(_ regexp: String, _ captures: [(group: Int, name: String, inner: [String])]) -> JSON {
        let groups = captures.map { capture in
            let inner: [JSON.Member] =
                capture.inner.isEmpty ? [] : [.init("patterns", .array(capture.inner.map { include($0) }))]
            return JSON.Member("\(capture.group)", .object([.init("name", .string(capture.name))] + inner))
        }
        return .object([.init("match", .string(regexp)), .init("captures", .object(groups))])
    }

    /// The words as alternatives; none of them has a sign that means something to a regular expression.
    private static func words(_ words: [String]) -> String { words.joined(separator: "|") }
}
