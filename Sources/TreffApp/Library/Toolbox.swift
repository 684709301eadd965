import Basics
import Facilitation
import Languages
import ScriptFormat

/// Tools and methods on disk, read when they are asked for and kept after that.
final class Toolbox {
    /// Folders with a `toolbox` and a `methods` folder in them, the first one first.
    private let bases: [String]
    private let files: FileReading
    private var read: [String: Tool?] = [:]

    init(bases: [String], files: FileReading) {
        self.bases = bases
        self.files = files
    }

    /// The folders of tools and of methods.
    static let folders = ["toolbox", "methods"]

    /// The document with an id; `nil` when there is none that can be read.
    func tool(_ id: String) -> Tool? {
        if let known = read[id] { return known }
        let tool = load(id)
        read[id] = .some(tool)
        return tool
    }

    /// The ids of all tools or of all methods, sorted.
    func ids(_ kind: Tool.Kind) -> [String] {
        let folder = Self.folders[kind == .tool ? 0 : 1]
        let names = bases.flatMap { files.names("\($0)/\(folder)") ?? [] }
        return Set(names.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }).sorted()
    }

    /// All documents of a kind, by title.
    func all(_ kind: Tool.Kind) -> [Tool] {
        ids(kind).compactMap { tool($0) }.filter { $0.kind == kind }
            .sorted { ($0.title.plainLetters, $0.id) < ($1.title.plainLetters, $1.id) }
    }

    /// The ids alone, for a first look whether a script's tools are there.
    var knownIDs: KnownToolbox {
        func empty(_ kind: Tool.Kind) -> [String: [String]] {
            Dictionary(uniqueKeysWithValues: ids(kind).map { ($0, []) })
        }
        return KnownToolbox(tools: empty(.tool), methods: empty(.method))
    }

    /// The ids with their titles.
    var known: KnownToolbox {
        func titles(_ kind: Tool.Kind) -> [String: [String]] {
            Dictionary(uniqueKeysWithValues: ids(kind).map { ($0, tool($0).map { [$0.title] } ?? []) })
        }
        let worksheets = ids(.tool).filter { tool($0)?.worksheet != nil }
        let minutes = ids(.tool).compactMap { id in
            tool(id).map { tool in
                (id, tool.steps.compactMap(\.timing).filter { $0.turns == nil }.reduce(0) { $0 + $1.total })
            }
        }
        return KnownToolbox(
            tools: titles(.tool), methods: titles(.method), worksheets: Set(worksheets),
            minutes: Dictionary(minutes.filter { $0.1 > 0 }) { first, _ in first })
    }

    /// The document with an id, where it is in a language.
    func tool(_ id: String, in language: Language) -> Tool? { tool(id).flatMap { $0.language == language ? $0 : nil } }

    /// The document with an id or with a title.
    func tool(named name: String) -> Tool? {
        if let tool = tool(name) { return tool }
        let known = known
        return (known.tools.id(for: name) ?? known.methods.id(for: name)).flatMap { tool($0) }
    }

    /// The id that a misspelt name is nearest to.
    func nearest(to name: String) -> String? {
        let known = known
        return [known.tools, known.methods].lazy.compactMap { $0.nearest(to: name) ?? $0.begun(by: name) }.first
    }

    /// All tools and methods.
    var documents: [Tool] { all(.tool) + all(.method) }

    /// The file of a document.
    func path(_ id: String) -> String? {
        guard !id.contains("/") else { return nil }
        let candidates = bases.flatMap { base in Self.folders.map { "\(base)/\($0)/\(id).md" } }
        return candidates.first(where: files.isFile)
    }

    /// The files of all tools and methods, those that another one hides too.
    var paths: [String] {
        bases.flatMap { base in
            Self.folders.flatMap { folder in
                (files.names("\(base)/\(folder)") ?? []).filter { $0.hasSuffix(".md") }.map {
                    "\(base)/\(folder)/\($0)"
                }
            }
        }
    }

    private func load(_ id: String) -> Tool? {
        guard let path = path(id), let bytes = try? files.read(path, ScriptLibrary.sizeLimit) else { return nil }
        return ToolReader.read(bytes, id: id).value
    }
}
