import Basics
import Facilitation
import Languages
import RecordStore
import Terminal

/// What a command works with: the outside world, and the options as they count.
struct App {
    let environment: Environment
    /// The language that was asked for, if any.
    let requested: Language?
    /// The folder of `--scripts`, if any.
    let scripts: String?
    let records: String
    /// Whether colours may be used.
    let allowsColor: Bool
    /// Whether nothing on the screen may be drawn again: for screen readers and braille displays.
    let isStill: Bool
    /// Carries out a command line of its own, for a shell that reads them.
    let carryOut: ([String], Environment) -> ExitStatus

    init(environment: Environment, common: CommonChoices, carryOut: @escaping ([String], Environment) -> ExitStatus) {
        self.environment = environment
        self.carryOut = carryOut
        requested = common.language
        scripts = common.scripts ?? environment.variable("TREFF_SCRIPTS").flatMap { $0.isEmpty ? nil : $0 }
        library = ScriptLibrary(in: environment, scripts: scripts)
        records = common.records ?? Self.recordsFolder(environment)
        let noColor = environment.variable("NO_COLOR").map { !$0.isEmpty } ?? false
        allowsColor = !common.isColorless && !noColor
        let still = environment.variable("TREFF_STILL").map { !$0.isEmpty } ?? false
        isStill = common.isStill || still || environment.variable("TERM") == "dumb"
    }

    /// The language of texts that no script decides: what was asked for, else what the environment says, else bokmål.
    var language: Language { requested ?? Self.environmentLanguage(environment) ?? .nb }

    /// The program's words in that language.
    var texts: Texts { Texts(language: language) }

    /// The scripts at hand, as they were when they were first asked for.
    private(set) var library: ScriptLibrary

    /// The same, with a new look at the scripts: a shell and a watch go on while others write.
    var anew: App {
        var app = self
        app.library = ScriptLibrary(in: environment, scripts: scripts)
        return app
    }

    /// The courses at hand, each in the language that is spoken, or else in the nearest that it has.
    var courses: [CourseFolder] { library.courses.compactMap { $0.versions(preferring: language).first } }

    /// The tools and methods at hand.
    var toolbox: Toolbox { library.toolbox(language) }

    var recordFolder: RecordFolder { RecordFolder(path: records, fileSystem: environment.recordFiles) }

    /// The language of the locale, or English where the program does not speak it; `nil` where there is none, or that of
    /// machines.
    static func environmentLanguage(_ environment: Environment) -> Language? {
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let value = names.lazy.compactMap(environment.variable).first { !$0.isEmpty } ?? ""
        let name = value.prefix { $0 != "." && $0 != "@" }
        return ["C", "POSIX"].contains(name) ? nil : Language(tag: value).map { $0.isSpoken ? $0 : .en }
    }

    private static func recordsFolder(_ environment: Environment) -> String {
        func value(_ name: String) -> String? { environment.variable(name).flatMap { $0.isEmpty ? nil : $0 } }
        if let folder = value("TREFF_RECORDS") { return folder }
        if let folder = value("XDG_DATA_HOME") { return folder + "/treff/records" }
        return (value("HOME") ?? ".") + "/.local/share/treff/records"
    }

    /// Says something about the run.
    func complain(_ text: String) {
        guard environment.isErrorTerminal() else {
            try? environment.error.write(VisibleText.lines(text) + "\n")
            return
        }
        let lines = BlockLayout(columns: environment.error.size.columns).lines(Self.paragraphs(text))
        try? environment.error.write(StyledText(rows: lines).text)
    }

    /// Tells a text of several lines: on a terminal each is wrapped at words, in a pipe it is as it is.
    func tell(_ text: String) {
        guard environment.isOutputTerminal() else { return output(text) }
        show(Self.paragraphs(text))
    }

    /// Each line as a paragraph, as far in as it begins.
    private static func paragraphs(_ text: String) -> [Block] {
        let ended = text.hasSuffix("\n") ? text.dropLast() : text[...]
        return ended.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            .text(line.trimmed, indent: line.prefix { $0 == " " }.count)
        }
    }

    /// Shows blocks whose lines hold paths: in a pipe, where a program may read them, none is broken.
    func showWhole(_ blocks: [Block]) {
        guard !environment.isOutputTerminal() else { return show(blocks) }
        output(StyledText(rows: BlockLayout(columns: .max / 2).lines(blocks)).text)
    }

    /// Shows blocks on standard output, as wide as the window, or 80 columns in a pipe.
    func show(_ blocks: [Block]) {
        let screen = environment.output
        let layout = BlockLayout(columns: screen.size.columns, breaksWords: environment.isOutputTerminal())
        let lines = layout.lines(blocks)
        let text = StyledText(rows: lines)
        try? screen.write(allowsColor ? text.encoded(color: screen.usesColor) : text.text)
    }

    /// Writes a text to a file, or to standard output for `-`; what went wrong is said.
    func write(_ text: String, to name: String) -> Bool {
        guard name != "-" else {
            output(text)
            return true
        }
        do throws(FileProblem) {
            try environment.writing.replace(FilePath.join(environment.folder(), name), Array(text.utf8))
            return true
        } catch {
            complain(texts.unwritable(name, error))
            return false
        }
    }

    /// Writes what a machine reads.
    func output(_ text: String) { try? environment.output.write(text) }
}
