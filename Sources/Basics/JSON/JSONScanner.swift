/// Finds the tokens of a JSON text without making values of them.
///
/// It holds a borrowed buffer, so it must not outlive the closure that the buffer was lent to.
public struct JSONScanner {
    /// How many arrays and objects may stand within each other. Records need seven; the limit keeps the stack bounded.
    static let depthLimit = 128

    /// The text.
    public let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next byte is read.
    public var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        // RFC 8259, 8.1: a reader may ignore a byte-order mark.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    /// An error here, or at another place.
    public func error(_ problem: JSONError.Problem, at offset: Int? = nil) -> JSONFault {
        JSONFault(problem: problem, offset: offset ?? index)
    }

    /// The next byte that is not white space, without taking it.
    public mutating func peek() throws(JSONFault) -> UInt8 {
        skipSpace()
        guard index < bytes.count else { throw error(.unexpectedEnd) }
        return bytes[index]
    }

    /// Passes over white space.
    public mutating func skipSpace() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }

    /// Takes the next byte after white space if it is the given one.
    public mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// Takes a byte that must come next.
    public mutating func expect(_ byte: UInt8) throws(JSONFault) {
        guard try peek() == byte else { throw error(.unexpectedCharacter) }
        index += 1
    }

    /// Takes `true`, `false` or `null`.
    mutating func expect(word: StaticString) throws(JSONFault) {
        let count = word.utf8CodeUnitCount
        guard index + count <= bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
        for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] {
            throw error(.unexpectedCharacter, at: index + offset)
        }
        index += count
    }

    /// Requires that nothing but white space is left.
    mutating func expectEnd() throws(JSONFault) {
        skipSpace()
        guard index == bytes.count else { throw error(.trailingText) }
    }

    /// Takes a number and gives the range of its text.
    mutating func number() throws(JSONFault) -> Range<Int> {
        let start = index
        if current == UInt8(ascii: "-") { index += 1 }
        if current == UInt8(ascii: "0") {
            index += 1
        } else {
            try digits()
        }
        if current == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            index += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        if let next = current, next &- 0x30 < 10 { throw error(.badNumber) }
        return start..<index
    }

    /// The byte here; `nil` at the end.
    private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func digits() throws(JSONFault) {
        let start = index
        while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
        guard index > start else { throw error(index < bytes.count ? .badNumber : .unexpectedEnd) }
    }
}
