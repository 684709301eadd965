import Facilitation
import Languages

/// A file that is larger than any script.
struct TooLarge: Fault {
    let bytes: Int

    static let rule = Rule(
        "too-large", .error, in: .none,
        nb: .init(
            """
            En fil på mer enn 1 MB blir ikke lest. Et langt skript er på noen titalls kB, så en så stor fil er noe \
            annet enn et skript, eller noe er limt inn som ikke skulle vært der.
            """, wrong: "", right: ""),
        en: .init(
            """
            A file of more than 1 MB is not read. A long script is some tens of kB, so a file this large is \
            something other than a script, or something has been pasted in that does not belong there.
            """, wrong: "", right: ""))

    func wording(_ language: Language) -> Wording {
        let megabytes = (bytes + (1 << 20) - 1) >> 20
        return switch language {
        case .nb:
            Wording(
                "Fila er på \(megabytes) MB. treff leser filer på inntil 1 MB.",
                help: "Se etter om dette er riktig fil.")
        default:
            Wording(
                "The file is \(megabytes) MB. treff reads files of up to 1 MB.",
                help: "See whether this is the right file.")
        }
    }
}
