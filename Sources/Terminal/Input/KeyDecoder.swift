/// Turns the bytes of a terminal into keys.
///
/// What it does not know, it swallows whole: an escape sequence never leaves its tail in the line. Text that the terminal
/// marks as pasted (bracketed paste) becomes one line; its line ends and tabs turn into spaces, so that nothing of it is
/// carried out before the reader has seen it. Bytes that are not UTF-8 become U+FFFD.
struct KeyDecoder {
    private var bytes: ArraySlice<UInt8> = []
    /// Whether the end of what is being pasted has not arrived.
    private(set) var isPasting = false
    /// Whether the last pasted character was a carriage return, whose line feed may follow.
    private var hasPastedReturn = false

    /// Whether a key has begun and its rest has not arrived.
    var isWaiting: Bool { !bytes.isEmpty }

    /// Takes what was read.
    mutating func feed(_ new: [UInt8]) {
        bytes = ArraySlice(Array(bytes) + new)
    }

    /// The next whole key, or nil when more bytes are needed.
    mutating func next() -> Key? {
        while let byte = bytes.first {
            if isPasting, byte != 0x1B {
                guard let text = pastedText() else { return nil }
                if text.isEmpty { continue }
                return .pasted(text)
            }
            let step: Step
            switch byte {
            case 0x1B: step = escapeSequence()
            case 0x00...0x1F, 0x7F: step = control(byte)
            default: step = character()
            }
            switch step {
            case .needsMore: return nil
            case .swallow(let count): bytes = bytes.dropFirst(count)
            case .key(let key, let count):
                bytes = bytes.dropFirst(count)
                return key
            }
        }
        return nil
    }

    /// Gives up waiting: an escape that stands alone is the Escape key.
    mutating func giveUpWaiting() -> Key? {
        guard bytes.elementsEqual([0x1B]) else { return nil }
        bytes = []
        return isPasting ? nil : .escape
    }

    private enum Step {
        case needsMore
        case swallow(Int)
        case key(Key, Int)
    }

    private func control(_ byte: UInt8) -> Step {
        return KeyNames.control[byte].map { .key($0, 1) } ?? .swallow(1)
    }

    /// What has arrived of a pasted text up to the next escape; `nil` while its only character is not whole.
    private mutating func pastedText() -> String? {
        let run = bytes.prefix { $0 != 0x1B }
        let held = run.endIndex == bytes.endIndex ? Self.unfinished(run) : 0
        guard run.count > held else { return nil }
        var kept: [UInt8] = []
        kept.reserveCapacity(run.count)
        for byte in run.dropLast(held) {
            switch byte {
            case 0x0A where hasPastedReturn: break
            case 0x09, 0x0A, 0x0D: kept.append(0x20)
            case 0x00...0x1F, 0x7F: break
            default: kept.append(byte)
            }
            hasPastedReturn = byte == 0x0D
        }
        bytes = bytes.dropFirst(run.count - held)
        let text = String(decoding: kept, as: UTF8.self)
        let controls: Range<Unicode.Scalar> = "\u{80}"..<"\u{A0}"
        guard text.unicodeScalars.contains(where: controls.contains) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !controls.contains($0) }))
    }

    /// How many bytes at the end begin a character whose rest has not arrived.
    private static func unfinished(_ run: ArraySlice<UInt8>) -> Int {
        let tail = run.suffix(3).reversed().prefix { $0 & 0xC0 == 0x80 }.count + 1
        guard tail <= min(3, run.count) else { return 0 }
        return length(after: run[run.endIndex - tail]) > tail ? tail : 0
    }

    private func character() -> Step {
        let length = Self.length(after: bytes[bytes.startIndex])
        let head = bytes.prefix(length)
        let valid = head.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count + 1
        if valid < length, valid == bytes.count { return .needsMore }
        guard let scalar = String(validating: head.prefix(valid), as: UTF8.self)?.unicodeScalars.first else {
            return .key(.text("\u{FFFD}"), valid)
        }
        let isControl = (0x80..<0xA0).contains(scalar.value)
        return isControl ? .swallow(valid) : .key(.text(scalar), valid)
    }

    private static func length(after lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    private mutating func escapeSequence() -> Step {
        let rest = bytes.dropFirst()
        guard let second = rest.first else { return .needsMore }
        switch second {
        case UInt8(ascii: "["): return controlSequence()
        case UInt8(ascii: "O"):
            guard let final = rest.dropFirst().first else { return .needsMore }
            return isPasting ? .swallow(3) : named(KeyNames.final[final], 3)
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"), UInt8(ascii: "X"):
            return stringSequence()
        case 0x1B: return .swallow(1)
        default:
            if isPasting { return .swallow(1) }
            // Escape and then a letter is what Alt with the letter sends; without a meaning, the letter is what counts.
            return KeyNames.alt[second].map { .key($0, 2) } ?? .swallow(1)
        }
    }

    /// ESC [ parameters final: ECMA-48, 5.4.
    private mutating func controlSequence() -> Step {
        var body = bytes.dropFirst(2)
        // The keys F1 to F5 of the Linux console have a second bracket.
        if body.first == UInt8(ascii: "[") { return body.count < 2 ? .needsMore : .swallow(4) }
        let parameters = body.prefix { (0x20...0x3F).contains($0) }
        body = body.dropFirst(parameters.count)
        guard let final = body.first else { return parameters.count > 64 ? .swallow(2) : .needsMore }
        let length = parameters.count + 3
        let numbers = String(decoding: parameters, as: UTF8.self).split(separator: ";").map { Int($0) ?? -1 }
        if final == UInt8(ascii: "~"), let first = numbers.first {
            if first == 200 || first == 201 { isPasting = first == 200 }
            return isPasting || first == 201 ? .swallow(length) : named(tilde(first, numbers), length)
        }
        // A mark before the numbers is for answers and mouse reports, which nobody asked for.
        let isKey = (0x40...0x7E).contains(final) && parameters.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x3B }
        if isPasting || !isKey { return .swallow(length) }
        if numbers.count > 1, numbers[1] > 2 { return named(KeyNames.modified[final], length) }
        return named(KeyNames.final[final], length)
    }

    private func tilde(_ number: Int, _ numbers: [Int]) -> Key? {
        if numbers.count > 1, numbers[1] > 2, number == 3 { return .command(.deleteWordForward) }
        return KeyNames.numbered[number]
    }

    /// Operating system commands and the like run until BEL or ESC \.
    private func stringSequence() -> Step {
        let body = bytes.dropFirst(2)
        guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else {
            return body.count > 4096 ? .swallow(2) : .needsMore
        }
        if bytes[end] == 0x07 { return .swallow(end - bytes.startIndex + 1) }
        return end + 1 < bytes.endIndex ? .swallow(end - bytes.startIndex + 2) : .needsMore
    }

    private func named(_ key: Key?, _ count: Int) -> Step {
        key.map { .key($0, count) } ?? .swallow(count)
    }
}
