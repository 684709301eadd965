import Facilitation
import Languages

/// A tool, a worksheet or a method that is not in the toolbox.
struct UnknownTool: SessionRule {
    let written: String
    let hint: Hint
    let isMethod: Bool

    /// What the author may have meant.
    enum Hint {
        case nearest(String)
        /// Several names without a comma between.
        case comma
        /// A method where a tool should be, or a tool where a method should be.
        case other
        case none
    }

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
            let isMethod = value.label == .method
            let (names, others) = isMethod ? (toolbox.methods, toolbox.tools) : (toolbox.tools, toolbox.methods)
            for part in PartReader.parts(of: value.text, in: session.text) {
                let name = Reference.name(in: session.text.words(part))
                guard names.id(for: name) == nil else { continue }
                let joined = joined(part, names, session.text)
                let plain = name.contains("(") ? String(name.prefix { $0 != "(" }).trimmingSpaces : name
                let remarked = plain != name && names.id(for: plain) != nil ? plain : nil
                let nearest = joined ?? names.nearest(to: name)
                let meant = remarked ?? nearest ?? names.begun(by: name)
                let hint: Hint =
                    joined != nil
                    ? .comma
                    : meant.map { .nearest($0) } ?? (others.id(for: name) == nil ? .none : .other)
                report.add(UnknownTool(written: name, hint: hint, isMethod: isMethod), at: part.range, fix: nearest)
            }
        }
    }

    /// Known names with `og` between them, as they should be.
    private static func joined(_ part: TextSyntax, _ names: KnownToolbox.Names, _ text: VisibleText) -> String? {
        let parts = PartReader.parts(of: part, in: text, separators: PartReader.roleSeparators).map { text.words($0) }
        return parts.count > 1 && parts.allSatisfy { names.id(for: $0) != nil } ? parts.joined(separator: ", ") : nil
    }

    func wording(_ language: Language) -> Wording {
        switch language {
        case .nb:
            Wording(
                "\(isMethod ? "Metoden" : "Verktøyet") «\(written)» finnes ikke i verktøykassa.", help: help(language))
        default:
            Wording("The \(isMethod ? "method" : "tool") “\(written)” is not in the toolbox.", help: help(language))
        }
    }

    private func help(_ language: Language) -> String {
        switch (language, hint) {
        case (.nb, .nearest(let name)): "Mente du «\(name)»?"
        case (_, .nearest(let name)): "Did you mean “\(name)”?"
        case (.nb, .comma): "Sett komma mellom navnene."
        case (_, .comma): "Put a comma between the names."
        case (.nb, .other):
            isMethod ? "Det er et verktøy: skriv det etter «Verktøy»." : "Det er en metode: skriv den etter «Metode»."
        case (_, .other):
            isMethod ? "It is a tool: write it after “Tool”." : "It is a method: write it after “Method”."
        case (.nb, .none): "Rett navnet, eller lag dokumentet. «treff verktøy» viser dem som finnes."
        case (_, .none): "Change the name, or make the document. “treff tools” shows those that exist."
        }
    }
}
