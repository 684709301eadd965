/// A command line of words and the common options, each written out once with its value apart from it.
///
/// ArgumentParser makes its picture of the program's commands while it runs, and that takes a third of the time to the first
/// prompt. What nearly everyone types is understood without it. Anything else, and all that is wrong, is left to it.
struct PlainArguments {
    let words: [String]
    let common: CommonOptions

    /// Reads a command line; `nil` where ArgumentParser has to.
    init?(_ arguments: [String]) {
        var words: [String] = []
        var values: [String: String] = [:]
        var isColorless = false
        var isStill = false
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--no-color": isColorless = true
            case "--still": isStill = true
            case "--lang", "--scripts", "--records":
                guard values[argument] == nil, let value = rest.popFirst(), Self.isPlain(value) else { return nil }
                values[argument] = value
            default:
                guard Self.isPlain(argument) else { return nil }
                words.append(argument)
            }
        }
        let language = values["--lang"].map { LanguageOption(argument: $0) }
        if case .some(.none) = language { return nil }
        var common = CommonOptions()
        common.language = language ?? nil
        common.scripts = values["--scripts"]
        common.records = values["--records"]
        common.noColor = isColorless
        common.still = isStill
        self.words = words
        self.common = common
    }

    private static func isPlain(_ argument: String) -> Bool {
        !argument.isEmpty && argument.utf8.first != .init(ascii: "-")
    }
}

/// A command that can be told by words and the common options alone.
protocol PlainCommand: AppCommand {
    /// The command with the words after its name; `nil` where it does not take them.
    static func plain(_ words: ArraySlice<String>, _ common: CommonOptions) -> Self?
}
