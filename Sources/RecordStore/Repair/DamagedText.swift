import Basics

/// Reads what is left of a record's text when it is not JSON any more.
///
/// A record is written with a line for each entry, note and item, and no string has a line break in it. So after damage
/// the next line is a fresh start: it begins an element, ends an array, or names one of the record's own fields. A text
/// that somebody has laid out otherwise is read too, only less of it behind the damage.
struct DamagedText {
    private var parser: JSONParser
    /// How many pieces were passed over.
    private(set) var lost = 0
    /// How many bytes were read more than once.
    private var readTwice = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser = JSONParser(bytes, isLenient: true)
    }

    /// The record's fields, as many as can be read.
    mutating func record() -> [JSON.Member] {
        var members: [JSON.Member] = []
        if !parser.scanner.take(UInt8(ascii: "{")) { skipToField() }
        while !isAtEnd {
            do throws(JSONFault) {
                let member = try member()
                if !members.contains(where: { $0.name == member.name }) { members.append(member) }
                if parser.scanner.take(UInt8(ascii: ",")) { continue }
                if parser.scanner.take(UInt8(ascii: "}")), isAtEnd { break }
                skipToField()
            } catch {
                lost += 1
                skipToField()
            }
        }
        return members
    }

    private var isAtEnd: Bool {
        mutating get {
            parser.scanner.skipSpace()
            return parser.scanner.index >= parser.scanner.bytes.count
        }
    }

    private mutating func member() throws(JSONFault) -> JSON.Member {
        guard try parser.scanner.peek() == UInt8(ascii: "\"") else { throw parser.scanner.error(.unexpectedCharacter) }
        let name = try parser.string()
        try parser.scanner.expect(UInt8(ascii: ":"))
        guard Self.arrays.contains(name), parser.scanner.take(UInt8(ascii: "[")) else {
            return JSON.Member(name, try parser.value())
        }
        return JSON.Member(name, .array(elements(of: name)))
    }

    /// The elements of an array whose bracket was taken; never fails.
    private mutating func elements(of name: String) -> [JSON] {
        var elements: [JSON] = []
        while !isAtEnd, !parser.scanner.take(UInt8(ascii: "]")), !isAtField {
            let start = parser.scanner.index
            do throws(JSONFault) {
                elements.append(name == "plan" ? try phase() : try parser.value())
                if !parser.scanner.take(UInt8(ascii: ",")) { skipToElement() }
            } catch {
                lost += 1
                goBack(to: start)
                nextLine()
                skipToElement()
            }
        }
        return elements
    }

    /// Goes back to an element that could not be read, because what made it unreadable may have been taken for the lines
    /// behind it: a lost bracket makes them part of it. In a text made to cost time that is done only so often.
    private mutating func goBack(to start: Int) {
        guard readTwice < 4 * parser.scanner.bytes.count else { return }
        readTwice += parser.scanner.index - start
        parser.scanner.index = start
    }

    /// A phase with those of its items that can be read.
    private mutating func phase() throws(JSONFault) -> JSON {
        try parser.scanner.expect(UInt8(ascii: "{"))
        var members: [JSON.Member] = []
        repeat { members.append(try member()) } while parser.scanner.take(UInt8(ascii: ","))
        if !isAtEnd { try parser.scanner.expect(UInt8(ascii: "}")) }
        return .object(members)
    }

    /// Goes to the next line that begins an element, ends an array or names a field; stays if it is there already.
    private mutating func skipToElement() {
        while !isAtEnd {
            let byte = parser.scanner.bytes[parser.scanner.index]
            if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "]") || isAtField { return }
            nextLine()
        }
    }

    private mutating func skipToField() {
        repeat { nextLine() } while !isAtEnd && !isAtField
    }

    private mutating func nextLine() {
        while parser.scanner.index < parser.scanner.bytes.count {
            parser.scanner.index += 1
            if parser.scanner.bytes[parser.scanner.index - 1] == UInt8(ascii: "\n") { return }
        }
    }

    /// Whether one of the record's own fields begins here.
    private var isAtField: Bool {
        let rest = parser.scanner.bytes[parser.scanner.index...]
        return Self.fields.contains { rest.starts(with: $0) }
    }

    private static let arrays: Set<String> = ["plan", "items", "timeline", "notes", "adaptations"]

    /// The names of the record's own fields. Entries, notes and items have ids too, but not at the beginning of a line.
    private static let fields: [[UInt8]] = [
        "format", "version", "id", "rehearsal", "state", "script", "startedAt", "endedAt", "seen", "clock", "group",
        "plan", "timeline", "notes",
        "reflection", "adaptations",
    ].map { Array("\"\($0)\":".utf8) }
}
