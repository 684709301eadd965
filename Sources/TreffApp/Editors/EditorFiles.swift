import Basics
import Facilitation
import Languages
import ScriptFormat

/// The files that teach editors about scripts, made from the words that the readers know.
enum EditorFiles {
    /// Each file's name under a folder, and its text.
    static var all: [(name: String, text: String)] {
        [
            ("vim/compiler/treff.vim", VimCompiler.text),
            ("vscode/package.json", CodeExtension.package),
            ("vscode/syntaxes/treff.tmLanguage.json", Grammar.text),
            ("vscode/tasks.json", CodeExtension.tasks),
        ]
    }

    /// Writes them into a folder, and says where.
    static func write(to folder: String, _ app: App) -> ExitStatus {
        let top = FilePath.plain(FilePath.join(app.environment.folder(), folder))
        do throws(FileProblem) {
            for (name, text) in all {
                let path = "\(top)/\(name)"
                try app.environment.writing.makeFolder(FilePath(path).folder)
                try app.environment.writing.replace(path, Array(text.utf8))
            }
        } catch {
            app.complain(app.texts.unwritable(folder, error))
            return .failure
        }
        app.show(
            [.done(app.texts("The files for editors are in \(folder)"))] + all.map { .text($0.name, indent: 2) }
                + [.text(app.texts("treff help editors tells where they go."), .dim)])
        return .success
    }

    /// A JSON document that people can read too: objects over several lines, other lists on one.
    static func text(_ value: JSON) -> String { lines(value, indent: "") + "\n" }

    private static func lines(_ value: JSON, indent: String) -> String {
        let inner = indent + "  "
        switch value {
        case .object(let members) where !members.isEmpty:
            let list = members.map { member in
                inner + line(.string(member.name)) + ": " + lines(member.value, indent: inner)
            }
            return "{\n\(list.joined(separator: ",\n"))\n\(indent)}"
        case .array(let elements) where elements.contains { $0.members != nil }:
            return "[\n\(elements.map { inner + lines($0, indent: inner) }.joined(separator: ",\n"))\n\(indent)]"
        default: return line(value)
        }
    }

    private static func line(_ value: JSON) -> String { String(decoding: value.line, as: UTF8.self) }

    /// A severity's words in each language that the program speaks, each once.
    static func words(_ severity: Finding.Severity) -> [String] {
        Language.spoken.map { SeverityWords.word(severity, $0) }.reduce(into: []) { words, word in
            if !words.contains(word) { words.append(word) }
        }
    }
}

/// The compiler file for vim: `:compiler treff`, then `:make`.
enum VimCompiler {
    private static let types: [(Finding.Severity, String)] = [(.error, "E"), (.warning, "W"), (.note, "I")]

    /// The file's text. Columns are characters, which is what `%v` counts.
    static var text: String {
        let formats = types.flatMap { severity, type in
            EditorFiles.words(severity).map { "%\(type)%f:%l:%v:\\ \($0.replacing(" ", with: "\\ ")):\\ %m" }
        }
        return """
            " Vim compiler file: treff check, for session scripts. Made by treff help editors --write.
            if exists("current_compiler")
              finish
            endif
            let current_compiler = "treff"

            CompilerSet makeprg=treff\\ check\\ --format\\ lines\\ %:S
            CompilerSet errorformat=\(formats.joined(separator: ","))

            """
    }
}
