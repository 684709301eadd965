import Facilitation
import Languages

/// The time that a heading has in each build of its session: `10 min; 180: 15 min`.
public struct BuildTimes: Equatable, Sendable {
    /// The time in the script's own build; `nil` where there is one in others alone.
    public var own: PlannedDuration?
    /// The times in other builds, by the minutes of the build.
    public var others: [Int: PlannedDuration]

    public init(own: PlannedDuration?, others: [Int: PlannedDuration]) {
        self.own = own
        self.others = others
    }

    /// Reads the times as a heading has them between its brackets; `nil` where no build is named, or a time is not clear.
    public init?(written text: String) {
        let visible = UncommentedText(Source(bytes: Array(text.utf8)))
        guard let time = HeadingTime(0..<visible.bytes.count, in: visible), time.isClear else { return nil }
        let named = time.pieces.compactMap { piece in
            piece.build.flatMap { build in piece.duration.duration.map { (build, $0) } }
        }
        guard !named.isEmpty else { return nil }
        own = time.pieces.first { $0.build == nil }?.duration.duration
        others = Dictionary(named) { first, _ in first }
    }

    /// The times as the format writes them in a language; empty where there is none.
    public func written(in language: Language) -> String { HeadingTime.written(own, others, in: language) ?? "" }
}
