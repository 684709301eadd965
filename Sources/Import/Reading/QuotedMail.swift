import ScriptFormat

/// A plan that came back in an answer to an e-mail: what is quoted is the plan, or else what is written above it; the rest
/// stands beside it.
enum QuotedMail {
    /// The lines of the plan without the marks of quoting, and the others in comments; other texts as they are.
    static func plan(in lines: [String], vocabulary: ImportVocabulary) -> [String] {
        func times(_ lines: [String]) -> Int {
            lines.count { TimedLine(unquoted($0), readsBare: true, vocabulary: vocabulary).sign > .loose }
        }
        let quoted = lines.filter(isQuoted)
        guard quoted.count > 2, case let found = times(quoted), found > 1 else { return lines }
        // Above an older plan the newer one is what counts.
        let isPlanQuoted = found > times(lines.filter { !isQuoted($0) })
        let plain = lines.map(unquoted)
        return Asides.hidden(in: plain) { isQuoted(lines[$0]) != isPlanQuoted }
    }

    private static func isQuoted(_ line: String) -> Bool { line.first { !$0.isWhitespace } == ">" }

    /// A line without the marks at its beginning; what is indented stays so.
    private static func unquoted(_ line: String) -> String {
        var rest = line[...]
        while rest.first(where: { !$0.isWhitespace }) == ">", let mark = rest.firstIndex(of: ">") {
            rest = rest[rest.index(after: mark)...]
        }
        return String(rest.first == " " && rest.startIndex != line.startIndex ? rest.dropFirst() : rest)
    }
}
