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
            line.hasPrefix("✓ ") ? Int(line.dropFirst(2).prefix { $0.isNumber }) : nil
        }
    }
}
