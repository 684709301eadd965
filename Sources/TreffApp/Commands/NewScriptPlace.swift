import Facilitation

/// Where a new script goes: the folder of `--scripts`, else the user's own folder.
struct NewScriptPlace {
    let app: App

    /// The folder with a folder for each language.
    var root: String {
        if let scripts = app.scripts { return scripts }
        let data = app.environment.variable("XDG_DATA_HOME").flatMap { $0.isEmpty ? nil : $0 }
        return (data ?? (app.environment.variable("HOME") ?? ".") + "/.local/share") + "/treff/scripts"
    }

    /// The path of a session: `<language>/<course>/<number>-<title>.md`.
    func path(_ script: Script) -> String {
        let course = Self.slug(script.course ?? app.texts("kurs", "course"))
        return "\(root)/\(script.language.rawValue)/\(course)/\(script.session ?? 1)-\(Self.slug(script.title)).md"
    }

    /// Letters and digits in lower case with hyphens between them, without æ, ø and å.
    static func slug(_ text: String) -> String {
        let words = text.plainLetters.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        let slug = words.joined(separator: "-")
        return slug.isEmpty ? "skript" : String(slug.prefix(60))
    }
}
