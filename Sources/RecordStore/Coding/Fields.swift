import Basics

/// The members of an object, read by name.
///
/// A member that is `null` counts as missing, for a reader: formats differ in that, and nothing hangs on it here.
struct Fields {
    private let members: [JSON.Member]

    init(_ json: JSON) throws(FieldError) {
        guard let members = json.members else { throw FieldError(.object) }
        self.members = members
    }

    /// What a value means, or an error about it.
    typealias Read<Value> = (JSON) throws(FieldError) -> Value

    /// A field that must be there.
    func required<Value>(_ name: String, _ read: Read<Value>) throws(FieldError) -> Value {
        do throws(FieldError) {
            return try read(value(name) ?? .null)
        } catch {
            throw error.within(name)
        }
    }

    /// A field that may be missing.
    func optional<Value>(_ name: String, _ read: Read<Value>) throws(FieldError) -> Value? {
        guard let value = value(name) else { return nil }
        do throws(FieldError) {
            return try read(value)
        } catch {
            throw error.within(name)
        }
    }

    /// An array's elements; a missing array is empty if it may be missing.
    func array<Value>(_ name: String, isRequired: Bool = false, _ read: Read<Value>) throws(FieldError) -> [Value] {
        guard isRequired || value(name) != nil else { return [] }
        return try required(name) { json throws(FieldError) in try json.mapped(read) }
    }

    private func value(_ name: String) -> JSON? {
        guard let value = members.first(where: { $0.name == name })?.value, value != .null else { return nil }
        return value
    }
}

extension JSON {
    /// The meaning of each element of an array.
    func mapped<Value>(_ read: Fields.Read<Value>) throws(FieldError) -> [Value] {
        guard let elements else { throw FieldError(.array) }
        var result: [Value] = []
        result.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            do throws(FieldError) {
                result.append(try read(element))
            } catch {
                throw error.within(index)
            }
        }
        return result
    }
}

/// A field that is not as it should be. The path is made on the way out, so reading what is right costs nothing for it.
struct FieldError: Error {
    private(set) var path = ""
    let expected: RecordDefect.Expectation

    init(_ expected: RecordDefect.Expectation) { self.expected = expected }

    /// The same error, seen from the object that has the field.
    func within(_ name: String) -> FieldError { preceded(by: name) }

    /// The same error, seen from the array that has the element.
    func within(_ index: Int) -> FieldError { preceded(by: "[\(index)]") }

    private func preceded(by step: String) -> FieldError {
        var error = self
        error.path = path.isEmpty || path.hasPrefix("[") ? step + path : step + "." + path
        return error
    }

    /// The error for callers.
    var defect: RecordDefect { .field(path: path, expected: expected) }
}
