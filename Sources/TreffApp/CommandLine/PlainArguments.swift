import Languages

/// A command line of words and the common options, each written out once with its value apart from it.
///
/// ArgumentParser makes its picture of the program's commands while it runs, and that takes a third of the time to the first
/// prompt. What nearly everyone types is understood without it. Anything else, and all that is wrong, is left to it.
struct PlainArguments {
    let words: [String]
    let common: CommonChoices

    /// Reads a command line; `nil` where ArgumentParser has to.
    init?(_ arguments: [String]) {
        var words: [String] = []
        var values: [String: String] = [:]
        var common = CommonChoices()
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--no-color": common.isColorless = true
            case "--still": common.isStill = true
            case "--lang", "--scripts", "--records":
                guard values[argument] == nil, let value = rest.popFirst(), Self.isPlain(value) else { return nil }
                values[argument] = value
            default:
                guard Self.isPlain(argument) else { return nil }
                words.append(argument)
            }
        }
        if let tag = values["--lang"] {
            guard let language = Language(offered: tag) else { return nil }
            common.language = language
        }
        common.scripts = values["--scripts"]
        common.records = values["--records"]
        self.words = words
        self.common = common
    }

    private static func isPlain(_ argument: String) -> Bool {
        !argument.isEmpty && argument.utf8.first != .init(ascii: "-")
    }
}
