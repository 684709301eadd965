/// Why a text is not JSON, and where.
public struct JSONError: Error, Equatable, Sendable {
    /// What is wrong.
    public var problem: Problem
    /// The line, from 1.
    public var line: Int
    /// The character in the line, from 1; where the bytes are not UTF-8, each stray byte may count as one.
    public var column: Int

    /// What can be wrong with a text (RFC 8259, and this program's limits).
    public enum Problem: Sendable, CaseIterable {
        /// The text ends in the middle of a value.
        case unexpectedEnd
        /// A character stands where none of its kind can.
        case unexpectedCharacter
        /// Something follows the value.
        case trailingText
        /// A control character stands unescaped in a string.
        case controlCharacter
        /// An escape that JSON does not have, or half of a surrogate pair.
        case badEscape
        /// A number that is not written as JSON writes numbers.
        case badNumber
        /// Bytes that are not UTF-8.
        case badUTF8
        /// An object has two members of one name.
        case duplicateName
        /// Arrays and objects within each other beyond the limit.
        case tooDeep
    }

    /// An error at an offset in bytes, whose line and column are counted here.
    public init(_ problem: Problem, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        self.problem = problem
        var line = 1
        var column = 1
        for byte in bytes.prefix(offset) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                column = 1
            } else if byte & 0xC0 != 0x80 {
                column += 1
            }
        }
        self.line = line
        self.column = column
    }
}

/// A mistake in a text before anybody has asked for its line: counting lines takes time, and who goes on reading behind
/// the mistake does not need them.
public struct JSONFault: Error {
    /// What is wrong.
    public var problem: JSONError.Problem
    /// The byte, from 0.
    public var offset: Int
}
