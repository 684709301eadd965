/// Makes values of a JSON text (RFC 8259): strict, unless it reads what is left of a damaged document.
public struct JSONParser {
    /// Where the parser is in the text.
    public var scanner: JSONScanner
    /// Whether strings that are not quite right are mended instead of refused: bytes that are not UTF-8 and halves of
    /// surrogate pairs become U+FFFD, and escapes that JSON does not have stay as they stand.
    let isLenient: Bool

    /// Creates a parser at the beginning of a text; it must not outlive the closure that the buffer was lent to.
    public init(_ bytes: UnsafeBufferPointer<UInt8>, isLenient: Bool = false) {
        scanner = JSONScanner(bytes)
        self.isLenient = isLenient
    }

    /// Reads the next value.
    public mutating func value(depth: Int = 0) throws(JSONFault) -> JSON {
        switch try scanner.peek() {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "-"), 0x30...0x39:
            let range = try scanner.number()
            return .number(String(decoding: UnsafeBufferPointer(rebasing: scanner.bytes[range]), as: UTF8.self))
        case UInt8(ascii: "t"):
            try scanner.expect(word: "true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try scanner.expect(word: "false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try scanner.expect(word: "null")
            return .null
        default: throw scanner.error(.unexpectedCharacter)
        }
    }

    /// Reads a string; its first quote must be here.
    public mutating func string() throws(JSONFault) -> String {
        let quoted = try scanner.quoted()
        return try JSONUnescaping(scanner: scanner, isLenient: isLenient).text(of: quoted)
    }

    private mutating func array(depth: Int) throws(JSONFault) -> JSON {
        guard depth < JSONScanner.depthLimit else { throw scanner.error(.tooDeep) }
        scanner.index += 1
        var elements: [JSON] = []
        if scanner.take(UInt8(ascii: "]")) { return .array(elements) }
        repeat {
            elements.append(try value(depth: depth + 1))
        } while scanner.take(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "]"))
        return .array(elements)
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSON {
        guard depth < JSONScanner.depthLimit else { throw scanner.error(.tooDeep) }
        scanner.index += 1
        var members: [JSON.Member] = []
        if scanner.take(UInt8(ascii: "}")) { return .object(members) }
        members.reserveCapacity(8)
        var names: Set<[UInt8]> = []
        repeat {
            guard try scanner.peek() == UInt8(ascii: "\"") else { throw scanner.error(.unexpectedCharacter) }
            let start = scanner.index
            let name = try string()
            if Self.holds(members, name, &names) { throw scanner.error(.duplicateName, at: start) }
            try scanner.expect(UInt8(ascii: ":"))
            members.append(JSON.Member(name, try value(depth: depth + 1)))
        } while scanner.take(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "}"))
        return .object(members)
    }

    /// Whether a member of that name is there; looks through few members one by one, and through many in a set.
    ///
    /// Names are the same when their bytes are: `String`'s own equality takes composed and decomposed letters for one.
    private static func holds(_ members: [JSON.Member], _ name: String, _ names: inout Set<[UInt8]>) -> Bool {
        guard members.count >= 32 else {
            return members.contains { $0.name == name && $0.name.utf8.elementsEqual(name.utf8) }
        }
        if names.isEmpty { names = Set(members.map { Array($0.name.utf8) }) }
        return !names.insert(Array(name.utf8)).inserted
    }
}

extension JSON {
    /// Reads a document: one value, and nothing after it.
    ///
    /// - Throws: `JSONError` with the place of the first thing that is wrong.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<JSON, JSONError> in
            var parser = JSONParser(buffer)
            do throws(JSONFault) {
                let value = try parser.value()
                try parser.scanner.expectEnd()
                return .success(value)
            } catch {
                return .failure(JSONError(error.problem, at: error.offset, in: buffer))
            }
        }
        self = try result.get()
    }
}
