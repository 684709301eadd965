import Basics
import Facilitation
import Import
import Languages
import Terminal

/// Asks about what is unsure in a plan, one thing after the other.
struct ImportQuestions {
    let texts: Texts
    let console: Console
    let unit: SourceDocument.Unit

    /// What is known of the plan after the answers; `nil` where somebody leaves.
    func ask(_ doubts: [Doubt], knowing options: ImportOptions) -> ImportOptions? {
        var options = options
        if !doubts.isEmpty {
            show([.blank, .text(texts("What is unsure in the plan:"), .strong)])
        }
        for doubt in doubts {
            guard let question = doubt.question else {
                show([.text("· " + texts.told(doubt, unit), indent: 2, hanging: 4)])
                continue
            }
            if case .minutes = question { show([.text("· " + texts.told(doubt, unit), indent: 2, hanging: 4)]) }
            guard let next = answer(question, options) else { return nil }
            options = next
        }
        return options
    }

    private func answer(_ question: Doubt.Question, _ options: ImportOptions) -> ImportOptions? {
        var options = options
        switch question {
        case .role(let name):
            let known = texts.choice(Role.known.map { texts.word($0.name, of: "role") })
            show([
                .text(texts("Which role does \(name) have?"), .strong),
                .text(texts("\(known), or another. Enter leaves the name in a comment."), .dim),
            ])
            guard let line = line(prompt: "› ", where: { _ in nil }) else { return nil }
            if !line.isEmpty { options.roles[name.lowercased()] = NamedRole.role(line) }
        case .minutes(let place, let title, let offer):
            show([.text(texts("How many minutes does “\(title)” take?"), .strong)])
            guard let line = line(prompt: "[\(offer)] › ", where: refusal) else { return nil }
            options.minutes[place] = line.isEmpty ? offer : minutes(line) ?? offer
        }
        return options
    }

    private func refusal(_ line: String) -> String? {
        line.isEmpty || minutes(line) != nil ? nil : texts("Write the minutes as a number, such as 15.")
    }

    private func minutes(_ line: String) -> Int? {
        let words = line.split(separator: " ")
        let number = words.first.flatMap { wholeNumber($0) }
        return number.flatMap { (1...24 * 60).contains($0) && words.count <= 2 ? $0 : nil }
    }

    /// A line that is not refused; `nil` at the end of what is typed.
    private func line(prompt: String, where refusal: (String) -> String?) -> String? {
        while true {
            switch console.reader.readLine(LineRequest(prompt: { _ in LinePrompt(StyledText(prompt, .strong)) })) {
            case .line(let line):
                guard let problem = refusal(line.trimmed) else { return line.trimmed }
                show([.text(problem, .warning)])
            case .interrupt: show([.text(texts("The line is gone. Ctrl-D leaves the import."), .dim)])
            case .end, .closed, .terminate: return nil
            }
        }
    }

    private func show(_ blocks: [Block]) {
        let lines = BlockLayout(columns: console.screen.size.columns).lines(blocks)
        try? console.screen.write(StyledText(rows: lines))
    }
}
