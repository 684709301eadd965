import Facilitation
import Languages

/// A tool, a worksheet or a method that is not in the toolbox.
enum UnknownTool {
    static let rule = Rule("unknown-tool", .error, losing: .spelling, changingMeaning: true)

    /// What the author may have meant.
    enum Hint {
        case nearest(String)
        /// Several names without a comma between.
        case comma
        /// A method where a tool should be, or a tool where a method should be.
        case other
        case none
    }

    static func check(_ session: WrittenSession, _ report: inout Report) {
        guard let toolbox = session.toolbox else { return }
        for value in session.outline.items.flatMap(\.values) {
            guard let shelf = value.label.shelf else { continue }
            let isMethod = shelf == .methods
            let (names, others) = isMethod ? (toolbox.methods, toolbox.tools) : (toolbox.tools, toolbox.methods)
            for part in PartReader.parts(of: value.text, in: session.text) {
                let name = Reference.name(in: session.text.words(part))
                if names.id(for: name) != nil || value.label == .handout && OwnFile.isMeant(by: name) { continue }
                let joined = joined(part, names, session.text)
                let plain = name.contains("(") ? String(name.prefix { $0 != "(" }).trimmingSpaces : name
                let remarked = plain != name && names.id(for: plain) != nil ? plain : nil
                let nearest = joined ?? names.nearest(to: name)
                let meant = remarked ?? nearest ?? names.begun(by: name)
                let hint: Hint =
                    joined != nil
                    ? .comma
                    : meant.map { .nearest($0) } ?? (others.id(for: name) == nil ? .none : .other)
                report.add(fault(written: name, hint: hint, isMethod: isMethod), at: part.range, fix: nearest)
            }
        }
    }

    /// Known names with `og` between them, as they should be.
    private static func joined(_ part: TextSyntax, _ names: KnownToolbox.Names, _ text: UncommentedText) -> String? {
        let parts = PartReader.parts(of: part, in: text, separators: JoinWords.and).map { text.words($0) }
        return parts.count > 1 && parts.allSatisfy { names.id(for: $0) != nil } ? parts.joined(separator: ", ") : nil
    }

    private static func fault(written: String, hint: Hint, isMethod: Bool) -> Fault {
        Fault(
            rule,
            isMethod
                ? "The method “\(written)” is not in the toolbox." : "The tool “\(written)” is not in the toolbox.",
            help: help(hint, isMethod: isMethod))
    }

    private static func help(_ hint: Hint, isMethod: Bool) -> Message {
        switch hint {
        case .nearest(let name): "Did you mean “\(name)”?"
        case .comma: "Put a comma between the names."
        case .other:
            isMethod ? "It is a tool: write it after “Tool”." : "It is a method: write it after “Method”."
        case .none: "Change the name, or make the document. “treff tools” shows those that exist."
        }
    }
}
