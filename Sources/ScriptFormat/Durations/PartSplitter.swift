import Facilitation

/// Divides a part of a heading's brackets where the author has put something else than a comma, or nothing.
enum PartSplitter {
    /// The parts: `20 min; stille`, `20 min stille` and `stille og fast` are two each; `nil` where they are not clear.
    static func split(_ part: Range<Int>, in text: UncommentedText) -> [Range<Int>]? {
        guard part.count <= 80 else { return nil }
        let separators: Set<UInt8> = [.space, .semicolon, 0x2F, 0x7C, .plus]
        var parts: [Range<Int>] = []
        var open: Range<Int>?
        for word in text.bytes[part].split(whereSeparator: separators.contains) {
            let words = text.words(word.indices)
            let isJoin = JoinWords.and.contains(words.lowercased())
            if isJoin || Marks.words.meaning(of: words) != nil {
                if let open { parts.append(open) }
                open = nil
                if !isJoin { parts.append(word.indices) }
            } else {
                let isAfterMark =
                    open.map { text.bytes[$0.upperBound..<word.startIndex].allSatisfy { $0 == .space } } ?? true
                guard isAfterMark else { return nil }
                open = (open?.lowerBound ?? word.startIndex)..<word.endIndex
            }
        }
        if let open { parts.append(open) }
        let durations = parts.filter { Marks.words.meaning(of: text.words($0)) == nil }
        let areClear = durations.allSatisfy { DurationText(text.words($0)).duration != nil }
        return parts.count > 1 && durations.count <= 1 && areClear ? parts : nil
    }
}
