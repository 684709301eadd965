import Facilitation

/// Reads session scripts.
public enum ScriptReader {
    /// Reads a script from the bytes of its file.
    ///
    /// The value is `nil` only where there is nothing to lead: the file is no text, another kind of document, or
    /// without items. Where the toolbox of the options lacks a name that the script has, the wider one is asked for, and
    /// counts instead: ids alone are enough for most scripts.
    public static func read(
        _ bytes: some Sequence<UInt8>, options: ReadingOptions = ReadingOptions(),
        wider: () -> KnownToolbox? = { nil }
    ) -> Reading<Script> {
        let reader = AnyReader(expected: [.session], id: "", options: options)
        return reader.read(Array(bytes), wider: wider).map { document in
            if case .session(let script) = document { script } else { nil }
        }
    }

    /// The script alone, with nothing looked for in it: what a list of sessions needs.
    ///
    /// Its tools have the names that it gives them. `nil` where `read` has no value.
    public static func script(_ bytes: [UInt8]) -> Script? {
        let document = ParsedDocument(bytes)
        guard !document.report.isRefused, document.kind == .session else { return nil }
        var report = document.report
        let values = FrontMatterValues(document, kind: .session, &report)
        let reader = SessionReader(document: document, toolbox: nil)
        let script = reader.read(values, wider: { nil }, &report)?.script
        return script?.items.isEmpty == false ? script : nil
    }

    /// Reads a script from a text.
    public static func read(_ text: String, options: ReadingOptions = ReadingOptions()) -> Reading<Script> {
        read(text.utf8, options: options)
    }
}
