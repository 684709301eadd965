import Facilitation
import Languages

/// Finds times that are named by the session's own length, and reads them as those that stand first, without a name.
struct OwnBuild {
    let language: Language

    /// Puts a session's times in order, and reports those that are named so.
    func settle(_ outline: inout SessionOutline, _ report: inout Report) {
        let phases = outline.phases.compactMap(\.heading)
        let builds = Set((phases + outline.items.map(\.heading)).flatMap(\.builds.keys))
        guard let own = own(among: builds, phases) else { return }
        let others = builds.subtracting([own])
        for phase in outline.phases.indices {
            if let heading = outline.phases[phase].heading {
                outline.phases[phase].heading = settled(heading, own, [], &report)
            }
            for item in outline.phases[phase].items.indices {
                outline.phases[phase].items[item].heading = settled(
                    outline.phases[phase].items[item].heading, own, others, &report)
            }
        }
    }

    /// The build that is the session's own length by the times of its phases; where none of these stands without a name,
    /// the shortest.
    private func own(among builds: Set<Int>, _ phases: [HeadingReading]) -> Int? {
        let found = builds.sorted().first { build in
            build
                == phases.reduce(0) { sum, phase in
                    sum + ((phase.hasOwnTime ? phase.duration : phase.builds[build]?.duration)?.planned ?? 0)
                }
        }
        return found ?? (phases.contains { $0.hasOwnTime } ? nil : phases.flatMap(\.builds.keys).min())
    }

    /// - Parameter others: The builds that do not have the heading unless it names them.
    private func settled(
        _ heading: HeadingReading, _ own: Int, _ others: Set<Int>, _ report: inout Report
    ) -> HeadingReading {
        guard let named = heading.builds[own], let place = heading.lastTime else { return heading }
        var settled = heading
        settled.builds[own] = nil
        if heading.hasOwnTime {
            report.add(.ownBuild(own, right: nil), at: named.range)
            return settled
        }
        settled.duration = named.duration
        settled.durationRange = named.range
        for other in others where heading.builds[other] == nil {
            settled.builds[other] = (PlannedDuration(0), named.range)
        }
        let right = HeadingTime.written(settled.duration, settled.otherDurations, in: language)
        // Where commas stand between them, these are mended first.
        let isWhole = heading.builds.values.allSatisfy { place.contains($0.range.lowerBound) }
        report.add(.ownBuild(own, right: right), at: isWhole ? place : named.range, fix: isWhole ? right : nil)
        return settled
    }
}
