/// Which of a plan's headlines are phases, and which are items.
struct ProgrammeShape {
    /// The rank of items; `nil` where none is found.
    private(set) var items: Int?
    /// The index of the headline that is the document's own title.
    private(set) var title: Int?
    /// Whether items are lines of text.
    var areLines: Bool { items.map { $0 >= Headline.Rank.line } ?? false }
    /// Whether most items begin with a time of day.
    private(set) var hasClocks = false
    /// Whether most of the items' rank have a time.
    private(set) var isMostlyTimed = false

    private let headlines: [Headline]
    private let vocabulary: ImportVocabulary

    /// Looks at the headlines; where tables hold the programme, headlines without a time are no items.
    init(_ all: [Headline], hasTables: Bool, firstText: Int?, vocabulary: ImportVocabulary) {
        self.vocabulary = vocabulary
        title = Self.title(of: all, hasTables: hasTables, firstText: firstText, vocabulary)
        let without = title
        headlines = all.enumerated().filter { $0.offset != without }.map(\.element)
        items = itemRank(hasTables: hasTables)
        guard let items else { return }
        let own = headlines.filter { isOfItems($0.rank, items) }
        hasClocks = own.count { $0.line.sign == .clock } * 2 > own.count
        isMostlyTimed = own.count(where: \.isTimed) * 10 >= own.count * 6
    }

    /// Whether a rank is that of items: lines and list items are alike.
    func isOfItems(_ rank: Int, _ items: Int) -> Bool {
        rank == items || items >= Headline.Rank.line && rank >= Headline.Rank.line
    }

    private static func title(
        of all: [Headline], hasTables: Bool, firstText: Int?, _ vocabulary: ImportVocabulary
    ) -> Int? {
        if let own = all.firstIndex(where: { $0.rank == 0 }) { return own }
        guard let first = all.first, first.rank < Headline.Rank.line, !first.isTimed || first.line.sign == .loose,
            vocabulary.phase(first.line.title) == nil, vocabulary.fact(first.line.title) == nil,
            all.count > 1 || hasTables, first.rank < 10 || firstText == first.index
        else { return nil }
        let outermost = all.map(\.rank).min()
        let isAlone = all.count { $0.rank == first.rank } == 1
        let isFirst = firstText == first.index
        let isUntimedAmongTimed =
            all.count { $0.rank == first.rank && $0.isTimed } * 2 >= all.count { $0.rank == first.rank } - 1
        return (isAlone && first.rank == outermost) || isFirst && isUntimedAmongTimed && all.contains(where: \.isTimed)
            || isFirst && isAlone ? 0 : nil
    }

    private func itemRank(hasTables: Bool) -> Int? {
        let ranks = Set(headlines.map(\.rank)).sorted()
        for rank in ranks where headlines.contains(where: { $0.rank == rank && $0.isTimed }) {
            if !isOfPhases(rank) { return rank }
        }
        guard !hasTables else { return nil }
        // No time anywhere that says what is an item.
        let plain = ranks.filter { $0 < Headline.Rank.line }
        for (index, rank) in plain.enumerated() {
            let own = headlines.filter { $0.rank == rank }
            let phases = own.count { vocabulary.phase($0.line.title) != nil }
            if phases > 1 || phases == own.count, index + 1 < plain.count { continue }
            if own.count > 1 || index + 1 == plain.count { return rank }
        }
        return plain.last
    }

    /// Whether the headlines of a rank hold the programme's items rather than being them.
    private func isOfPhases(_ rank: Int) -> Bool {
        let own = headlines.indices.filter { headlines[$0].rank == rank }
        let parents = own.filter { !nested(under: $0).isEmpty }
        guard !parents.isEmpty else { return false }
        let named = own.count { vocabulary.phase(headlines[$0].line.title) != nil }
        if named * 2 >= own.count { return true }
        let isHeading = rank < Headline.Rank.bold && parents.count == own.count
        let full = parents.count { index in
            let children = nested(under: index)
            let sum = children.compactMap { headlines[$0].line.timing.duration?.planned }.reduce(0, +)
            guard let minutes = headlines[index].line.timing.duration?.planned else { return false }
            // A heading with a single one below it: with more time, where that is so for all of them.
            guard children.count > 1 else { return sum == minutes || isHeading && sum < minutes }
            return sum * 10 >= minutes * 7 && sum * 10 <= minutes * 13
        }
        // The outermost headings are phases as soon as one of them holds its items.
        let isOutermost = rank < Headline.Rank.bold && headlines.map(\.rank).min() == rank
        return full * 2 >= own.count || isOutermost && full > 0 && parents.contains { nested(under: $0).count > 1 }
    }

    /// The timed headlines right below another, up to the next of its own rank.
    private func nested(under index: Int) -> [Int] {
        let rest = headlines.indices.dropFirst(index + 1).prefix { headlines[$0].rank > headlines[index].rank }
        let timed = rest.filter { headlines[$0].isTimed }
        let nearest = timed.map { headlines[$0].rank }.min()
        return timed.filter { headlines[$0].rank == nearest }
    }

    /// Whether any item stands below a headline, before the next one that is as far out.
    func hasItems(under index: Int, in all: [Headline], tables: [Int]) -> Bool {
        let rank = all[index].rank
        let end = all[(index + 1)...].first { $0.rank <= rank }?.index ?? Int.max
        if tables.contains(where: { $0 > all[index].index && $0 < end }) { return true }
        guard let items else { return false }
        let below = all[(index + 1)...].prefix { $0.rank > rank }
        return below.contains { isOfItems($0.rank, items) && ($0.isTimed || $0.rank < 10) }
            || below.contains(where: \.isTimed) && vocabulary.phase(all[index].line.title) != nil
    }
}
