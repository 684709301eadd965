import Basics
import Facilitation

/// Reads the short fields at the beginning of a record's document without the rest.
enum RecordHeader {
    /// The record with an empty plan, timeline and notes; `nil` if the beginning does not hold all that is needed, and
    /// the whole document must be read.
    static func record(beginning bytes: [UInt8]) -> Record? {
        let members = bytes.withUnsafeBufferPointer(members)
        let long = [RecordEncoding.Name.plan, RecordEncoding.Name.timeline, RecordEncoding.Name.notes]
        let header = members + long.map { JSON.Member($0, .array([])) }
        return try? RecordDocument(tree: .object(header)).record
    }

    /// The members before the plan.
    private static func members(_ buffer: UnsafeBufferPointer<UInt8>) -> [JSON.Member] {
        var parser = JSONParser(buffer)
        var members: [JSON.Member] = []
        do throws(JSONFault) {
            try parser.scanner.expect(UInt8(ascii: "{"))
            repeat {
                guard try parser.scanner.peek() == UInt8(ascii: "\"") else { return [] }
                let name = try parser.string()
                try parser.scanner.expect(UInt8(ascii: ":"))
                if name == RecordEncoding.Name.plan { return members }
                members.append(JSON.Member(name, try parser.value()))
            } while parser.scanner.take(UInt8(ascii: ","))
        } catch {
            return []
        }
        return []
    }
}
