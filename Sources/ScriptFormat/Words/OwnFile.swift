/// A file of one's own that is handed out beside the worksheets of tools: `kart.pdf`.
public enum OwnFile {
    /// Whether a name is that of a file: it ends as files that are printed do.
    public static func isMeant(by name: String) -> Bool {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
        let ending = name[name.index(after: dot)...]
        return (2...4).contains(ending.utf8.count) && ending.lowercased() != "md"
            && ending.utf8.allSatisfy { $0.isLetterOrBeyond && $0 < 0x80 || $0.isDigit }
    }
}
