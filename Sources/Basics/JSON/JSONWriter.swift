/// Writes JSON values as UTF-8, the same value always as the same bytes.
public struct JSONWriter {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []

    /// Creates a writer with an empty text.
    public init() {}

    /// Writes a value on one line, with blanks where they help the eye: `{ "at": "…", "lead": ["co-leader"] }`.
    public mutating func write(_ value: JSON) {
        switch value {
        case .null: write(raw: "null")
        case .bool(let flag): write(raw: flag ? "true" : "false")
        case .number(let text): write(raw: text)
        case .string(let text): JSONText.add(text, to: &bytes)
        case .array(let elements):
            write(raw: "[")
            for (index, element) in elements.enumerated() {
                if index > 0 { write(raw: ", ") }
                write(element)
            }
            write(raw: "]")
        case .object(let members) where members.isEmpty: write(raw: "{}")
        case .object(let members):
            write(raw: "{ ")
            for (index, member) in members.enumerated() {
                if index > 0 { write(raw: ", ") }
                write(name: member.name)
                write(member.value)
            }
            write(raw: " }")
        }
    }

    /// Writes a member's name and the colon.
    public mutating func write(name: String) {
        JSONText.add(name, to: &bytes)
        write(raw: ": ")
    }

    /// Writes text that is JSON already.
    public mutating func write(raw text: String) { bytes.append(contentsOf: text.utf8) }

    /// Writes bytes that are JSON already.
    public mutating func write(raw other: [UInt8]) { bytes.append(contentsOf: other) }

    /// Begins an empty text, keeping the room of the last one.
    public mutating func restart() { bytes.removeAll(keepingCapacity: true) }

    /// Takes back all after the first bytes.
    public mutating func truncate(to count: Int) { bytes.removeSubrange(count...) }
}

extension JSON {
    /// The value as UTF-8 on one line.
    public var line: [UInt8] {
        var writer = JSONWriter()
        writer.write(self)
        return writer.bytes
    }
}
