import Facilitation
import Languages

/// Reads session scripts.
public enum ScriptReader {
    /// Reads a script from the bytes of its file.
    ///
    /// The value is `nil` only where there is nothing to lead: the file is no text, another kind of document, or
    /// without items. Where the toolbox of the options lacks a name that the script has, the wider one is asked for, and
    /// counts instead: ids alone are enough for most scripts.
    public static func read(
        _ bytes: some Sequence<UInt8>, options: ReadingOptions = ReadingOptions(),
        wider: (() -> KnownToolbox)? = nil
    ) -> Reading<Script> {
        let reader = AnyReader(expected: [.session], id: "", options: options)
        return reader.read(Array(bytes), wider: wider).map { document in
            if case .session(let script) = document { script } else { nil }
        }
    }

    /// What the headings of a script say, with nothing looked for in it: what a list of sessions needs.
    ///
    /// Its items have titles and times, and nothing stands in them. `nil` where `read` has no value.
    public static func headings(_ bytes: [UInt8]) -> Script? {
        let document = ParsedDocument(bytes)
        guard !document.report.isRefused, document.kind == .session else { return nil }
        var report = document.report
        let values = FrontMatterValues(document, kind: .session, &report)
        let script = SessionReader(document: document, toolbox: nil).headings(values, &report)
        return script?.items.isEmpty == false ? script : nil
    }

    /// Reads a script from a text.
    public static func read(_ text: String, options: ReadingOptions = ReadingOptions()) -> Reading<Script> {
        read(text.utf8, options: options)
    }
}

/// Reads tools and methods.
public enum ToolReader {
    /// Reads a tool or a method from the bytes of its file; the id is the file's name without its ending.
    ///
    /// The value is `nil` where the file is no text, or neither a tool nor a method.
    public static func read(
        _ bytes: some Sequence<UInt8>, id: String, options: ReadingOptions = ReadingOptions()
    ) -> Reading<Tool> {
        AnyReader(expected: [.tool, .method], id: id, options: options).read(Array(bytes)).map { document in
            if case .tool(let tool) = document { tool } else { nil }
        }
    }

    /// Reads a tool or a method from a text.
    public static func read(
        _ text: String, id: String, options: ReadingOptions = ReadingOptions()
    ) -> Reading<Tool> {
        read(text.utf8, id: id, options: options)
    }
}

/// Reads courses.
public enum CourseReader {
    /// Reads a course from the bytes of its file; the id is the name of the folder.
    ///
    /// The value is `nil` where the file is no text, or no course.
    public static func read(
        _ bytes: some Sequence<UInt8>, id: String, options: ReadingOptions = ReadingOptions()
    ) -> Reading<Course> {
        AnyReader(expected: [.course], id: id, options: options).read(Array(bytes)).map { document in
            if case .course(let course) = document { course } else { nil }
        }
    }

    /// Reads a course from a text.
    public static func read(
        _ text: String, id: String, options: ReadingOptions = ReadingOptions()
    ) -> Reading<Course> {
        read(text.utf8, id: id, options: options)
    }
}

/// Reads a document of any kind; its front matter says which.
public enum DocumentReader {
    /// Reads a document from the bytes of its file.
    ///
    /// The id is that of a tool (the file's name without its ending) or of a course (the folder's name); a session
    /// has none.
    public static func read(
        _ bytes: some Sequence<UInt8>, id: String, options: ReadingOptions = ReadingOptions()
    ) -> Reading<Document> {
        AnyReader(expected: DocumentKind.allCases, id: id, options: options).read(Array(bytes))
    }

    /// The language of a document alone: what says where its tools are looked for, before it is read.
    public static func language(of bytes: [UInt8]) -> Language { ParsedDocument.language(of: bytes) }

    /// What kind of document a file's bytes seem to be; `nil` for none.
    public static func kind(of bytes: [UInt8]) -> DocumentKind? {
        let document = ParsedDocument(bytes)
        return document.report.isRefused ? nil : document.kind
    }

    /// Reads a document from a text.
    public static func read(
        _ text: String, id: String, options: ReadingOptions = ReadingOptions()
    ) -> Reading<Document> {
        read(text.utf8, id: id, options: options)
    }
}
