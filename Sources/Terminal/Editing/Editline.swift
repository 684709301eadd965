import CEditline
import Glibc

/// libedit: the keys' commands, the line they work on, and the history that they recall.
///
/// libedit draws nothing. It counts a combining mark as a column, forgets the screen when the prompt changes, and beeps;
/// so what it writes goes nowhere, and whoever owns this type looks at `line` whenever libedit asks for a key. It is told
/// characters and not bytes, and it gets a locale of its own, so that neither `LANG` nor the terminal's name matters.
final class Editline {
    private let editor: OpaquePointer
    private let history: OpaquePointer
    private let sink: UnsafeMutablePointer<FILE>
    private let locale: locale_t?
    private var nextCode: () -> UInt32? = { nil }

    /// Opens libedit on a terminal; nil when it is none.
    init?(input: Int32, output: Int32) {
        guard let sink = fopen("/dev/null", "we"), let history = history_winit() else { return nil }
        let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
        let editor = Self.inLocale(locale) { el_init_fd("treff", sink, sink, sink, input, output, output) }
        guard let editor else {
            history_wend(history)
            fclose(sink)
            if let locale { freelocale(locale) }
            return nil
        }
        (self.editor, self.history, self.sink, self.locale) = (editor, history, sink, locale)
        Self.inLocale(locale) { setUp() }
    }

    deinit {
        Self.inLocale(locale) { el_end(editor) }
        history_wend(history)
        fclose(sink)
        if let locale { freelocale(locale) }
    }

    /// The line as it is now.
    var line: TypedLine {
        guard let info = el_wline(editor)?.pointee, let start = info.buffer else { return TypedLine() }
        let count = start.distance(to: info.lastchar)
        let scalars = (0..<count).map { Unicode.Scalar(UInt32(bitPattern: start[$0])) ?? "\u{FFFD}" }
        var line = TypedLine(scalars: scalars, cursor: min(max(0, start.distance(to: info.cursor)), count))
        if let feed = scalars.lastIndex(of: "\n") {
            line.search = HistorySearch(notation: scalars[(feed + 1)...].map { String(Character($0)) }.joined())
            line.scalars = Array(scalars[..<feed])
            line.cursor = min(line.cursor, feed)
        }
        return line
    }

    /// Whether a search through the history goes on.
    var isSearching: Bool {
        guard let info = el_wline(editor)?.pointee, let start = info.buffer else { return false }
        return wmemchr(start, wchar_t(UnicodeScalar("\n").value), start.distance(to: info.lastchar)) != nil
    }

    /// Edits one line until it is accepted.
    ///
    /// - Parameter nextCode: Gives a character or a command's code, or nil to stop; called with the line up to date.
    /// - Returns: The line, or nil when it was given up or ended by Ctrl-D.
    func edit(nextCode: @escaping () -> UInt32?) -> String? {
        self.nextCode = nextCode
        defer { self.nextCode = { nil } }
        return Self.inLocale(locale) {
            var count: Int32 = 0
            guard let start = el_wgets(editor, &count), count > 0 else { return nil }
            let scalars = (0..<Int(count)).map { Unicode.Scalar(UInt32(bitPattern: start[$0])) ?? "\u{FFFD}" }
            // An accepted line ends with the line feed that accepted it.
            return TypedLine(scalars: Array(scalars.dropLast())).text
        }
    }

    /// Whether a terminal of this name obeys the few codes of ECMA-48 that the editor needs, by what terminfo says of it.
    static func canDraw(onTerminal name: String) -> Bool {
        guard let sink = fopen("/dev/null", "we") else { return false }
        defer { fclose(sink) }
        guard let editor = el_init_fd("treff", sink, sink, sink, -1, -1, -1) else { return false }
        defer { el_end(editor) }
        guard editline_set_terminal(editor, name) == 0 else { return false }
        var eraseToEnd = Array("ce\0".utf8CString)
        guard let code = editline_capability(editor, &eraseToEnd) else { return false }
        return String(cString: code).hasPrefix("\u{1B}[K")
    }

    /// Puts a text where the cursor is, in place of some characters before it.
    func insert(_ text: String, replacing count: Int) {
        el_deletestr(editor, Int32(clamping: count))
        withWide(text) { _ = el_winsertstr(editor, $0) }
    }

    /// Adds a line to what the arrow keys recall.
    func remember(_ line: String) {
        withWide(line) { _ = editline_history_add(history, $0) }
    }

    private func setUp() {
        editline_set_client(editor, Unmanaged.passUnretained(self).toOpaque())
        editline_use_emacs_keys(editor)
        editline_set_reader(editor) { editor, place in
            guard let editor, let place, let client = editline_client(editor) else { return -1 }
            guard let code = Unmanaged<Editline>.fromOpaque(client).takeUnretainedValue().nextCode() else { return -1 }
            place.pointee = wchar_t(bitPattern: code)
            return 1
        }
        for command in EditCommand.allCases {
            withWide(String(Unicode.Scalar(UInt8(command.code)))) { key in
                withWide(command.rawValue) { _ = editline_bind(editor, key, $0) }
            }
        }
        // Keys are read as keys all the while, between two lines as well: what is typed ahead is not echoed by the
        // system, and Ctrl-C comes in its turn and does not overtake (or discard) what was typed before it.
        for mode in ["-echo", "-icanon", "-isig", "-iexten", "-ixon", "-icrnl", "-inlcr"] {
            withWide(mode) { mode in
                withWide("-x") { _ = editline_set_mode(editor, $0, mode) }
                withWide("-d") { _ = editline_set_mode(editor, $0, mode) }
            }
        }
        editline_history_limit(history, 1000)
        editline_history_skip_repeats(history)
        editline_use_history(editor, history)
    }

    private func withWide<Result>(_ text: String, _ body: (UnsafePointer<wchar_t>) -> Result) -> Result {
        let wide = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
        return wide.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { preconditionFailure("the array holds a zero at least") }
            return body(start)
        }
    }

    private static func inLocale<Result>(_ locale: locale_t?, _ body: () -> Result) -> Result {
        guard let locale else { return body() }
        let before = uselocale(locale)
        defer { uselocale(before) }
        return body()
    }
}
