internal import CExpat

/// Reads an XML document into its elements, with expat.
///
/// What no honest document has is refused: a document type (and with it every entity, so none can grow), more elements
/// within each other than `depthLimit`. Nothing is fetched.
enum XMLReader {
    /// Elements within each other; Word's own stay below 60.
    private static let depthLimit = 400

    /// The root of a document; `nil` where the bytes are no well-formed XML, or have what is refused.
    static func read(_ bytes: [UInt8]) -> XMLElement? {
        guard bytes.count < Int(Int32.max), let parser = XML_ParserCreate(nil) else { return nil }
        defer { XML_ParserFree(parser) }
        let tree = Tree(parser: parser)
        return withExtendedLifetime(tree) {
            XML_SetUserData(parser, Unmanaged.passUnretained(tree).toOpaque())
            XML_SetElementHandler(
                parser, { data, name, attributes in Tree.of(data)?.begin(name, attributes) },
                { data, _ in Tree.of(data)?.end() })
            XML_SetCharacterDataHandler(parser) { data, text, count in Tree.of(data)?.add(text, Int(count)) }
            XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in Tree.of(data)?.refuse() }
            let status = bytes.withUnsafeBytes { buffer in
                XML_Parse(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 1)
            }
            return status == XML_STATUS_OK && !tree.isRefused ? tree.root : nil
        }
    }

    /// The elements as they come.
    private final class Tree {
        private let parser: XML_Parser
        private var open: [XMLElement] = []
        private(set) var root: XMLElement?
        private(set) var isRefused = false

        init(parser: XML_Parser) { self.parser = parser }

        static func of(_ data: UnsafeMutableRawPointer?) -> Tree? {
            data.map { Unmanaged<Tree>.fromOpaque($0).takeUnretainedValue() }
        }

        func begin(_ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?) {
            guard open.count < depthLimit else { return refuse() }
            var values: [String: String] = [:]
            var next = attributes
            while let pair = next, let key = pair.pointee, let value = pair.successor().pointee {
                values[Self.local(key)] = String(cString: value)
                next = pair.advanced(by: 2)
            }
            open.append(XMLElement(name: name.map(Self.local) ?? "", attributes: values))
        }

        func end() {
            guard let done = open.popLast() else { return }
            if open.isEmpty { root = done } else { open[open.count - 1].children.append(.element(done)) }
        }

        func add(_ text: UnsafePointer<XML_Char>?, _ count: Int) {
            guard !open.isEmpty, let text else { return }
            let bytes = UnsafeRawBufferPointer(start: text, count: count)
            open[open.count - 1].children.append(.text(String(decoding: bytes, as: UTF8.self)))
        }

        func refuse() {
            isRefused = true
            XML_StopParser(parser, XML_Bool(XML_FALSE))
        }

        /// A name without its prefix, which is the writer's own choice.
        private static func local(_ name: UnsafePointer<XML_Char>) -> String {
            let whole = String(cString: name)
            return whole.lastIndex(of: ":").map { String(whole[whole.index(after: $0)...]) } ?? whole
        }
    }
}
