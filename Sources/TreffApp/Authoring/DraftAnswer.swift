import Basics
import Facilitation
import Languages
import ScriptFormat

/// What an answer comes to at the question now: with what is offered, and held against what there is.
struct DraftAnswer {
    let draft: Draft
    let context: DraftContext

    /// The answer that means nothing at all, where an empty one takes what is offered.
    static let nothing = "-"

    /// The answer without the sign that keeps it from being a command.
    static func literal(_ answer: String) -> String {
        answer.hasPrefix("- ") ? String(answer.dropFirst(2)).trimmed : answer
    }

    /// The answer as it is kept.
    func settled(_ line: String) throws(FragmentReader.Problem) -> String {
        let line = try Self.clean(line, draft.texts)
        if DraftCommand(line) != nil { return line }
        let value = try value(Self.literal(line))
        return Self.kept(value, isCommand: DraftCommand(value) != nil)
    }

    /// An answer with the sign that keeps it from being a command, where it needs one.
    static func kept(_ value: String, isCommand: Bool) -> String {
        isCommand || value.hasPrefix("- ") ? "- " + value : value
    }

    private func value(_ line: String) throws(FragmentReader.Problem) -> String {
        let script = draft.script
        switch draft.step {
        case .language:
            guard let language = Language(offered: line.isEmpty ? offer ?? "" : line) else {
                throw problem("Write \(Language.choices(draft.texts)).")
            }
            return language.tag
        case .course: return line.isEmpty ? offer ?? "" : line == Self.nothing ? "" : line
        case .session: return try number(line)
        case .title:
            let title = line.isEmpty ? script.title : line
            guard !title.isEmpty, title != Self.nothing else {
                throw problem("The session needs a title, so that people know what to expect.")
            }
            return title
        case .phases, .heading: return line.isEmpty ? offer ?? "" : line
        case .lead:
            let said = line.isEmpty ? offer ?? Self.nothing : line
            let named = said == Self.nothing ? "" : try draft.fragments.roles(said)
            return named.isEmpty ? Self.nothing : named
        case .tools: return try tools(line)
        case .file: return try file(line)
        case .aim, .item, .gap, .insertion, .text, .prompt, .task: return line
        case .ready:
            guard line.isEmpty else {
                throw problem(
                    "Enter writes the script. If something should be otherwise: change 2.1, change title, insert 2.1, remove 2.1 or back."
                )
            }
            return ""
        case .done: return ""
        }
    }

    /// What Enter takes, where the question offers something.
    var offer: String? {
        let script = draft.script
        switch draft.step {
        case .language: return (context.language ?? script.language).tag
        // A session that exists and has no course, has none for a reason.
        case .course:
            return script.course
                ?? (draft.start.base == nil ? context.courseWithRoom(script.language)?.title : nil)
        case .session:
            let isFree = context.course(of: script)?.numbers.contains(script.session ?? 0) != true
            let own = draft.isChanging || isFree ? script.session : nil
            return "\(own ?? context.freeNumber(script))"
        case .title: return script.title.isEmpty ? nil : script.title
        case .phases: return script.phases.isEmpty ? context.phases(script) : Draft.written(script.phases)
        case .heading(let place): return written(draft.item(place))
        case .lead(let place):
            let lead = draft.item(place).lead
            if lead.isEmpty, draft.isOld(place) { return nil }
            return Texts(language: script.language).roles(lead.isEmpty ? [.groupLeader] : lead)
        case .tools(let place):
            let tools = draft.item(place).tools
            return tools.isEmpty ? nil : tools.joined(separator: ", ")
        case .task:
            let task = script.items.flatMap(\.task)
            return task.isEmpty ? nil : task.joined(separator: " ")
        case .file: return draft.path ?? context.place(script)
        case .aim, .item, .gap, .insertion, .text, .prompt, .ready, .done: return nil
        }
    }

    private func number(_ line: String) throws(FragmentReader.Problem) -> String {
        guard let number = wholeNumber(line.isEmpty ? offer ?? "1" : line), (1...999).contains(number) else {
            throw problem("Write a number, such as 3.")
        }
        return "\(number)"
    }

    private func tools(_ line: String) throws(FragmentReader.Problem) -> String {
        let named = line.isEmpty ? offer ?? "" : line
        guard !named.isEmpty, named != Self.nothing else { return named }
        return try draft.fragments.tools(named, context.toolbox(draft.script))
    }

    private func file(_ line: String) throws(FragmentReader.Problem) -> String {
        let path = context.file(line.isEmpty ? offer ?? "" : line, draft.script)
        guard !context.isTaken(path) else {
            throw problem("\(path) exists already, and I leave it alone. Write another name.")
        }
        return path
    }

    private func written(_ item: Item) -> String {
        var heading = Item(id: "1.1", title: item.title, duration: item.duration, marks: item.marks)
        heading.builds = item.builds
        let text = ScriptWriter.text(
            Script(
                title: "X", language: draft.script.language, phases: [Phase(id: "1", title: "X", items: [heading])]))
        return text.split(separator: "\n").last.map { String($0.dropFirst(3)) } ?? ""
    }

    private func problem(_ message: Message) -> FragmentReader.Problem { .init(text: draft.words(message)) }

    /// One line of visible characters; what is pasted may have others in it.
    static func clean(_ line: String, _ texts: Texts) throws(FragmentReader.Problem) -> String {
        let line = line.replacing("\t", with: " ").trimmed
        guard line.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
            throw .init(text: texts("There are invisible characters in the answer. Write it once more."))
        }
        return line
    }
}

extension Draft {
    func item(_ place: ItemPlace) -> Item { script.phases[place.phase].items[place.index] }
}
