import Basics
import Facilitation

extension InputParser {
    /// `dropp 2.5 2.7`, `dropp pausen`, `dropp resten av hoveddel`, each with `fordi` and a reason. Words that name nothing
    /// are a note first.
    func skip(_ rest: String) -> Input {
        let (named, reason) = split(rest, at: .because)
        guard !named.isEmpty else { return .command(.skip(reason: reason)) }
        var words = named.split(whereSeparator: \.isWhitespace).map(String.init)
        if words.count > 1, SmallWord.the.matches(words[0]), SmallWord.rest.matches(words[1]) { words.removeFirst() }
        if SmallWord.rest.matches(words[0]), let phase = phase(words.dropFirst().joined(separator: " ")) {
            return .command(.skipRest(phase: phase, reason: reason))
        }
        let numbers = words.map { $0.trimmingCommas }.prefix { isItemNumber($0) || SmallWord.and.matches($0) }
        let items = numbers.filter { isItemNumber($0) }.map { $0.dotted }
        if !items.isEmpty {
            let others = words.dropFirst(numbers.count).joined(separator: " ")
            return .command(.skip(items: items, reason: reason ?? (others.isEmpty ? nil : others)))
        }
        if let item = self.named(named) { return .command(.skip(items: [item], reason: reason)) }
        return .offered("\(LiveCommand.skip.name(language)) \(rest)", command: .skip(reason: rest))
    }

    /// `flytt 3.1 etter 2.5`, by number or title.
    func move(_ rest: String) -> Input? {
        guard case (let moved, let place?) = split(rest, at: .after) else { return nil }
        guard let item = anyItem(moved), let other = anyItem(place) else { return nil }
        return .command(.move(item: item, after: other))
    }

    /// `nytt punkt 10 Runde om NAV`, also `… etter 2.5`.
    func add(_ rest: String) -> Input? {
        var words = rest.split(whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first, SmallWord.item.matches(first) else { return nil }
        words.removeFirst()
        guard let minutes = words.first.flatMap({ wholeNumber($0) }) else { return .incomplete(.add) }
        words.removeFirst()
        if let unit = words.first, SmallWord.minutes.matches(unit) { words.removeFirst() }
        let text = words.joined(separator: " ")
        if case (let title, let place?) = split(text, at: .after, isLast: true), isItemNumber(place) {
            return title.isEmpty
                ? .incomplete(.add) : .command(.add(minutes: minutes, title: title, after: place.dotted))
        }
        return text.isEmpty ? .incomplete(.add) : .command(.add(minutes: minutes, title: text))
    }

    /// An item by number, whether there is one or not, or by title.
    private func anyItem(_ text: String) -> String? { isItemNumber(text) ? text.dotted : named(text) }

    /// The item that words name by its number or title, also in the definite form: `pausen`, `the break`.
    private func named(_ text: String) -> String? {
        guard text.plainLetters.count >= 3 else { return nil }
        return forms(of: text).lazy.compactMap { item($0) }.first
    }

    /// The phase whose title words name; the current one without words, as in `dropp resten`.
    private func phase(_ text: String) -> String? {
        var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        if let first = words.first, SmallWord.of.matches(first) { words.removeFirst() }
        guard !words.isEmpty else {
            return current.flatMap { item in phases.first { item.id.hasPrefix($0.id + ".") }?.id }
        }
        return forms(of: words.joined(separator: " ")).lazy.compactMap { form in
            let plain = form.plainLetters
            return phases.first { $0.id == plain || plain.count >= 3 && $0.title.plainLetters.hasPrefix(plain) }?.id
        }.first
    }

    /// The words as they are, without their article, and without a definite ending.
    func forms(of text: String) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace)
        let isDefinite = words.count > 1 && words.first.map { SmallWord.the.matches($0) } == true
        let bare = isDefinite ? words.dropFirst().joined(separator: " ") : text
        let plain = bare.plainLetters
        let endings = ["n", "a", "en", "et", "a", "ene"].filter { plain.hasSuffix($0) && plain.count - $0.count >= 4 }
        return [text, bare] + endings.map { String(bare.dropLast($0.count)) }
    }

    /// What stands before and after a small word; `nil` after it when there is none, or nothing after it.
    private func split(_ text: String, at word: SmallWord, isLast: Bool = false) -> (before: String, after: String?) {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        let places = words.indices.filter { word.matches(words[$0]) && $0 < words.count - 1 }
        guard let place = isLast ? places.last : places.first else { return (text, nil) }
        return (words[..<place].joined(separator: " "), words[(place + 1)...].joined(separator: " "))
    }
}

extension String {
    /// The word without a comma after it.
    fileprivate var trimmingCommas: String { hasSuffix(",") ? String(dropLast()) : self }
}
