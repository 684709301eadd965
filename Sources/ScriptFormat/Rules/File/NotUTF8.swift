import Facilitation
import Languages

/// A text in another encoding than UTF-8, or with damaged characters.
struct NotUTF8: Fault {
    let kind: Kind

    enum Kind {
        case utf16, windows1252, damaged
    }

    static let rule = Rule(
        "not-utf8", .warning, in: .none,
        nb: .init(
            """
            Skript lagres som UTF-8, det som tekstprogrammer vanligvis bruker. En fil i et eldre format blir lest så \
            godt det lar seg gjøre; tegn som er ødelagt, vises som �.
            """, wrong: "", right: ""),
        en: .init(
            """
            Scripts are saved as UTF-8, which text editors normally use. A file in an older encoding is read as well \
            as it can be; damaged characters are shown as �.
            """, wrong: "", right: ""))

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb: Wording("\(message(.nb))", help: "Lagre fila på nytt med tegnkoding UTF-8, og se over æ, ø og å.")
        default:
            Wording("\(message(.en))", help: "Save the file again with the encoding UTF-8, and look over æ, ø and å.")
        }
    }

    private func message(_ language: Language) -> String {
        switch (kind, language) {
        case (.utf16, .nb): "Fila er lagret som UTF-16 («Unicode»), ikke UTF-8."
        case (.utf16, _): "The file is saved as UTF-16 (“Unicode”), not UTF-8."
        case (.windows1252, .nb): "Fila er lagret som Windows-1252 (ANSI, Latin-1), ikke UTF-8."
        case (.windows1252, _): "The file is saved as Windows-1252 (ANSI, Latin-1), not UTF-8."
        case (.damaged, .nb): "Her står tegn som ikke er UTF-8."
        case (.damaged, _): "There are characters here that are not UTF-8."
        }
    }
}
