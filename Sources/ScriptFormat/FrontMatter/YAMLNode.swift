/// A value of YAML with what lies in it, as deep as a front matter has a use for.
struct YAMLNode {
    enum Content {
        /// A text, and whether it stands without quotation marks.
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        case mapping([(key: YAMLNode, value: YAMLNode)])
    }

    let content: Content
    let mark: YAMLMark

    /// Reads the only document of a text. What lies deeper than `depth` lists and mappings is looked through, and left out.
    static func document(_ source: [UInt8], depth: Int) throws(YAMLProblem) -> YAMLNode? {
        var events = YAMLEvents(source)
        var tree = YAMLTree(depth: depth)
        while true {
            let event = try events.next()
            if case .streamEnd = event.kind { return tree.root }
            try tree.take(event)
        }
    }
}

/// Puts events together to a value. Nothing here calls itself, so no text is too deep for it.
private struct YAMLTree {
    let depth: Int
    private(set) var root: YAMLNode?
    private var open: [OpenCollection] = []
    private var anchored: [String: YAMLNode] = [:]

    init(depth: Int) { self.depth = depth }

    mutating func take(_ event: YAMLEvent) throws(YAMLProblem) {
        switch event.kind {
        case .scalar(let text, let isPlain):
            add(YAMLNode(content: .scalar(text, isPlain: isPlain), mark: event.mark), anchor: event.anchor)
        case .alias(let name):
            guard let node = anchored[name] else { throw YAMLProblem(mark: event.mark) }
            add(node, anchor: nil)
        case .sequenceStart: open.append(OpenCollection(isMapping: false, start: event))
        case .mappingStart: open.append(OpenCollection(isMapping: true, start: event))
        case .collectionEnd: try close()
        // One document is all that there can be.
        case .documentStart where root != nil: throw YAMLProblem(mark: event.mark)
        case .documentStart, .streamEnd, .other: break
        }
    }

    private mutating func close() throws(YAMLProblem) {
        guard let closed = open.popLast() else { return }
        if closed.repeatsKey { throw YAMLProblem(mark: nil) }
        add(closed.node, anchor: closed.start.anchor)
    }

    private mutating func add(_ node: YAMLNode, anchor: String?) {
        if let anchor { anchored[anchor] = node.shallow }
        guard let last = open.indices.last else {
            root = node
            return
        }
        open[last].add(node, isKept: open.count <= depth)
    }
}

/// A list or a mapping whose end has not been read.
private struct OpenCollection {
    let isMapping: Bool
    let start: YAMLEvent
    private(set) var repeatsKey = false
    private var children: [YAMLNode] = []
    private var isAtKey = true
    private var keys: Set<String> = []

    init(isMapping: Bool, start: YAMLEvent) {
        self.isMapping = isMapping
        self.start = start
    }

    mutating func add(_ node: YAMLNode, isKept: Bool) {
        if isMapping, isAtKey, case .scalar(let key, _) = node.content, !keys.insert(key).inserted {
            repeatsKey = true
        }
        isAtKey.toggle()
        if isKept { children.append(node) }
    }

    var node: YAMLNode {
        guard isMapping else { return YAMLNode(content: .sequence(children), mark: start.mark) }
        let pairs = stride(from: 0, to: children.count - 1, by: 2).map { (children[$0], children[$0 + 1]) }
        return YAMLNode(content: .mapping(pairs), mark: start.mark)
    }
}

extension YAMLNode {
    /// What an alias stands for: a text; of a list or a mapping only that it is one, so that aliases of aliases grow nothing.
    fileprivate var shallow: YAMLNode {
        if case .scalar = content { self } else { YAMLNode(content: .sequence([]), mark: mark) }
    }
}
