import Facilitation
import ScriptFormat

extension Draft {
    /// Takes an answer to one of the questions about items.
    mutating func takeOfItem(_ line: String) throws(FragmentReader.Problem) {
        switch step {
        case .item(let phase), .gap(let phase):
            guard !line.isEmpty else { return try leave(phase) }
            let place = ItemPlace(phase, script.phases[phase].items.count)
            add(try fragments.heading(line), at: place)
            // Where the phase was asked about out of its turn, it is asked about until it is full.
            if isChanging { turn(to: step) }
            ask(about: place)
        case .insertion(let place):
            guard !line.isEmpty else { return finish(then: .item(phase: place.phase)) }
            let item = try fragments.heading(line)
            follow { other in
                let isAfter = other.phase == place.phase && other.index >= place.index
                return isAfter ? ItemPlace(other.phase, other.index + 1) : other
            }
            add(item, at: place)
            ask(about: place)
        case .heading(let place):
            let item = try fragments.heading(line)
            edit(place) {
                ($0.title, $0.duration, $0.marks) = (item.title, item.duration, item.marks)
                $0.builds = item.builds
            }
            ask(about: place)
        case .lead(let place):
            let lead = line == DraftAnswer.nothing ? [] : try fragments.label("Leder", line).lead
            edit(place) { $0.lead = lead }
            go(to: .tools(place))
        case .tools(let place):
            let tools = line.isEmpty || line == DraftAnswer.nothing ? [] : try fragments.label("Verktøy", line).tools
            edit(place) { $0.tools = tools }
            go(to: .text(place))
        case .text(let place):
            try takeText(line, place)
            go(to: .prompt(place))
        case .prompt(let place): try takePrompt(line, place)
        default: break
        }
    }

    /// A break needs nobody who leads it and nothing to ask.
    private mutating func ask(about place: ItemPlace) {
        go(to: item(place).marks.contains(.pause) ? .text(place) : .lead(place))
    }

    /// Goes on from a phase; where its minutes are not used up it asks once more first.
    private mutating func leave(_ phase: Int) throws(FragmentReader.Problem) {
        let phases = script.phases
        guard !phases[phase].items.isEmpty else {
            throw .init(
                text: words(
                    "The phase needs at least one item. Write it with minutes, such as \(phases[phase].title) \(phases[phase].minutes)."
                ))
        }
        // That they are too many has been said already.
        let isTold = step == .gap(phase: phase) || minutesLeft(phase) < 0
        guard isTold || PhaseFill(phases[phase]).fits(phases[phase].minutes) else {
            return go(to: .gap(phase: phase))
        }
        finish(then: following(phase))
    }

    private mutating func takeText(_ line: String, _ place: ItemPlace) throws(FragmentReader.Problem) {
        guard !line.isEmpty else { return }
        if line == DraftAnswer.nothing { return edit(place) { $0.body.removeAll(where: \.isProse) } }
        let more = try fragments.body(line)
        edit(place) {
            // Text that replaces other text stands where that stood: before what is asked.
            let isText = !more.text.isEmpty
            if isText { $0.body.removeAll(where: \.isProse) }
            $0.add(more, first: isText)
        }
    }

    /// A prompt with its form of work before a colon, or anything else that has a label; empty ends the item.
    private mutating func takePrompt(_ line: String, _ place: ItemPlace) throws(FragmentReader.Problem) {
        switch line {
        case "": finish(then: .item(phase: place.phase))
        case DraftAnswer.nothing: edit(place) { $0.body.removeAll { if case .prompt = $0 { true } else { false } } }
        default:
            let more = try fragments.prompt(line)
            edit(place) { $0.add(more) }
        }
    }

    /// Where the task is set: in the item of the last phase that is named for it, else in its first.
    var taskPlace: ItemPlace {
        let phase = script.phases.count - 1
        let items = script.phases[phase].items
        if let set = script.items.first(where: { !$0.task.isEmpty }), let place = ItemPlace(set.id) { return place }
        let named = items.firstIndex { item in ["oppgave", "task"].contains { item.title.lowercased().contains($0) } }
        return ItemPlace(phase, named ?? 0)
    }

    /// Sets the task; an empty answer leaves it as it is.
    mutating func setTask(_ line: String) {
        guard !line.isEmpty else { return }
        edit(taskPlace) {
            $0.body.removeAll { if case .task = $0 { true } else { false } }
            // What is asked about it comes after it.
            let place = $0.body.firstIndex(where: \.isStop) ?? $0.body.endIndex
            if line != DraftAnswer.nothing { $0.body.insert(.task(line), at: place) }
        }
    }

    /// Whether an item is one that is changed, and not a new one.
    func isOld(_ place: ItemPlace) -> Bool {
        guard isChanging, let last = answers.lazy.compactMap(DraftCommand.init).last else { return false }
        return last == .changeItem(place)
    }

    /// Changes something that was answered before.
    mutating func carryOut(_ command: DraftCommand) throws(FragmentReader.Problem) {
        switch command {
        case .change(let other):
            guard isAsked(other) else {
                throw .init(text: words("We have not come that far yet."))
            }
            turn(to: other)
        case .changeItem(let place):
            try require(place)
            turn(to: .heading(place))
        case .remove(let place):
            try require(place)
            drop(place)
            follow { other in
                guard other.phase == place.phase, other.index >= place.index else { return other }
                return other.index == place.index ? nil : ItemPlace(other.phase, other.index - 1)
            }
            if [.task, .file, .ready].contains(step), script.phases[place.phase].items.isEmpty {
                turn(to: .item(phase: place.phase))
            }
        case .insert(let place):
            // A phase that has no items yet gets them in its turn.
            guard script.phases.indices.contains(place.phase), case let items = script.phases[place.phase].items,
                !items.isEmpty, place.index <= items.count
            else { throw missing(place) }
            turn(to: .insertion(place))
        }
    }

    private func require(_ place: ItemPlace) throws(FragmentReader.Problem) {
        guard script.phases.indices.contains(place.phase),
            script.phases[place.phase].items.indices.contains(place.index)
        else { throw missing(place) }
    }

    private func missing(_ place: ItemPlace) -> FragmentReader.Problem {
        .init(text: words("There is no item \(place.id) here. show shows the numbers."))
    }

    /// Whether a question has had its turn.
    private func isAsked(_ step: DraftStep) -> Bool {
        switch step {
        case .phases: !script.phases.isEmpty
        case .task: !script.phases.isEmpty && script.phases.allSatisfy { !$0.items.isEmpty }
        case .file: path != nil
        case .course: script.course != nil || !script.title.isEmpty
        default: !script.title.isEmpty
        }
    }
}

extension Item {
    /// Adds what another item has besides its heading, before or after what is there.
    fileprivate mutating func add(_ other: Item, first: Bool = false) {
        lead += other.lead
        tools += other.tools
        methods += other.methods
        materials += other.materials
        handouts += other.handouts
        body = first ? other.body + body : body + other.body
    }
}

extension ItemPart {
    /// Whether it is text without a label.
    fileprivate var isProse: Bool {
        switch self {
        case .paragraph, .list, .table: true
        default: false
        }
    }
}
