import Basics
import Facilitation

extension LiveSession {
    /// Does what a line asks for.
    mutating func act(on input: Input, at now: Moment) -> Reply {
        switch input {
        case .command(.next) where session.state.position == .afterLast && session.state.currentBreak == nil:
            return beginClosing(at: now)
        case .command(.goto(let id)) where id == session.state.current?.item.id && session.state.currentBreak == nil:
            return .show(whereabouts(at: now))
        case .command(let command): return perform(command, at: now)
        case .run(let command, let rest): return command.carryOut(&self, rest, now)
        case .words(let text, let hint): return note(text, hint, at: now)
        case .unsure(let command, let title, let line): return ask(command, title, line)
        case .incomplete(let command): return .show(HelpPages(texts: texts).page(command))
        }
    }

    /// What a line is read with.
    func parser(at now: Moment) -> InputParser {
        // Those to come first, so that `hopp pause` finds the next break.
        let items = session.state.items
        let start = session.state.currentIndex.map { $0 + 1 } ?? 0
        let inOrder = items[start...] + items[..<start]
        return InputParser(
            language: texts.language, items: inOrder.map { ($0.item.id, $0.item.title) }, tools: library.toolNames,
            elapsed: now.elapsed, timeOfDay: now.wall.local.millisecondOfDay)
    }

    /// Keeps a line as a note, and tells what to type if it was meant as a command.
    private mutating func note(_ text: String, _ hint: Input.Hint?, at now: Moment) -> Reply {
        var reply = perform(.note(kind: .note, text: text), at: now)
        guard let hint, reply.isChanged else { return reply }
        let advice =
            switch hint {
            case .command(let command): texts("Try \(command)")
            case .usage(let command): texts("It is typed like \(example(command))")
            }
        reply.blocks.append(.text(texts("Did you mean a command? \(advice); undo takes the note away."), .dim))
        return reply
    }

    private func example(_ command: LiveCommand) -> String {
        let help = CommandHelp.of(command, texts.language)
        return help?.examples.first ?? help?.usage ?? command.name(texts.language)
    }

    /// Offers plans that still end on time, to pick one.
    mutating func offerPlans(at now: Moment) -> Reply {
        let plans = session.catchUpPlans(at: now.elapsed)
        if !plans.isEmpty { question = .plans(plans) }
        return .show(CatchUpLines(snapshot: snapshot(at: now), plans: plans).blocks)
    }

    /// Takes the plan that a line names by number; any other line picks none and is read by itself.
    mutating func pick(from plans: [CatchUpPlan], _ line: String, at now: Moment) -> Reply {
        let text = line.trimmed
        if text.isEmpty || YesNo(text) == .no {
            return .show([.text(texts("No plan was picked."), .dim)])
        }
        if let number = wholeNumber(text), number == 0 || number > plans.count {
            question = .plans(plans)
            let numbers = plans.count == 1 ? "1" : "1–\(plans.count)"
            return .show([.text(texts("Type \(numbers), or Enter for none."))])
        }
        guard let number = wholeNumber(text) else { return act(on: parser(at: now).parse(line), at: now) }
        return perform(.choose(plans[number - 1]), at: now)
    }

    private mutating func ask(_ command: String, _ title: String?, _ line: String) -> Reply {
        question = .meant(command: command, line: line)
        let meant = command + (title.map { " (\($0))" } ?? "")
        return .show([.text(texts("Did you mean “\(meant)”? Enter or y for yes, n keeps the line as a note."))])
    }

    /// Settles whether a line was meant as a command. Any line but yes makes it a note; and unless that was no, the
    /// line that came instead of an answer is then read by itself.
    mutating func settle(_ command: String, _ original: String, with line: String, at now: Moment) -> Reply {
        let answer = line.trimmed.isEmpty ? YesNo.yes : YesNo(line)
        if answer == .yes { return act(on: parser(at: now).parse(command), at: now) }
        var reply = perform(.note(kind: .note, text: original), at: now)
        guard answer == nil else { return reply }
        let second = act(on: parser(at: now).parse(line), at: now)
        reply.blocks += second.blocks
        reply.next = second.next
        return reply
    }
}
