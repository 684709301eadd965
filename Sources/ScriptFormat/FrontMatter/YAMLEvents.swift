internal import CYaml

/// A place in a text that YAML is read from.
struct YAMLMark {
    /// The line, from 0.
    let line: Int
    /// The column, from 0, in Unicode scalars.
    let column: Int
}

/// What a text does that YAML cannot be read from, and where if that is known.
struct YAMLProblem: Error {
    let mark: YAMLMark?
}

/// The smallest part of a YAML text that means something, and where it begins.
struct YAMLEvent {
    enum Kind {
        /// A text, without its quotation marks and with its lines folded.
        case scalar(String, isPlain: Bool)
        /// The name of an anchor, which stands for what was anchored.
        case alias(String)
        case sequenceStart
        case mappingStart
        case collectionEnd
        case documentStart
        case streamEnd
        /// The end of a document and the start of the stream, which tell nothing.
        case other
    }

    let kind: Kind
    /// The name that an alias can use for it later.
    let anchor: String?
    let mark: YAMLMark
}

/// libyaml at work on a text: one event after the other, and no tree.
struct YAMLEvents: ~Copyable {
    /// libyaml keeps pointers into its own state and into the text, so both stay where they are.
    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let text: UnsafeMutableBufferPointer<UInt8>

    /// Prepares to read a text in UTF-8.
    init(_ source: [UInt8]) {
        text = .allocate(capacity: source.count)
        _ = text.initialize(fromContentsOf: source)
        // Only without memory does it fail, and then Swift stops as well.
        precondition(yaml_parser_initialize(parser) == 1, "no memory for YAML")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        text.deallocate()
    }

    /// Reads the next event. After the end of the stream and after a problem there is none.
    mutating func next() throws(YAMLProblem) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else {
            let isPlaced = parser.pointee.error == YAML_SCANNER_ERROR || parser.pointee.error == YAML_PARSER_ERROR
            throw YAMLProblem(mark: isPlaced ? YAMLMark(parser.pointee.problem_mark) : nil)
        }
        defer { yaml_event_delete(&event) }
        return YAMLEvent(event)
    }
}

extension YAMLMark {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: mark.line, column: mark.column)
    }
}

extension YAMLEvent {
    fileprivate init(_ event: yaml_event_t) {
        let data = event.data
        var anchor: UnsafeMutablePointer<yaml_char_t>?
        switch event.type {
        case YAML_SCALAR_EVENT:
            let bytes = UnsafeBufferPointer(start: data.scalar.value, count: data.scalar.length)
            kind = .scalar(
                String(decoding: bytes, as: UTF8.self), isPlain: data.scalar.style == YAML_PLAIN_SCALAR_STYLE)
            anchor = data.scalar.anchor
        case YAML_ALIAS_EVENT:
            kind = .alias(data.alias.anchor.map { String(cString: $0) } ?? "")
        case YAML_SEQUENCE_START_EVENT:
            kind = .sequenceStart
            anchor = data.sequence_start.anchor
        case YAML_MAPPING_START_EVENT:
            kind = .mappingStart
            anchor = data.mapping_start.anchor
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: kind = .collectionEnd
        case YAML_DOCUMENT_START_EVENT: kind = .documentStart
        case YAML_STREAM_END_EVENT: kind = .streamEnd
        default: kind = .other
        }
        self.anchor = anchor.map { String(cString: $0) }
        mark = YAMLMark(event.start_mark)
    }
}
