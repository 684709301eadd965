import Facilitation
import RecordStore

extension Event {
    /// The event's name and all that it holds, on one line.
    public var words: String {
        switch self {
        case .sessionStarted, .breakEnded, .sessionEnded, .unknown: name
        case .beganAt(let time), .endAgreed(let time): "\(name) \(time.plain)"
        case .itemMoved(let item, let other): "\(name) \(item) after \(other)"
        case .itemAdded(let item, let other, let minutes, let title):
            "\(name) \(item) after \(other): \(minutes) min \(title)"
        case .taskSet(let text): "\(name): \(text)"
        case .turnsTaken(let item, let round, let turns): "\(name) \(item) round \(round): \(turns)"
        case .itemLed(let item, let lead): "\(name) \(item): \(lead.joined(separator: ", "))"
        case .gapExplained(let use): "\(name) \(use.rawValue)"
        case .itemStarted(let item, let given): given == 0 ? "\(name) \(item)" : "\(name) \(item) given \(given)"
        case .itemEnded(let item): "\(name) \(item)"
        case .itemSkipped(let item, let reason): reason.map { "\(name) \(item): \($0)" } ?? "\(name) \(item)"
        case .promptGiven(let item, let prompt): "\(name) \(item) \(prompt)"
        case .toolStarted(let item, let tool): "\(name) \(item) \(tool.id) of \(tool.steps.count)"
        case .toolStepGiven(let item, let tool, let step): "\(name) \(item) \(tool) \(step)"
        case .toolEnded(let item, let tool): "\(name) \(item) \(tool)"
        case .minutesChanged(let item, let minutes): "\(name) \(item) \(minutes > 0 ? "+" : "")\(minutes)"
        case .breakStarted(let minutes): minutes.map { "\(name) \($0)" } ?? name
        case .timerStarted(let timer): "\(name) \(timer.words)"
        case .timerEnded(let timer): "\(name) \(timer)"
        case .planChosen(let plan, let minutes, let skipped):
            ([name, plan] + minutes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
                + skipped.map { "-\($0)" }).joined(separator: " ")
        case .attendance(let present): "\(name) \(present)"
        case .corrected(let commands, let time):
            "\(name) \(commands.map { "#\($0)" }.joined(separator: " ")) to \(time.plain)"
        case .undone(let command), .redone(let command): "\(name) #\(command)"
        case .resumed(let gap): "\(name) after \(gap.plain)"
        }
    }
}

extension ExerciseTimer {
    /// Everything that the timer holds: `1: 3x5 min "Lytte" (forteller, lytter)`.
    public var words: String {
        let length = rounds == 1 ? "\(minutes) min" : "\(rounds)x\(minutes) min"
        let label = label.isEmpty ? "" : " \"\(label)\""
        return "\(id): \(length)\(label)\(roles.isEmpty ? "" : " (\(roles.joined(separator: ", ")))")"
    }
}
