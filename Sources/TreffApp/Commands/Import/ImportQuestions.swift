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
    /// The script as it is without any answer.
    let plan: ImportedPlan

    /// What is known of the plan after the answers; `nil` where somebody leaves.
    func ask(_ doubts: [Doubt], knowing options: ImportOptions) -> ImportOptions? {
        if !doubts.isEmpty { show([.blank, .text(texts("What is unsure in the plan:"), .strong)]) }
        // What was known before each question, so that one can go back.
        var known = [options]
        let asked = doubts.filter { $0.question != nil }
        for doubt in doubts where doubt.question == nil { tell(doubt) }
        while known.count <= asked.count {
            guard let options = known.last, let question = asked[known.count - 1].question else { break }
            if case .minutes = question { tell(asked[known.count - 1]) }
            switch answer(question, options) {
            case .known(let next): known.append(next)
            case .back where known.count > 1: known.removeLast()
            case .back: show([.text(texts("This is the first question."), .warning)])
            case .left: return nil
            }
        }
        return known.last
    }

    /// What came of a question.
    private enum Answer {
        case known(ImportOptions)
        case back, left
    }

    private func tell(_ doubt: Doubt) { show([.text("· " + texts.told(doubt, unit), indent: 2, hanging: 4)]) }

    private func answer(_ question: Doubt.Question, _ options: ImportOptions) -> Answer {
        var options = options
        switch question {
        case .role(let name):
            let known = texts.choice(Role.known.map { texts.word($0.name, of: "role") })
            show([
                .text(texts("Which role does \(name) have?"), .strong),
                .text(texts("\(known), or another. Enter leaves the name in a comment."), .dim),
            ])
            switch line(prompt: "› ", where: { _ in nil }) {
            case .left: return .left
            case .back: return .back
            case .typed(let line): if !line.isEmpty { options.roles[name.lowercased()] = NamedRole.role(line) }
            }
        case .minutes(let place, let title, let offer):
            show([.text(texts("How many minutes does “\(title)” take?"), .strong)])
            switch line(prompt: "[\(offer)] › ", where: refusal) {
            case .left: return .left
            case .back: return .back
            case .typed(let line): options.minutes[place] = line.isEmpty ? offer : minutes(line) ?? offer
            }
        }
        return .known(options)
    }

    private func refusal(_ line: String) -> String? {
        line.isEmpty || minutes(line) != nil ? nil : texts("Write the minutes as a number, such as 15.")
    }

    private func minutes(_ line: String) -> Int? {
        let words = line.split(separator: " ")
        let number = words.first.flatMap { wholeNumber($0) }
        return number.flatMap { (1...24 * 60).contains($0) && words.count <= 2 ? $0 : nil }
    }

    /// What was typed.
    private enum Line {
        case typed(String)
        case back, left
    }

    /// A line that is not refused; the words of `treff new` are understood here too.
    private func line(prompt: String, where refusal: (String) -> String?) -> Line {
        while true {
            switch console.reader.readLine(LineRequest(prompt: { _ in LinePrompt(StyledText(prompt, .strong)) })) {
            case .line(let line):
                switch DraftWord(line) {
                case .back: return .back
                case .leave: return .left
                case .show: show(overview)
                case .help:
                    show([
                        .text(
                            texts("back asks the last question once more, show shows the plan, and quit leaves it."),
                            .dim)
                    ])
                case nil:
                    guard let problem = refusal(line.trimmed) else { return .typed(line.trimmed) }
                    show([.text(problem, .warning)])
                }
            case .interrupt: show([.text(texts("The line is gone. Ctrl-D leaves the import."), .dim)])
            case .end, .closed, .terminate: return .left
            }
        }
    }

    /// The plan so far, as `treff new` shows it.
    private var overview: [Block] {
        let start = Draft.Start(language: plan.language, base: plan.text, talk: texts.language)
        return DraftOverview(draft: Draft(start)).blocks
    }

    private func show(_ blocks: [Block]) {
        let lines = BlockLayout(columns: console.screen.size.columns).lines(blocks)
        try? console.screen.write(StyledText(rows: lines))
    }
}
