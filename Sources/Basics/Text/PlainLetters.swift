extension StringProtocol {
    /// The text in lower case and with plain letters for æ, ø and å, however they were typed: `Spørsmål`, `sporsmal` and
    /// `spoersmaal` are the same. For comparing what somebody typed on any keyboard, never for showing.
    public var plainLetters: String {
        var plain = ""
        for character in lowercased() {
            let letter: String =
                switch character {
                case "æ": "ae"
                case "ø", "ö": "o"
                case "å", "ä": "a"
                case "é", "è", "ê": "e"
                case "’": "'"
                case "–", "−": "-"
                default: String(character)
                }
            switch (plain.last, letter) {
            case ("a", "a"): break
            case ("o", "e"): break
            default: plain += letter
            }
        }
        return plain
    }

    /// The text without blanks at both ends.
    public var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
