/// A text that the leader wrote in a record.
public enum FreeText: Equatable, Sendable {
    /// A note, by its number.
    case note(Int)
    /// A part of the log that the closing asks for.
    case log(Reflection.Part)
    /// Why an item was left out or led otherwise, by the item's id.
    case reason(item: String)
    /// What an exercise timer was for, by the timer's number.
    case timer(Int)
    /// The title of an item that the leader put in, by the item's id.
    case title(item: String)
    /// The task that was set, if not the script's.
    case task
}

extension Record {
    /// All that the leader wrote and that still stands, with its words: the notes, the log, and reasons.
    public var freeTexts: [(text: FreeText, words: String)] {
        let standing = notes.filter { !$0.isErased }.map { (FreeText.note($0.id), $0.text) }
        let log = Reflection.Part.allCases.compactMap { part in reflection[part].map { (FreeText.log(part), $0) } }
        let given = plan.items.map(\.id).flatMap { item in
            Set(reasons(of: item)).sorted().map { (FreeText.reason(item: item), $0) }
        }
        let tasks = Set(tasks).sorted().map { (FreeText.task, $0) }
        return standing + log + given + timerLabels.map { (FreeText.timer($0.id), $0.label) } + titles + tasks
    }

    /// The titles of items that the leader put in, each once.
    private var titles: [(text: FreeText, words: String)] {
        var seen: Set<String> = []
        return timeline.compactMap { entry in
            guard case .itemAdded(let item, _, _, let title) = entry.event, !title.isEmpty,
                seen.insert(item + " " + title).inserted
            else { return nil }
            return (.title(item: item), title)
        }
    }

    private var tasks: [String] {
        timeline.compactMap { entry in
            if case .taskSet(let text) = entry.event, !text.isEmpty { text } else { nil }
        }
    }

    /// The timers that the leader gave a text; those of tools bear the tools' own words.
    private var timerLabels: [ExerciseTimer] {
        let titles = Set(
            timeline.compactMap { entry -> String? in
                if case .toolStarted(_, let tool) = entry.event { tool.title } else { nil }
            })
        return timeline.compactMap { entry -> ExerciseTimer? in
            guard case .timerStarted(let timer) = entry.event else { return nil }
            return timer.label.isEmpty || titles.contains(timer.label) ? nil : timer
        }
    }

    /// Removes the words of a text for good, wherever they stand.
    ///
    /// - Returns: Whether there were any.
    public mutating func erase(_ text: FreeText) -> Bool {
        switch text {
        case .note(let id):
            guard let index = notes.firstIndex(where: { $0.id == id && !$0.isErased }) else { return false }
            notes[index].text = ""
            notes[index].isErased = true
            // What stood there before it was edited is gone with it.
            if let earlier = notes[index].replaces, earlier < id { _ = erase(.note(earlier)) }
        case .log(let part):
            guard reflection[part] != nil else { return false }
            reflection[part] = nil
        case .reason(let item):
            guard !reasons(of: item).isEmpty else { return false }
            for index in adaptations.indices where adaptations[index].item == item { adaptations[index].reason = nil }
            for index in timeline.indices {
                guard case .itemSkipped(item, _?) = timeline[index].event else { continue }
                timeline[index].event = .itemSkipped(item: item, reason: nil)
            }
        case .timer(let id):
            guard timerLabels.contains(where: { $0.id == id }) else { return false }
            for index in timeline.indices {
                guard case .timerStarted(var timer) = timeline[index].event, timer.id == id else { continue }
                timer.label = ""
                timeline[index].event = .timerStarted(timer)
            }
        case .title(let item):
            guard titles.contains(where: { $0.text == text }) else { return false }
            for index in timeline.indices {
                guard case .itemAdded(item, let after, let minutes, _) = timeline[index].event else { continue }
                timeline[index].event = .itemAdded(item: item, after: after, minutes: minutes, title: "")
            }
        case .task:
            guard !tasks.isEmpty else { return false }
            for index in timeline.indices {
                guard case .taskSet = timeline[index].event else { continue }
                timeline[index].event = .taskSet("")
            }
        }
        return true
    }

    private func reasons(of item: String) -> [String] {
        let told = timeline.compactMap { entry -> String? in
            if case .itemSkipped(item, let reason) = entry.event { reason } else { nil }
        }
        return told + adaptations.filter { $0.item == item }.compactMap(\.reason)
    }
}
