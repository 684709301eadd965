import Facilitation
import Languages
import ScriptFormat

/// Writes the parts of an item so that they are read as what they are.
struct PartWriter {
    let language: Language
    private var texts: Texts { Texts(language: language) }

    init(language: Language) { self.language = language }

    /// Who leads, ending in a newline.
    func lead(_ roles: [Role]) -> String {
        let words = roles.map { role in
            let word = texts.word(role.name, of: "role")
            return word.isEmpty ? role.name : word
        }
        return WrittenText.label(label("lead"), texts.list(words))
    }

    /// A part as blocks, each ending in a newline.
    func blocks(_ part: PlanPart, isInItem: Bool) -> [String] {
        switch part {
        case .paragraph(let text): [paragraph(text, isInItem: isInItem)]
        case .list(let entries): [list(entries, isInItem: isInItem)]
        case .label(let id, let values): [labelled(id, values)]
        case .table(let rows): [table(rows, isInItem: isInItem)]
        case .comment(let text): text.trimmedBlanks.isEmpty ? [] : [Remainder.comment(text)]
        }
    }

    private func label(_ id: String) -> String { texts.word(id, of: "label") }

    private func paragraph(_ text: String, isInItem: Bool) -> String {
        let plain = Self.harmless(text)
        guard !plain.isEmpty else { return "" }
        let candidates = [
            WrittenText.paragraph(plain, hasLabels: true), WrittenText.paragraph("(\(plain))", hasLabels: true),
        ]
        return candidates.first { SafeText.isText($0, isInItem: isInItem) } ?? Remainder.comment(text)
    }

    private func list(_ entries: [PlanEntry], isInItem: Bool) -> String {
        var columns: [Int] = []
        var text = ""
        var number = 0
        for entry in entries {
            columns.removeLast(max(0, columns.count - min(entry.depth, columns.count)))
            let indent = columns.last ?? 0
            number = columns.isEmpty ? number + 1 : number
            let marker = entry.number.map { $0 == "." ? "\(number)." : $0 } ?? "-"
            columns.append(indent + marker.count + 1)
            let plain = Self.harmless(entry.text)
            guard !plain.isEmpty else { continue }
            text += WrittenText.item(plain, marker: marker, indent: indent)
        }
        if SafeText.isText(text, isInItem: isInItem) { return text }
        // An entry that is read as a label, say, is told as text.
        return entries.map { paragraph($0.text, isInItem: isInItem) }.joined(separator: "\n")
    }

    private func labelled(_ id: String, _ values: [String]) -> String {
        let plain = values.map(Self.harmless).filter { !$0.isEmpty }
        guard let first = plain.first else { return "" }
        // The time of a step stands on one line.
        let (text, time) = Self.timed(first, isStep: id == "step")
        let line = WrittenText.label(label(id), text, end: time)
        let items =
            label(id) + ":\n"
            + plain.map { value in
                let (text, time) = Self.timed(value, isStep: id == "step")
                return WrittenText.item(text, end: time)
            }.joined()
        let usual = plain.count == 1 ? line : items
        if SafeText.isLabel(usual, values: plain) { return usual }
        if SafeText.isLabel(items, values: plain) { return items }
        return plain.map { paragraph($0, isInItem: true) }.joined(separator: "\n")
    }

    /// A step, and the brackets with its time at its end.
    private static func timed(_ value: String, isStep: Bool) -> (text: String, time: String) {
        guard isStep, value.hasSuffix(")"), let start = value.lastIndex(of: "(") else { return (value, "") }
        return (value[..<start].trimmedBlanks, " " + value[start...])
    }

    private func table(_ rows: [[String]], isInItem: Bool) -> String {
        let width = rows.map(\.count).max() ?? 0
        guard width > 0 else { return "" }
        let lines = rows.map { row in
            let cells = (0..<width).map {
                row.indices.contains($0) ? Self.harmless(row[$0]).replacing("|", with: "/") : ""
            }
            return "| " + cells.joined(separator: " | ") + " |\n"
        }
        let rule = "|" + String(repeating: "---|", count: width) + "\n"
        let text = (lines.prefix(1) + [rule] + lines.dropFirst()).joined()
        if SafeText.isText(text, isInItem: isInItem) { return text }
        return rows.map { paragraph($0.filter { !$0.isEmpty }.joined(separator: " – "), isInItem: isInItem) }
            .joined(separator: "\n")
    }

    /// A text without what begins a comment, on one line.
    static func harmless(_ text: String) -> String {
        PlainLink.shown(in: text.oneLine).replacing("<!--", with: "<! –").replacing("-->", with: "–>")
    }
}
