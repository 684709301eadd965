/// A man page: a frame that a person wrote, with what the commands say of themselves.
///
/// A frame is mdoc. Of its lines, `@abstract@`, `@discussion@`, `@commands@` and `@options@` are replaced: by the program's
/// own description, by each command with its arguments, and by the options that all commands have. `--help` and `--version`
/// stand in the frame, since ArgumentParser speaks of them in English only. The frame gives two words as strings, `default`
/// and `values`.
struct ManualPage {
    let frame: String
    let program: CommandDescription

    /// The page's text.
    var text: String {
        frame.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
            switch line {
            case "@abstract@": [Mdoc.macro("Nd", [abstract])]
            case "@discussion@": Mdoc.text(program.discussion)
            case "@commands@": program.commands.flatMap { lines($0, after: "") }
            case "@options@": list(common, isCompact: false)
            default: [String(line)]
            }
        }.joined(separator: "\n")
    }

    /// The description as a page's first line has it: one clause that goes on after a dash.
    private var abstract: String {
        let text = program.abstract.last == "." ? String(program.abstract.dropLast()) : program.abstract
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    /// The options that are the program's own, and with that every command's.
    private var common: [ArgumentDescription] { program.arguments.filter { !Self.isSaidInFrame($0) } }

    private static func isSaidInFrame(_ argument: ArgumentDescription) -> Bool {
        argument.names.contains("--help") || argument.names.contains("--version")
    }

    /// What is said of a command, and then of those that stand after it.
    private func lines(_ command: CommandDescription, after outer: String) -> [String] {
        let own = command.arguments.filter { !common.contains($0) && !Self.isSaidInFrame($0) }
        let words = own.filter { $0.kind == .positional }.flatMap(Self.place)
        let aliases = command.aliases.map { "Cm " + Mdoc.word($0) }.joined(separator: " , ")
        return [
            Mdoc.macro(
                "It", ["Cm", Mdoc.word(outer + command.name)] + words + (aliases.isEmpty ? [] : ["Pq", aliases]))
        ]
            + Mdoc.text(command.abstract) + Mdoc.text(command.discussion)
            + list(own.filter { !$0.abstract.isEmpty }, isCompact: true)
            + command.commands.flatMap { lines($0, after: "\(outer)\(command.name) ") }
    }

    /// A word in its place on the command line, in brackets when it can be left out.
    private static func place(_ argument: ArgumentDescription) -> [String] {
        let word = ["Ar", Mdoc.word(argument.valueName)] + (argument.isRepeating ? ["..."] : [])
        return argument.isOptional ? ["Oo"] + word + ["Oc"] : word
    }

    private func list(_ arguments: [ArgumentDescription], isCompact: Bool) -> [String] {
        if arguments.isEmpty { return [] }
        let head = ["-tag", "-width", "Ds"] + (isCompact ? ["-compact"] : [])
        return [Mdoc.macro("Bl", head)] + arguments.split(byText: \.abstract).flatMap(Self.entry) + [Mdoc.macro("El")]
    }

    /// What is said of arguments that share a text.
    private static func entry(_ arguments: [ArgumentDescription]) -> [String] {
        let heads = arguments.flatMap { argument in
            argument.kind == .positional
                ? ["Ar " + Mdoc.word(argument.valueName)] : argument.names.map { option($0, of: argument) }
        }
        let notes = arguments.flatMap { argument in
            (argument.values.isEmpty ? [] : ["\\*[values] \(argument.values.joined(separator: ", "))."])
                + (argument.standard.map { ["\\*[default] \($0)."] } ?? [])
        }
        return [Mdoc.macro("It", [heads.joined(separator: " , ")])] + Mdoc.text(arguments[0].abstract) + notes
    }

    /// An option with its value. `Fl` puts the first dash itself.
    private static func option(_ name: String, of argument: ArgumentDescription) -> String {
        "Fl \(name.dropFirst())" + (argument.kind == .option ? " Ar " + Mdoc.word(argument.valueName) : "")
    }
}

extension [ArgumentDescription] {
    /// Neighbours with the same text, together.
    fileprivate func split(byText text: (Element) -> String) -> [[Element]] {
        reduce(into: []) { groups, argument in
            if let last = groups.last?.first, text(last) == text(argument) {
                groups[groups.count - 1].append(argument)
            } else {
                groups.append([argument])
            }
        }
    }
}
