import ArgumentParser
import Facilitation
import ScriptFormat

/// `treff explain`: what a finding's code means.
struct ExplainCommand: AppCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "explain",
            abstract: CommandLanguage.texts("Explain a finding's code."),
            aliases: CommandNames.aliases("explain"))
    }

    @Argument(help: ArgumentHelp(CommandLanguage.texts("The code, such as phase-sum; without it all are shown.")))
    var code: String?

    @OptionGroup var common: CommonOptions

    func run(in app: App) -> ExitStatus {
        guard let code else {
            let rules = Rule.all.sorted { $0.code < $1.code }
            app.show(
                rules.map { rule in
                    let summary = Self.summary(rule.prose(app.language).text)
                    return .spans([Span(rule.code, .strong), Span(" – " + summary)], hanging: 2)
                })
            return .success
        }
        guard let rule = Rule.named(code.lowercased()) else {
            let near = Rule.nearest(to: code).map { app.texts(" Did you mean \($0)?") } ?? ""
            app.complain(app.texts("There is no code \(code).\(near)"))
            return .failure
        }
        app.tell(rule.explanation(app.language))
        return .success
    }

    /// The first sentence of a text.
    private static func summary(_ text: String) -> String {
        text.firstRange(of: ". ").map { text[..<$0.lowerBound] + "." } ?? text
    }
}
