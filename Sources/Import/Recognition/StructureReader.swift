import ScriptFormat

/// Divides a plan into phases and items.
struct StructureReader {
    private let document: SourceDocument
    private let vocabulary: ImportVocabulary
    private let finder: HeadlineFinder
    private let headlines: [Headline]
    /// The number of the headline that a block is.
    private let numbers: [Int: Int]
    private let shape: ProgrammeShape
    private let tables: [Int: ProgrammeTable]
    private var plan = RawPlan()
    private var isAfterItems = false
    /// The line that was read with the headline above it.
    private var taken: Int?
    /// The item that is told more of below the programme, and how far out its headline stands there.
    private var told: (phase: Int, item: Int, rank: Int)?

    /// The headline that says which session it is, where that is one alone: `Samling 3: Tempo`.
    private let sessionTitle: Int?

    /// The phases and items of a plan.
    static func read(_ document: SourceDocument, vocabulary: ImportVocabulary, names: Set<String> = []) -> RawPlan {
        var reader = StructureReader(document, vocabulary, names)
        for (index, block) in document.blocks.enumerated() { reader.take(block, at: index) }
        reader.close()
        return reader.plan
    }

    private init(_ document: SourceDocument, _ vocabulary: ImportVocabulary, _ names: Set<String>) {
        self.document = document
        self.vocabulary = vocabulary
        finder = HeadlineFinder(document, vocabulary: vocabulary, names: names)
        headlines = finder.find(in: document)
        numbers = Dictionary(uniqueKeysWithValues: headlines.enumerated().map { ($0.element.index, $0.offset) })
        let named = headlines.enumerated().filter { _, headline in
            let title = SessionTitle(headline.line.title, vocabulary: vocabulary)
            return headline.rank < Headline.Rank.line && !headline.isTimed && title.session != nil && title.title != nil
        }
        sessionTitle = named.count == 1 ? named[0].offset : nil
        var tables: [Int: ProgrammeTable] = [:]
        for (index, block) in document.blocks.enumerated() {
            guard case .table(let rows) = block.content,
                let table = ProgrammeTable(rows, finder: finder, vocabulary: vocabulary),
                table.isSure || !headlines.contains(where: \.isTimed)
            else { continue }
            tables[index] = table
        }
        self.tables = tables
        let firstText = document.blocks.firstIndex { block in
            switch block.content {
            case .comment, .fact, .divider: false
            default: true
            }
        }
        shape = ProgrammeShape(headlines, hasTables: !tables.isEmpty, firstText: firstText, vocabulary: vocabulary)
    }

    private mutating func take(_ block: SourceBlock, at index: Int) {
        if let table = tables[index] { return table.add(to: &plan) }
        guard let number = numbers[index] else {
            if index != taken { add(block) }
            return
        }
        let headline = headlines[number]
        let isProgramme = vocabulary.phases.meaning(of: headline.line.title) == "programme" && !headline.isTimed
        if number == shape.title || number == sessionTitle && plan.phases.isEmpty
            || (headline.rank == 0 || isProgramme) && plan.phases.isEmpty
        {
            return plan.preamble.append(block)
        }
        if isOfPage(headline, number) { return plan.preamble.append(block) }
        if let open = told, headline.rank <= open.rank || headline.isTimed { told = nil }
        if isEnd(headline) { return takeEnd(headline) }
        if !headline.isTimed, let place = item(called: headline.line.title) {
            told = (place.phase, place.item, headline.rank)
            plan.phases[place.phase].items[place.item].fragments.append(headline.text.plain.oneLine)
            return
        }
        switch role(of: headline, number) {
        case .phase: addPhase(headline)
        case .item: addItem(headline, block)
        case .section: takeSection(block)
        case .text: add(block)
        }
    }

    private enum Role {
        case phase, item, section, text
    }

    private func role(of headline: Headline, _ number: Int) -> Role {
        let title = headline.line.title
        let isLabel = vocabulary.labels.meaning(of: title) != nil || vocabulary.fact(title) != nil
        if isLabel, !headline.isTimed { return plan.phases.isEmpty || headline.rank > 9 ? .text : .section }
        guard let items = shape.items else {
            return shape.hasItems(under: number, in: headlines, tables: Array(tables.keys)) ? .phase : .section
        }
        if shape.isOfItems(headline.rank, items) { return roleOfItem(headline, number) }
        if headline.rank < items {
            if shape.hasItems(under: number, in: headlines, tables: Array(tables.keys)) { return .phase }
            if headline.isTimed || vocabulary.phase(title) != nil && !plan.phases.isEmpty { return .item }
            return .section
        }
        return isItemAmongText(headline) ? .item : .text
    }

    private func roleOfItem(_ headline: Headline, _ number: Int) -> Role {
        // A heading among items that has items below it.
        if vocabulary.phase(headline.line.title) != nil, holdsFollowing(number) || isNumbered(over: number) {
            return .phase
        }
        if !headline.isTimed, isNumbered(over: number) { return .phase }
        if headline.isTimed { return .item }
        guard headline.rank > 9 else { return .item }
        let title = headline.line.title
        if BreakTitle.contains(title) { return .item }
        let isSentence = title.last.map { ".!?:".contains($0) } ?? true || title.count > 60
        return isSentence || shape.isMostlyTimed ? .text : .item
    }

    /// Whether a headline has a number that the next one goes on with: `2. Arbeid` above `2.1 Kart`.
    private func isNumbered(over number: Int) -> Bool {
        let own = headlines[number].line.ordinal.filter(\.isNumber)
        guard !own.isEmpty, headlines.indices.contains(number + 1) else { return false }
        let next = headlines[number + 1]
        return next.isTimed && next.line.ordinal.hasPrefix(own + ".") && next.line.ordinal.count > own.count + 1
    }

