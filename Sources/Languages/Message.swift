/// A text of the program's own, written in English where it is used: the key under which other languages have it.
///
/// What is put into it is numbered in its order: `"Item \(id) of \(count)"` has the key `Item {1} of {2}`. A translation
/// may have the numbers in any order.
public struct Message: ExpressibleByStringInterpolation, Equatable, Sendable {
    /// The English text with numbers in braces.
    public let key: String
    /// What is put in, in order.
    public let arguments: [Argument]
    /// What tells it from another text with the same English words; `nil` for nearly all.
    public let context: String?

    /// Something that is put into a message.
    public enum Argument: Equatable, Sendable {
        /// Words that are the same in each language.
        case text(String)
        /// A message of its own, told in the same language.
        case message(Message)
        /// The usual spelling of a meaning in a section of the language's words.
        case word(String, section: String)
        /// The usual spellings of all that a section of the language's words has.
        case words(section: String)
    }

    /// Tells a message from another with the same English words.
    public init(_ message: Message, context: String) {
        key = message.key
        arguments = message.arguments
        self.context = context
    }

    /// Words that are the same in each language.
    public init(verbatim text: String) {
        key = "{1}"
        arguments = [.text(text)]
        context = nil
    }

    public init(stringLiteral value: String) {
        key = value
        arguments = []
        context = nil
    }

    public init(stringInterpolation: StringInterpolation) {
        key = stringInterpolation.key
        arguments = stringInterpolation.arguments
        context = nil
    }

    /// Gathers the key and what is put in.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var key = ""
        fileprivate var arguments: [Argument] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            key.reserveCapacity(literalCapacity + 3 * interpolationCount)
            arguments.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) { key += literal }

        /// Puts in a message, which is told in the language of the whole.
        public mutating func appendInterpolation(_ message: Message) { append(.message(message)) }

        /// Puts in a value as it describes itself.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            append(.text(value.description))
        }

        /// Puts in a word that means something, as the language of the whole spells it.
        public mutating func appendInterpolation(word meaning: String, of section: String) {
            append(.word(meaning, section: section))
        }

        /// Puts in all words of a section, as the language of the whole spells them.
        public mutating func appendInterpolation(words section: String) { append(.words(section: section)) }

        private mutating func append(_ argument: Argument) {
            arguments.append(argument)
            key += "{\(arguments.count)}"
        }
    }
}
