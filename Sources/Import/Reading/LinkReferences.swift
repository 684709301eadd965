/// Links whose addresses stand elsewhere in the text: `[words][id]`, and `[id]: https://…` on a line of its own.
enum LinkReferences {
    /// The lines with the addresses in their places. A picture that is kept within the text is no word of it, and goes.
    static func resolved(_ lines: [String]) -> [String] {
        var addresses: [String: String] = [:]
        var told: [String] = []
        for line in lines {
            guard let (id, address) = definition(line) else {
                told.append(line)
                continue
            }
            addresses[id.lowercased()] = address
            told.append("")
        }
        guard !addresses.isEmpty else { return lines }
        var used: Set<String> = []
        let texts = told.map { resolved($0, addresses, &used) }
        // An address that nothing leads to stays where it is.
        return zip(lines, texts).map { line, text in
            guard let (id, address) = definition(line), !used.contains(id.lowercased()), !isPicture(address) else {
                return text
            }
            return line
        }
    }

    private static func definition(_ line: String) -> (id: String, address: String)? {
        let bare = line.trimmedBlanks
        guard bare.first == "[", let end = bare.firstRange(of: "]:"), !bare.hasPrefix("[^") else { return nil }
        let id = bare[..<end.lowerBound].dropFirst()
        let rest = bare[end.upperBound...].trimmedBlanks
        let address = rest.hasPrefix("<") ? rest.dropFirst().prefix { $0 != ">" } : rest.prefix { !$0.isWhitespace }
        guard !id.isEmpty, !id.contains("["), address.contains(":") || address.contains("/") else { return nil }
        return (String(id), String(address))
    }

    private static func isPicture(_ address: String) -> Bool { address.hasPrefix("data:") }

    private static func resolved(
        _ line: String, _ addresses: [String: String], _ used: inout Set<String>
    ) -> String {
        guard line.contains("][") else { return line }
        var plain = ""
        var rest = line[...]
        while let middle = rest.firstRange(of: "]["), let end = rest[middle.upperBound...].firstIndex(of: "]"),
            let start = rest[..<middle.lowerBound].lastIndex(of: "[")
        {
            let words = rest[rest.index(after: start)..<middle.lowerBound]
            let id = rest[middle.upperBound..<end].lowercased()
            let key = id.isEmpty ? words.lowercased() : id
            if let address = addresses[key] {
                used.insert(key)
                let before = rest[..<start]
                let isShown = before.last == "!"
                plain += String(isShown ? before.dropLast() : before)
                plain += isPicture(address) ? String(words) : "[\(words)](\(address))"
            } else {
                plain += rest[...end]
            }
            rest = rest[rest.index(after: end)...]
        }
        return plain + rest
    }
}
