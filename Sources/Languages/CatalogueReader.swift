/// Reads the entries of a gettext catalogue: `msgctxt`, `msgid` and `msgstr`, each with one quoted string or several in a
/// row. Comments are passed over; the header, whose `msgid` is empty, is an entry that nobody asks for.
struct CatalogueReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position: Int

    /// Reads from a place in the file, in bytes.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
        self.bytes = bytes
        position = place
    }

    private enum Keyword { case context, key, text, none }

    /// The hash (FNV-1a) of what an entry is found by.
    static func hash(_ context: String?, _ key: String) -> UInt64 {
        var hash = FNV()
        if let context {
            for byte in context.utf8 { hash.add(byte) }
            hash.add(0)
        }
        for byte in key.utf8 { hash.add(byte) }
        return hash.value
    }

    /// The next entry: where it begins, and the hash of its context and key; `nil` at the end.
    mutating func next() -> (place: Int, hash: UInt64)? {
        var place: Int?
        var hash = FNV()
        while position < bytes.count {
            let start = position
            switch keyword() {
            case .context:
                place = start
                strings { hash.add($0) }
                hash.add(0)
            case .key:
                place = place ?? start
                strings { hash.add($0) }
            case .text:
                strings { _ in }
                if let place { return (place, hash.value) }
            case .none: skipLine()
            }
        }
        return nil
    }

    /// The entry that begins here, with its strings.
    mutating func whole() -> (context: String?, key: String, text: String) {
        var context: String?
        var key = ""
        while position < bytes.count {
            switch keyword() {
            case .context: context = string()
            case .key: key = string()
            case .text: return (context, key, string())
            case .none: skipLine()
            }
        }
        return (context, key, "")
    }

    private mutating func keyword() -> Keyword {
        let words: [(StaticString, Keyword)] = [("msgid ", .key), ("msgstr ", .text), ("msgctxt ", .context)]
        for (word, keyword) in words where starts(with: word) {
            position += word.utf8CodeUnitCount
            return keyword
        }
        return .none
    }

    private func starts(with word: StaticString) -> Bool {
        guard position + word.utf8CodeUnitCount <= bytes.count else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy { bytes[position + $0] == word.utf8Start[$0] }
    }

    private mutating func string() -> String {
        var content: [UInt8] = []
        strings { content.append($0) }
        return String(decoding: content, as: UTF8.self)
    }

    /// Gives the bytes of the string here, and of those on the lines right below it.
    private mutating func strings(_ take: (UInt8) -> Void) {
        while position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
            position += 1
            while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
                if bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count {
                    position += 1
                    take(bytes[position] == UInt8(ascii: "n") ? UInt8(ascii: "\n") : bytes[position])
                } else {
                    take(bytes[position])
                }
                position += 1
            }
            skipLine()
        }
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
        position += 1
    }
}

/// The hash FNV-1a with 64 bits.
private struct FNV {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
}
