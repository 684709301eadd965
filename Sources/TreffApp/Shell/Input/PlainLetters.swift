extension StringProtocol {
    /// The text in lower case and without the marks of æ, ø and å, for comparing what somebody typed on any keyboard.
    var plainLetters: String {
        var plain = ""
        for character in lowercased() {
            switch character {
            case "æ": plain += "ae"
            case "ø", "ö": plain += "o"
            case "å", "ä": plain += "a"
            case "é", "è", "ê": plain += "e"
            case "’": plain += "'"
            case "–", "−": plain += "-"
            default: plain.append(character)
            }
        }
        return plain
    }

    /// The text without blanks at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
