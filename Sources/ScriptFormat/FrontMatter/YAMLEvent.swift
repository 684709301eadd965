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
