import Basics
import ArgumentParser
import Facilitation
import Reports
import ScriptFormat

/// `treff print`: a run sheet for a role.
struct PrintCommand: AppCommand {
    static var offers: Offers { .sessions }

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "print",
            abstract: CommandLanguage.texts("Write a run sheet for a role."),
            aliases: CommandNames.aliases("print"))
    }

    @Argument(help: CommandLanguage.scriptHelp, completion: .file())
    var script: String

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp(
            CommandLanguage.texts("Whom the sheet is for: leader, co-leader or participants."), valueName: "role"))
    var audience: AudienceOption

    @Option(
        help: ArgumentHelp(
            CommandLanguage.texts("When the session begins, as 10:00."),
            valueName: "time"))
    var at: TimeOfDayOption?

    @Flag(help: ArgumentHelp(CommandLanguage.texts("As a page to print, instead of text.")))
    var html = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            CommandLanguage.texts(
                "The file to write; otherwise standard output."),
            valueName: "file"), completion: .file())
    var output: String?

    @OptionGroup var common: CommonOptions

    func run(in app: App) throws(ExitStatus) -> ExitStatus {
        let (loaded, script) = try app.scriptToLookAt(script)
        let ids = Set(script.items.flatMap { $0.tools + $0.methods + $0.handouts }).sorted()
        let sheet = RunSheet(
            script: script, audience: audience.audience, course: app.library.course(of: loaded.file),
            tools: ids.compactMap { loaded.toolbox.tool($0) }, start: at?.minutes)
        let asPage = html || output?.hasSuffix(".html") == true
        let text = asPage ? sheet.html : sheet.text(width: app.environment.output.size.columns)
        return app.write(text, to: output ?? "-") ? .success : .failure
    }
}

/// Whom a run sheet is for, as an option's value, in any language.
struct AudienceOption: ExpressibleByArgument {
    let audience: RunSheet.Audience

    private static let meanings = SpokenWords("audience").meanings

    init?(argument: String) {
        switch Self.meanings[argument.plainLetters] {
        case "leader": audience = .leader
        case "co-leader": audience = .coLeader
        case "participants": audience = .participants
        default: return nil
        }
    }

    static var allValueStrings: [String] { ["leader", "co-leader", "participants"] }
}

/// A time of day as an option's value.
struct TimeOfDayOption: ExpressibleByArgument {
    /// Minutes since midnight.
    let minutes: Int

    init?(argument: String) {
        let parts = argument.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }
        guard (1...2).contains(parts.count), let hour = wholeNumber(parts[0]), hour < 24 else { return nil }
        let minute = parts.count == 2 ? wholeNumber(parts[1]) : 0
        guard let minute, minute < 60 else { return nil }
        minutes = hour * 60 + minute
    }
}
