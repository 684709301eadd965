import Facilitation
import ScriptFormat

extension Draft {
    mutating func takeItem(_ line: String, _ phase: Int) throws(FragmentReader.Problem) {
        guard line.isEmpty else {
            var item = try fragments.heading(line)
            item.id = "\(phase + 1).\(script.phases[phase].items.count + 1)"
            add(item, to: phase)
            go(to: item.marks.contains(.pause) ? .text : .lead)
            return
        }
        guard !script.phases[phase].items.isEmpty else {
            throw .init(text: words("Fasen må ha minst ett punkt.", "The phase needs at least one item."))
        }
        go(to: phase + 1 < script.phases.count ? .item(phase: phase + 1) : .task)
    }

    mutating func takeLead(_ line: String) throws(FragmentReader.Problem) {
        let item = try fragments.label("Leder", line.isEmpty ? words("gruppeleder", "group leader") : line)
        edit { $0.lead = item.lead }
        go(to: .tools)
    }

    mutating func takeTools(_ line: String) throws(FragmentReader.Problem) {
        if !line.isEmpty {
            let item = try fragments.label("Verktøy", line)
            edit { $0.tools = item.tools }
        }
        go(to: .text)
    }

    /// A prompt, with its form of work before a colon if it is not a question to all; empty ends the item.
    mutating func takePrompt(_ line: String) {
        guard !line.isEmpty else {
            go(to: .item(phase: lastPhase))
            return
        }
        var form = Prompt.Form.question
        var text = line
        if let colon = line.firstIndex(of: ":"), let named = Self.form(line[..<colon].trimmed) {
            form = named
            text = line[line.index(after: colon)...].trimmed
        }
        edit { item in
            item.prompts.append(Prompt(id: "\(item.id).\(item.prompts.count + 1)", form: form, text: text))
        }
    }

    private static func form(_ name: String) -> Prompt.Form? {
        Prompt.Form.allCases.first { form in
            Language.allCases.contains { Texts(language: $0).form(form).plainLetters == name.plainLetters }
        }
    }

    /// The task is set in the item of the closing that is named for it, else in its first.
    mutating func setTask(_ line: String) {
        let phase = script.phases.count - 1
        let items = script.phases[phase].items
        let named = items.firstIndex { item in ["oppgave", "task"].contains { item.title.lowercased().contains($0) } }
        edit(phase, named ?? 0) { $0.task = [line] }
    }

    /// The phase that the newest item is in.
    private var lastPhase: Int { script.phases.lastIndex { !$0.items.isEmpty } ?? 0 }

    mutating func edit(_ change: (inout Item) -> Void) {
        edit(lastPhase, script.phases[lastPhase].items.count - 1, change)
    }
}
