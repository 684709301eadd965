// A small program for the tests: it reads lines on a terminal, under a prompt that counts, and logs its process number
// and then what came of each line.
//
//     terminal-demo LOG [tick=MS] [notice=N] [history=LINE,LINE] [figures=TEXT]
import Glibc
import Terminal

let arguments = CommandLine.arguments.dropFirst()
let options = Dictionary(
    arguments.dropFirst().compactMap { argument -> (String, String)? in
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        return parts.count == 2 ? (parts[0], parts[1]) : nil
    }, uniquingKeysWith: { $1 })
let log = arguments.first.map { open($0, O_WRONLY | O_CREAT | O_APPEND, 0o600) } ?? -1

func record(_ text: String) {
    var text = text + "\n"
    _ = text.withUTF8 { write(log, $0.baseAddress, $0.count) }
}

record("\(getpid())")
let signals = SignalSource()
let name = getenv("TERM").map { String(cString: $0) } ?? ""
let isTerminal = isatty(0) == 1 && isatty(1) == 1
let isCapable = isTerminal && LineEditor.isCapable(terminalName: name)
let screen = DescriptorScreen(descriptor: 1, obeysCodes: isCapable, usesColor: true)
let labels = SearchLabels(searching: "søk: ", failing: "ikke funnet: ")
let editor =
    isCapable
    ? LineEditor(input: 0, output: 1, signals: signals, usesColor: true, searchLabels: labels) : nil
let plain = PlainReader(input: 0, signals: signals, screen: isTerminal ? screen : nil)
let reader: any LineReader = editor.map { $0 } ?? plain

var asked = 0
var noticeAt = options["notice"].flatMap { Int($0) }
let tick = options["tick"].flatMap { Int($0) }
let words = ["neste", "notat", "nå", "hjelp", "hopp"]
let request = LineRequest(
    prompt: { _ in
        asked += 1
        let count = tick == nil ? "" : " \(asked)"
        let title = StyledText("Økt\(count)", .title)
        return LinePrompt(title + StyledText(options["figures"] ?? "") + " › ", entered: title + " › ")
    },
    notices: {
        guard let at = noticeAt, asked >= at else { return [] }
        noticeAt = nil
        return [StyledText("• fem minutter igjen av oppstarten", .warning)]
    },
    millisecondsToTick: { tick },
    complete: { before in
        let word = before.split(separator: " ", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        return Completion(replacing: word.count, candidates: words.filter { $0.hasPrefix(word) })
    },
    usesHistory: true)
for line in options["history"]?.split(separator: ",") ?? [] { reader.remember(String(line)) }

reading: while true {
    let input = reader.readLine(request)
    switch input {
    case .line("skjul"):
        try? screen.hide()
        _ = reader.readLine(LineRequest(prompt: { _ in LinePrompt("") }))
        try? screen.reveal()
    case .line(let text):
        record("line \(text)")
        try? screen.write("> \(text.unicodeScalars.count)\n")
    case .interrupt: record("interrupt")
    case .end, .closed, .terminate:
        record("\(input) \(reader.unfinished)")
        break reading
    }
}
reader.close()
signals.close()