    /// Whether the next headline is an item right below, and the time of those up to the next phase is that of this one.
    private func holdsFollowing(_ number: Int) -> Bool {
        guard headlines.indices.contains(number + 1), headlines[number + 1].isTimed,
            headlines[number + 1].index == headlines[number].index + 1
        else { return false }
        guard let own = headlines[number].line.timing.duration?.planned else { return !headlines[number].isTimed }
        let following = headlines[(number + 1)...].prefix { vocabulary.phase($0.line.title) == nil }
        let sum = following.compactMap { $0.line.timing.duration?.planned }.reduce(0, +)
        return sum * 10 >= own * 7 && sum * 10 <= own * 13
    }

    /// Whether a timed line within an item is one of its own: one that the item has no room for, or a break.
    private func isItemAmongText(_ headline: Headline) -> Bool {
        guard headline.isTimed, headline.rank != Headline.Rank.item || shape.hasClocks else { return false }
        if headline.line.sign == .clock { return shape.areLines || shape.hasClocks }
        guard let parent = plan.phases.last?.items.last else { return true }
        if parent.rank == headline.rank { return true }
        if BreakTitle.contains(headline.line.title) { return true }
        guard let own = parent.timing.duration?.planned ?? parent.timing.span else { return parent.timing.start == nil }
        return (headline.line.timing.duration?.planned ?? 0) >= own
    }

    /// Whether a time by itself above the programme is when somebody wrote the page: later than what comes next.
    private func isOfPage(_ headline: Headline, _ number: Int) -> Bool {
        guard plan.phases.isEmpty, headline.line.title.isEmpty, headline.line.timing.end == nil,
            let start = headline.line.timing.start,
            let next = headlines[(number + 1)...].first(where: { $0.line.timing.start != nil })
        else { return false }
        return !next.line.title.isEmpty && (next.line.timing.start ?? start) < start
    }

    private func isEnd(_ headline: Headline) -> Bool {
        headline.line.timing.start != nil && headline.line.timing.end == nil && headline.line.timing.duration == nil
            && vocabulary.ends.meaning(of: headline.line.title) == "end" && !plan.phases.isEmpty
    }

    private mutating func takeEnd(_ headline: Headline) {
        plan.end = headline.line.timing.start
        plan.add(SourceBlock(.comment(headline.text.plain.oneLine), at: document.blocks[headline.index].place))
        isAfterItems = true
    }

    private mutating func addPhase(_ headline: Headline) {
        let block = document.blocks[headline.index]
        plan.phases.append(
            RawPhase(
                place: block.place, title: headline.line.title, timing: headline.line.timing,
                fragments: Self.fragments(headline.text.plain, headline.line) + takeBelow(headline)))
        isAfterItems = false
    }

    private mutating func addItem(_ headline: Headline, _ block: SourceBlock) {
        let lines = headline.text.lines
        var item = RawItem(
            place: block.place, line: headline.line,
            fragments: Self.fragments(lines.first?.plain ?? headline.text.plain, headline.line) + takeBelow(headline),
            rank: headline.rank)
        if case .item(_, _, let marker) = block.content, SourceBlock.isNumber(marker) {
            item.fragments.insert(marker, at: 0)
        }
        if !headline.line.rest.isEmpty {
            item.blocks = [SourceBlock(.paragraph(SourceText(headline.line.rest)), at: block.place)]
        }
        item.blocks += lines.dropFirst().map { SourceBlock(CellReader.block(of: $0), at: block.place) }
        if headline.rank < 10, headline.isTimed || vocabulary.phase(headline.line.title) != nil,
            shape.items.map({ headline.rank < $0 }) ?? false
        {
            plan.phases.append(RawPhase(place: block.place, title: headline.line.title, timing: headline.line.timing))
        }
        plan.add(item)
        isAfterItems = false
    }

    /// The line below a headline that has its time, which is then no text.
    private mutating func takeBelow(_ headline: Headline) -> [String] {
        guard let below = headline.below else { return [] }
        taken = headline.index + 1
        return [below]
    }

    /// Pieces of a headline whose words must be found again: what stands around the title, the title, and the addresses
    /// of links.
    static func fragments(_ text: String, _ line: TimedLine) -> [String] {
        let (plain, addresses) = PlainLink.taken(from: text)
        let parts = line.pieces + [line.title]
        let all = parts + [line.rest]
        let isWhole = WordBalance([plain]).missing(in: WordBalance(all)).isEmpty
        return (isWhole ? parts : [plain.oneLine]) + addresses
    }

    /// A heading that is no part of the programme, and what stands below it.
    private mutating func takeSection(_ block: SourceBlock) {
        isAfterItems = !plan.phases.isEmpty
        add(block)
    }

    /// The item of a table that a headline below it repeats.
    private func item(called title: String) -> (phase: Int, item: Int)? {
        guard !tables.isEmpty else { return nil }
        let words = WordBalance.words(title)
        for (phase, raw) in plan.phases.enumerated() {
            if let item = raw.items.firstIndex(where: { WordBalance.words($0.line.title) == words }) {
                return (phase, item)
            }
        }
        return nil
    }

    private mutating func add(_ block: SourceBlock) {
        if let told { return plan.phases[told.phase].items[told.item].blocks.append(block) }
        if isAfterItems { plan.remainder.append(block) } else { plan.add(block) }
    }

    /// A plan without any item is one item.
    private mutating func close() {
        plan.phases.removeAll { $0.items.isEmpty && $0.intro.isEmpty && $0.title == nil }
        guard plan.phases.allSatisfy(\.items.isEmpty) else { return }
        ListedItems.divide(&plan, finder: finder)
    }
}
