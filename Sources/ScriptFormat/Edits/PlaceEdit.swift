import Facilitation

/// Gives a session's text another place in a course, and another title, and leaves all else to the byte.
public enum PlaceEdit {
    /// The text with the script's course, number and title in its front matter; a text without front matter stays as it is.
    public static func bytes(of bytes: [UInt8], placedAs script: Script) -> [UInt8] {
        guard let entries = ScriptReader.read(bytes).tree.frontMatter?.entries, let last = entries.last else {
            return bytes
        }
        let values: [(FrontMatterKey, String?)] = [
            (.course, script.course), (.session, script.session.map { "\($0)" }), (.title, script.title),
        ]
        var edits: [Finding.Edit] = []
        var missing = ""
        for (key, value) in values {
            let written = value.map { FrontMatterLines.quoted($0) }
            guard let entry = entries.first(where: { FrontMatterKey.meant(by: $0.name) == key }) else {
                let name = FrontMatterKey.words.word(for: key, in: script.language)
                missing += written.map { "\n\(name): \($0)" } ?? ""
                continue
            }
            guard entry.texts.map(\.text) != [value].compactMap(\.self) else { continue }
            edits.append(.init(range: entry.range, replacement: written.map { "\(entry.name): \($0)" } ?? ""))
        }
        let end = last.range.upperBound
        return Edits.apply(edits + (missing.isEmpty ? [] : [.init(range: end..<end, replacement: missing)]), to: bytes)
    }
}
