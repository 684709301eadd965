/// What breaks are usually called.
public enum BreakTitle {
    private static let titles: Set = [
        "pause", "kaffepause", "kort pause", "matpause", "lunsj", "lunsjpause", "break", "coffee break", "tea break",
        "short break", "lunch", "lunch break",
    ]

    /// Whether a title is one of them, in either language and in capitals or not.
    public static func contains(_ title: String) -> Bool { titles.contains(Words.key(title)) }
}
