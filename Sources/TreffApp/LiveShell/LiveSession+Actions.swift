import Basics
import Facilitation

extension LiveSession {
    /// Does what a line asks for.
    mutating func act(on input: Input, at now: Moment) -> Reply {
        switch input {
        case .run(.end, _) where session.state.position == .notStarted:
            return .show([.text(texts.refusal(.notBegun, clock: { _ in "" }), .warning)])
        case .command(.next) where session.state.position == .notStarted:
            return (try? session.perform(.next, at: now)).map { goOn(after: $0, at: now) } ?? Reply()
        case .command(.next) where session.state.position == .ended: return Reply(next: .finished)
        case .command(.undo) where session.state.position == .ended: return undoAfterTheEnd(at: now)
        case .command(.next) where session.state.position == .afterLast && session.state.currentBreak == nil:
            return .show([lastItemHint])
        case .command(.erase(let note)): return askToErase(note, at: now)
        case .command(.goto(let id)) where id == session.state.current?.item.id && session.state.currentBreak == nil:
            return .show(whereabouts(at: now))
        case .command(let command): return perform(command, at: now)
        case .run(let command, let rest): return command.carryOut(&self, rest, now)
        case .words(let text, let hint): return note(text, hint, at: now)
        case .offered(let text, let command): return offer(text, command, at: now)
        case .unsure(let command, let title, let line): return ask(command, title, line)
        case .incomplete(let command): return .show(HelpPages(texts: texts).page(command))
        }
    }

    /// The question that the group is at, unless the reply shows it, so that what was told does not take it out of sight.
    func reminder(after reply: Reply, at now: Moment) -> [Block] {
        guard reply.next == .stay, isUnderWay, session.state.position != .ended, !reply.blocks.isEmpty else {
            return []
        }
        let reminder = EventLines(snapshot: snapshot(at: now)).reminder
        return reply.blocks.contains(where: reminder.contains) ? [] : reminder
    }

    /// What a line is read with.
    func parser(at now: Moment) -> InputParser {
        // Those to come first, so that `hopp pause` finds the next break.
        let state = session.state
        let now = timeMeant(at: now)
        let ahead = state.rest.dropFirst(state.current == nil ? 0 : 1)
        let inOrder = ahead + state.order.filter { !ahead.contains($0) }
        return InputParser(
            language: texts.language, items: inOrder.map { (state.items[$0].item.id, state.items[$0].item.title) },
            phases: session.record.plan.phases.map { ($0.id, $0.title) },
            current: state.current.map { ($0.item.id, $0.item.title) }, tools: library.toolNames, elapsed: now.elapsed,
            timeOfDay: now.wall.local.millisecondOfDay)
    }

    /// Keeps a line as a note, and offers to make it the command that it begins with.
    private mutating func offer(_ text: String, _ command: Command, at now: Moment) -> Reply {
        var reply = perform(.note(kind: .note, text: text), at: now)
        guard reply.isChanged, let current = session.state.current, case .skip(_, let reason?) = command else {
            return reply
        }
        question = .insteadOfNote(.command(command))
        let name = snapshot(at: now).name(current)
        reply.blocks.append(
            .text(texts("Leave out \(name) instead, because “\(reason)”? y does it, Enter keeps the note.")))
        return reply
    }

    /// Makes a note the command that was offered, for yes only; any other line than Enter or no is then read by itself.
    mutating func decideOffer(_ input: Input, _ line: String, at now: Moment) -> Reply {
        let answer = line.trimmed.isEmpty ? YesNo.no : YesNo(line)
        guard answer == .yes else {
            return answer == .no ? .show([.text(texts("The note stands."), .dim)]) : receive(line, at: now)
        }
        _ = try? session.perform(.undo, at: now)
        return act(on: input, at: now)
    }

    /// Keeps a line as a note, and tells what to type if it was meant as a command.
    private mutating func note(_ text: String, _ hint: Input.Hint?, at now: Moment) -> Reply {
        var reply = perform(.note(kind: .note, text: text), at: now)
        guard let hint, reply.isChanged else { return reply }
        switch hint {
        case .command(let command):
            question = .insteadOfNote(parser(at: now).parse(command))
            reply.blocks.append(.text(texts("Did you mean “\(command)”? y does it, Enter keeps the note.")))
        case .usage(let command):
            let advice = texts("It is typed like \(example(command))")
            reply.blocks.append(.text(texts("Did you mean a command? \(advice); undo takes the note away."), .dim))
        }
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
        let named = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
        if !named.isEmpty, named.allSatisfy({ parser(at: now).isItemNumber($0) }) {
            return propose(named.map(\.dotted), beside: plans, at: now)
        }
        guard let number = wholeNumber(text) else { return act(on: parser(at: now).parse(line), at: now) }
        return perform(.choose(plans[number - 1]), at: now)
    }

    /// Offers the plan that leaves out what the leader names, before the others.
    private mutating func propose(_ named: [String], beside plans: [CatchUpPlan], at now: Moment) -> Reply {
        do throws(Refusal) {
            let own = try session.catchUpPlan(leavingOut: named, at: now.elapsed)
            let all = [own] + plans.filter { $0.kind != .own }
            question = .plans(all)
            return .show(CatchUpLines(snapshot: snapshot(at: now), plans: all).blocks)
        } catch {
            question = .plans(plans)
            return .show([.text(texts.refusal(error, clock: snapshot(at: now).clock), .warning)])
        }
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
