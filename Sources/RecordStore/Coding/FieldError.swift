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
