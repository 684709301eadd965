/// What stands around a plan that came by e-mail: from whom and to whom, the greeting, and what the program put below.
enum MailFrame {
    /// The lines with the frame in comments; other texts as they are.
    static func plan(in lines: [String], vocabulary: ImportVocabulary) -> [String] {
        let head = head(of: lines, vocabulary)
        let foot = foot(of: lines, vocabulary)
        guard !head.isEmpty || foot < lines.count else { return lines }
        return Asides.hidden(in: lines) { head.contains($0) || $0 >= foot }
    }

    /// The lines such as `Sendt: …`, where two or more stand below each other at the top; the subject is none of them.
    private static func head(of lines: [String], _ vocabulary: ImportVocabulary) -> Set<Int> {
        guard let first = lines.firstIndex(where: { !$0.trimmedBlanks.isEmpty }) else { return [] }
        let named = lines[first...].prefix(20).indices.filter { index in
            let line = lines[index].trimmedBlanks
            guard let colon = line.prefix(20).firstIndex(of: ":") else { return false }
            return vocabulary.mail.meaning(of: line[..<colon]) == "head"
        }
        let isTogether = zip(named, named.dropFirst()).contains { $1 == $0 + 1 }
        return isTogether ? Set(named) : []
    }

    /// Where the greeting or the program's own text begins, when nothing of a programme comes after it.
    private static func foot(of lines: [String], _ vocabulary: ImportVocabulary) -> Int {
        func isTimed(_ line: String) -> Bool {
            TimedLine(line, readsBare: true, vocabulary: vocabulary).sign > .loose
        }
        let last = lines.lastIndex(where: isTimed) ?? lines.count
        let rest = lines.indices.dropFirst(last + 1)
        return rest.first { index in
            let line = lines[index].trimmedBlanks
            let isRule = line.count >= 10 && line.allSatisfy { "_-=".contains($0) } && line.contains("_")
            return isRule || line == "--" || line.count <= 40 && vocabulary.mail.meaning(of: line) == "greeting"
        } ?? lines.count
    }
}
