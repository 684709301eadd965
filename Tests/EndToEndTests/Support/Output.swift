import TestSupport

extension ProgramResult {
    /// Whether nothing that was written is a control character; a line feed is none here.
    var isPlain: Bool {
        (output + errors).unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control }
    }

    /// The notes that were acknowledged: the numbers after the check marks.
    var acknowledged: [Int] { output.acknowledged }
}

extension String {
    /// The numbers of the notes that a program's output acknowledges.
    var acknowledged: [Int] {
        split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            return words.count > 2 && words[0] == "✓" && ["Notat", "Note"].contains(words[1]) ? Int(words[2]) : nil
        }
    }
}
