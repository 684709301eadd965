import Facilitation
import TestSupport

/// A session led at random, by whole seconds; the same for the same seed.
struct RandomWalk {
    private(set) var led: LedSession
    private(set) var now = 0.0
    private var random: SplitMix

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
        let plan = Plan.random(using: &random)
        led = Bool.random(using: &random) ? LedSession(plan) : LedSession(record: .sample(plan))
    }

    var session: Session { led.session }

    /// Lets time pass, and something happen.
    ///
    /// - Returns: The command that was tried, and why it was refused if it was; `nil` when treff was stopped instead.
    mutating func step() -> (command: Command, refusal: Refusal?)? {
        now += Double(Int.random(in: 0...9, using: &random) == 0 ? 0 : Int.random(in: 1...500, using: &random))
        if Int.random(in: 0...19, using: &random) == 0 {
            led.resume(at: now)
            return nil
        }
        led.pass(to: now)
        let command = anyCommand()
        do throws(Refusal) {
            try led.at(now, command)
            return (command, nil)
        } catch {
            return (command, error)
        }
    }

    /// Carries out a command now.
    mutating func perform(_ command: Command) throws(Refusal) { try led.at(now, command) }

    private mutating func anyCommand() -> Command {
        switch Int.random(in: 0...63, using: &random) {
        case 0...9: .next
        case 10...12: .back
        case 13...14: .done
        case 15...16: .goto(item: anyItem())
        case 17: .skip(items: [], reason: nil)
        case 18: .skip(items: [anyItem()], reason: "grunn")
        case 19...20: .adjust(minutes: Int.random(in: -10...10, using: &random))
        case 21: .startBreak(minutes: Bool.random(using: &random) ? 5 : nil)
        case 22: .endBreak
        case 23...24: anyPlan()
        case 25: .startTool(anyTool())
        case 26: .startTimer(minutes: Int.random(in: 0...9, using: &random), rounds: 2, label: "x")
        case 27: .stopTimers
        case 28...29: .note(kind: .note, text: "notat \(now)")
        case 30: .erase(note: Int.random(in: 1...3, using: &random))
        case 31: .present(Int.random(in: -1...12, using: &random))
        case 32...33: .correct(to: now - Double(Int.random(in: -5...600, using: &random)))
        case 34...36: .undo
        case 37: .skip(items: [anyItem(), anyItem()], reason: nil)
        case 38: .skipRest(phase: anyPhase(), reason: "tid")
        case 39...41: .move(item: anyItem(), after: anyItem())
        case 42...43: .add(minutes: Int.random(in: -1...20, using: &random), title: "Nytt", after: nil)
        case 44: .add(minutes: 5, title: "Eget", after: anyItem())
        case 45: .setTask("oppgave \(now)")
        case 46...48: .correct(to: now - Double(Int.random(in: -5...900, using: &random)), item: anyItem())
        case 49...50: .begin(at: now - Double(Int.random(in: -5...900, using: &random)))
        case 51: .agreeEnd(at: now + Double(Int.random(in: -600...9000, using: &random)))
        case 52...54: .explainGap(Bool.random(using: &random) ? .pause : .sitting)
        case 55: .turn(Bool.random(using: &random) ? Int.random(in: -1...12, using: &random) : nil)
        case 56: .turn()
        case 58: .edit(note: Int.random(in: 1...3, using: &random), text: "rettet \(now)")
        case 57: .lead([Role.known.randomElement(using: &random) ?? .coLeader])
        default: .redo
        }
    }

    private mutating func anyItem() -> String {
        session.state.items.randomElement(using: &random)?.item.id ?? "9.9"
    }

    private mutating func anyPhase() -> String {
        session.record.plan.phases.randomElement(using: &random)?.id ?? "9"
    }

    private mutating func anyPlan() -> Command {
        session.catchUpPlans(at: now).randomElement(using: &random).map(Command.choose) ?? .next
    }

    private mutating func anyTool() -> ToolOutline {
        let steps: [StepTiming?] = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            Bool.random(using: &random) ? StepTiming(minutes: 1, rounds: 2, roles: ["a", "b"]) : nil
        }
        return ToolOutline(id: "tool", title: "Verktøy", steps: steps)
    }
}
