extension Script {
    /// The other builds that its times name, by their minutes.
    public var otherBuilds: [Int] {
        let ofPhases = phases.lazy.flatMap { phase in
            Array(phase.builds.keys) + phase.items.flatMap(\.builds.keys)
        }
        return Set(ofPhases).sorted()
    }

    /// The minutes of every build: its own first, then the others; one alone where there are no others.
    public var lengths: [Int] { [built(as: nil).minutes] + otherBuilds }

    /// The minutes set off for all phases.
    public var minutes: Int { phases.reduce(0) { $0 + $1.minutes } }

    /// The script as one build has it: each time is that of the build, and what is not in it is left out.
    ///
    /// Items and phases keep their ids.
    ///
    /// - Parameter build: Another build, by its minutes; `nil` for the script's own.
    public func built(as build: Int?) -> Script {
        guard !otherBuilds.isEmpty else { return self }
        var script = self
        script.build = build
        script.phases = phases.filter { $0.isPart(of: build) }.map { $0.built(as: build) }
        return script
    }

    /// The script with every turn counted for so many participants.
    public func counted(for people: Int) -> Script {
        var script = self
        script.phases = phases.map { $0.counted(for: people) }
        return script
    }

    /// How many participants its turns are counted for; `nil` where nothing depends on it.
    public var people: Int? {
        phases.lazy.compactMap(\.people).first
    }
}

extension Phase {
    /// Whether a build has the phase: it has one of its items. One without any items is in all.
    public func isPart(of build: Int?) -> Bool { items.isEmpty || items.contains { $0.isPart(of: build) } }

    fileprivate func built(as build: Int?) -> Phase {
        var phase = self
        phase.duration = build.flatMap { builds[$0] } ?? duration
        phase.builds = [:]
        phase.items = items.filter { $0.isPart(of: build) }.map { $0.built(as: build) }
        return phase
    }

    /// The phase with every turn counted for so many participants.
    public func counted(for people: Int) -> Phase {
        guard self.people != nil else { return self }
        var phase = self
        for index in items.indices {
            phase.items[index].duration = items[index].duration.counted(for: people)
            phase.items[index].builds = items[index].builds.mapValues { $0.counted(for: people) }
            phase.items[index].body = items[index].body.map { $0.counted(for: people) }
        }
        return phase
    }

    /// How many participants the turns of its items are counted for; `nil` where nothing depends on it.
    public var people: Int? {
        items.lazy.compactMap { item in
            ([item.duration] + item.builds.values).lazy.compactMap { $0.turns?.people }.first
                ?? item.steps.lazy.compactMap { $0.timing?.turns?.people }.first
        }.first
    }
}

extension ItemPart {
    /// A step with its turns counted for so many participants; all else as it is.
    fileprivate func counted(for people: Int) -> ItemPart {
        guard case .step(var step) = self else { return self }
        step.timing = step.timing?.counted(for: people)
        return .step(step)
    }
}

extension Item {
    /// Whether a build has the item: where builds are named, one of no minutes has not.
    public func isPart(of build: Int?) -> Bool { builds.isEmpty || duration(in: build).planned > 0 }

    private func duration(in build: Int?) -> PlannedDuration { build.flatMap { builds[$0] } ?? duration }

    fileprivate func built(as build: Int?) -> Item {
        var item = self
        item.duration = duration(in: build)
        item.builds = [:]
        return item
    }
}
