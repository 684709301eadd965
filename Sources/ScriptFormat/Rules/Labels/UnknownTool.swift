import Facilitation

/// A tool, a worksheet or a method that is not in the toolbox.
struct UnknownTool: SessionRule {
    let written: String
    let nearest: String?
    let isMethod: Bool

    static let rule = Rule(
        "unknown-tool", .error, in: .item,
        nb: .init(
            """
            Etter Verktøy, Metode og Utdeling står ider fra verktøykassa (filnavnet uten .md), med komma mellom. \
            «treff verktøy» viser dem.
            """,
            wrong: "Verktøy: helsekopen", right: "Verktøy: helsekoppen"),
        en: .init(
            """
            After Tool, Method and Handout stand ids from the toolbox (the file's name without .md), with commas \
            between. “treff tools” shows them.
            """,
            wrong: "Tool: helsekopen", right: "Tool: helsekoppen"))

    static func check(_ session: CheckedSession, _ report: inout Report) {
        guard let toolbox = session.toolbox else { return }
        for value in session.outline.items.flatMap(\.values) {
            guard [.tool, .handout, .method].contains(value.label) else { continue }
            let names = value.label == .method ? toolbox.methods : toolbox.tools
            for part in PartReader.parts(of: value.text, in: session.text) {
                let words = session.text.words(part)
                guard names.id(for: words) == nil else { continue }
                let nearest = names.nearest(to: words)
                let fault = UnknownTool(written: words, nearest: nearest, isMethod: value.label == .method)
                report.add(fault, at: part.range, fix: nearest)
            }
        }
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "\(isMethod ? "Metoden" : "Verktøyet") «\(written)» finnes ikke i verktøykassa.",
                help: nearest.map { "Mente du «\($0)»?" }
                    ?? "Rett navnet, eller lag dokumentet. «treff verktøy» viser dem som finnes.")
        case .en:
            Wording(
                "The \(isMethod ? "method" : "tool") “\(written)” is not in the toolbox.",
                help: nearest.map { "Did you mean “\($0)”?" }
                    ?? "Change the name, or make the document. “treff tools” shows those that exist.")
        }
    }
}
