import Basics
import Facilitation
import Languages

/// One script over many sessions: how long each item took, and what that says of its duration.
struct ScriptText {
    let script: ScriptTally
    let texts: Texts
    let width: Int

    private static let widths = [6, 8, 9, 8, 6]

    var lines: [StyledLine] { [heading, header] + rows + legend + suggestions }

    private var heading: StyledLine {
        let number = script.script.session.map { texts("Session \($0)") }
        let name = [
            number, script.script.title.printable, script.script.build.map { "\($0) min" },
            texts.sessions(script.sessions),
        ]
        return StyledLine(name.compactMap(\.self).joined(separator: " · "), .strong)
    }

    private var title: Int {
        let longest = script.items.map { $0.item.title.printable.columns + 6 }.max() ?? 0
        return min(longest + 1, width * 3 / 10)
    }

    private var header: StyledLine {
        let names = [
            texts("plan"), texts("median"), texts("usual"), texts("held"),
            texts("over"),
        ]
        return StyledLine(texts("minutes").left(title) + zip(names, Self.widths).map { $0.right($1) }.joined(), .faint)
    }

    private var rows: [StyledLine] {
        let items = script.items
        let longest = items.map { item in
            max(Double(item.item.duration.planned * 60), item.lengths.spread?.most ?? 0)
        }
        let boxes = BoxText(longest: longest.max() ?? 0, width: width - title - Self.widths.reduce(0, +) - 2)
        return items.map { item in
            let spread = item.lengths.spread
            let cells = [
                String(item.item.duration.planned), spread.map { String($0.median.wholeMinutes) },
                spread.map { "\($0.lowerQuartile.wholeMinutes)–\($0.upperQuartile.wholeMinutes)" },
                "\(item.held)/\(item.planned)", String(item.over),
            ]
            let number = script.isCurrent(item) ? item.item.id.printable : texts("was")
            let name = " \(number.left(4)) \(item.item.title.printable)"
            let line = StyledLine(
                name.left(title) + zip(cells, Self.widths).map { ($0 ?? "").right($1) }.joined() + "  ")
            return line + (spread.map { boxes.line($0, planned: item.item.duration.planned) } ?? StyledLine())
        }
    }

    private var legend: [StyledLine] {
        texts(
            "─ from shortest to longest, █ usual: the middle half, ┃ median, o plan, O both"
        ).wrapped(to: width).map { StyledLine($0, .faint) }
    }

    private var suggestions: [StyledLine] {
        let suggestions = script.suggestionTexts(texts)
        let section = TextSection(title: texts.suggestedDurations, lines: suggestions).styled(width: width)
        return section.isEmpty ? [] : [StyledLine()] + section
    }
}

extension ScriptTally {
    /// The suggestions with their reasons, and what they would do to the phases.
    func suggestionTexts(_ texts: Texts) -> [String] {
        let lines = suggestions.map { suggestion in
            "\(suggestion.item.printable) \(suggestion.title.printable): \(suggestion.from.planned) → "
                + "\(suggestion.to.planned) min (\(suggestion.reason(texts.language)))"
        }
        let balances = balances.filter { $0.then != $0.planned }.map { balance in
            let title = texts.subject(balance.title)
            return texts("\(title) then has items for \(balance.then) of \(balance.planned) minutes.")
        }
        return lines + balances
    }
}
