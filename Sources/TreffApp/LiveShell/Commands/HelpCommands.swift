import Facilitation

/// Help: with commands, with moments, and what the course's own papers say.
extension LiveCommand {
    static let help: LiveCommand = .init(
        id: "help", alone: .carriesOut,
        followed: { rest, _ in
            if let words = hardWords(rest) { return .run(.help, "\(hard) \(words)") }
            let ids = [named(rest)?.id, MomentHelp.named(rest)].compactMap(\.self)
            return ids.isEmpty ? nil : .run(.help, Set(ids).count == 1 ? ids[0] : ids.joined(separator: " "))
        },
        offers: { _, live in
            let language = live.texts.language
            let hard = SpokenWords("small word").written(SmallWord.hard.rawValue, language)
            let words = MomentHelp.all(language).map { $0.word(language) } + all.map { $0.name(language) }
            var seen: Set<String> = []
            return (words + [hard].compactMap(\.self)).filter { seen.insert($0).inserted }
        },
        carryOut: { live, about, _ in
            let pages = HelpPages(texts: live.texts)
            let ids = about.split(separator: " ").map(String.init)
            guard ids.first == hard else { return .show(ids.isEmpty ? pages.overview : pages.page(about: ids)) }
            return .show(hardMoments(about: ids.dropFirst().joined(separator: " "), live))
        })

    static let support = LiveCommand(
        id: "support", alone: .carriesOut,
        carryOut: { live, _, _ in
            let paper = live.session.record.script.session.flatMap { live.library.papers.support(session: $0) }
            let none = Block.text(live.texts("The course has no support sheet for this session."))
            return .show(paper.map { PaperPages(paper: $0, texts: live.texts).whole } ?? [none])
        })

    /// What is asked for after the word for what is hard; `nil` for other words.
    private static func hardWords(_ rest: String) -> String? {
        let words = rest.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard let first = words.first, SmallWord.hard.matches(first) else { return nil }
        return words.count > 1 ? String(words[1]) : ""
    }

    private static let hard = "hard"

    private static func hardMoments(about words: String, _ live: LiveSession) -> [Block] {
        let texts = live.texts
        guard let paper = live.library.papers.hardMoments else {
            let advice = texts(
                "The course has no page for hard moments yet. Take a break, and let one of you stay with the person. In danger, ring for help at once."
            )
            return [.text(advice)]
        }
        let pages = PaperPages(paper: paper, texts: texts)
        let section = words.isEmpty ? [] : pages.sections(about: words)
        return section.isEmpty
            ? pages.contents(texts("help hard and a word from the list shows that part.")) : section
    }
}
