/// The name of a tool or a method, as authors write it.
enum Reference {
    /// The id or name in a text: `busk`, `busk.md`, a word in backticks, or a link to the tool's document.
    static func name(in written: String) -> String {
        var name = Substring(written)
        if name.hasPrefix("["), name.hasSuffix(")"), let middle = name.firstRange(of: "](") {
            name = name[middle.upperBound...].dropLast()
            if let slash = name.lastIndex(of: "/") { name = name[name.index(after: slash)...] }
        }
        while name.count > 2, name.first == "`", name.last == "`" { name = name.dropFirst().dropLast() }
        if name.hasSuffix(".md") { name = name.dropLast(3) }
        return String(name)
    }
}
