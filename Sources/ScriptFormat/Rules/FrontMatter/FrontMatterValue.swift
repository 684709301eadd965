import Facilitation
import Languages

/// A value in the front matter that YAML cannot read.
struct FrontMatterValue: Fault {
    /// The value, where it is all on one line.
    let written: String?
    let name: String

    static let rule = Rule(
        "front-matter-value", .warning, in: .frontMatter,
        nb: .init(
            """
            Opplysningene øverst leses som YAML, der noen tegn har en egen betydning: kolon med mellomrom etter, og \
            [ { @ ` % først i teksten. En tekst med slike tegn settes i anførselstegn.
            """, wrong: "kurs: Mestring: hva er det?", right: "kurs: \"Mestring: hva er det?\""),
        en: .init(
            """
            The facts at the top are read as YAML, where some characters have a meaning of their own: a colon with a \
            space after it, and [ { @ ` % at the beginning of a text. A text with such characters is put in \
            quotation marks.
            """, wrong: "course: Coping: what is it?", right: "course: \"Coping: what is it?\""))

    func wording(_ language: Language) -> Wording {
        let example = written.map { "\(name): \"\($0.replacing("\"", with: "'"))\"" }
        return switch language {
        case .nb:
            Wording(
                "Teksten etter «\(name)» kan ikke leses som den står.", help: "Sett teksten i anførselstegn.",
                example: example)
        default:
            Wording(
                "The text after “\(name)” cannot be read as it stands.", help: "Put the text in quotation marks.",
                example: example)
        }
    }
}
