import Facilitation
import Languages

/// The time that stands in a heading: `10–15 min`, and perhaps others in other builds: `10 min; 180: 15 min`.
struct HeadingTime {
    /// The time in one build.
    struct Piece {
        /// The minutes of the build; `nil` for the script's own.
        let build: Int?
        /// Where the build is named.
        let name: Range<Int>
        /// Where the time stands.
        let range: Range<Int>
        /// What it says.
        let duration: DurationText
    }

    /// The times, each build once; at least one.
    let pieces: [Piece]

    /// No build is shorter, so that a time of day is never taken for one.
    private static let shortestBuild = 25

    /// Reads a part of a heading's brackets; `nil` where it is no time.
    init?(_ part: Range<Int>, in text: UncommentedText) {
        let ranges = text.bytes[part].split(separator: .semicolon, omittingEmptySubsequences: false).map(\.indices)
        let pieces = ranges.compactMap { Self.piece(Blank.trim($0, in: text.bytes), in: text) }
        let names = pieces.map(\.build)
        if pieces.count == ranges.count, Set(names).count == names.count, !names.dropFirst().contains(nil) {
            self.pieces = pieces
            return
        }
        let duration = DurationText(text.words(part))
        if duration == .none { return nil }
        self.pieces = [Piece(build: nil, name: part.prefix(0), range: part, duration: duration)]
    }

    private static func piece(_ range: Range<Int>, in text: UncommentedText) -> Piece? {
        if let colon = text.bytes[range].firstIndex(of: .colon) {
            let name = Blank.trim(range.lowerBound..<colon, in: text.bytes)
            let rest = Blank.trim(colon + 1..<range.upperBound, in: text.bytes)
            let words = text.words(rest)
            let duration = DurationText(words)
            if let build = DurationText(text.words(name)).duration, build.minimum == build.planned,
                build.turns == nil, build.planned >= shortestBuild, duration != .none,
                duration.isExact || LooseDuration.hasUnit(DurationToken.tokens(of: words))
            {
                return Piece(build: build.planned, name: name, range: rest, duration: duration)
            }
        }
        let duration = DurationText(text.words(range))
        return duration == .none ? nil : Piece(build: nil, name: range.prefix(0), range: range, duration: duration)
    }

    /// Whether every time in it is clear.
    var isClear: Bool { pieces.allSatisfy { $0.duration.duration != nil } }

    /// Whether it is written as the format says.
    func isExact(in text: UncommentedText) -> Bool {
        pieces.allSatisfy { piece in
            guard piece.duration.isExact else { return false }
            return piece.build.map { text.words(piece.name) == "\($0)" } ?? true
        }
    }

    /// The same as the format writes it; what is not clear stays as it is.
    func right(in text: UncommentedText) -> String {
        pieces.map { piece in
            let words = text.words(piece.range)
            let name = piece.build.map { "\($0): " } ?? ""
            guard case .loose(let meant) = piece.duration else { return name + words }
            return name + DurationText.written(meant, in: DurationText.language(of: words))
        }.joined(separator: "; ")
    }

    /// A time and those of other builds as the format writes them.
    static func written(
        _ duration: PlannedDuration?, _ builds: [Int: PlannedDuration], in language: Language
    ) -> String? {
        // What its own build lacks is named by the others alone.
        let own = duration.flatMap { builds.isEmpty || $0.planned > 0 ? DurationText.written($0, in: language) : nil }
        let others = builds.sorted { $0.key < $1.key }.map { build, duration in
            "\(build): \(DurationText.written(duration, in: language))"
        }
        let pieces = [own].compactMap(\.self) + others
        return pieces.isEmpty ? nil : pieces.joined(separator: "; ")
    }
}
