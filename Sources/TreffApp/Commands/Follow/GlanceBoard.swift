import Basics
import Facilitation
import Languages
import Terminal

/// A glance laid out in a window: what goes on at the top, what to ask in the middle, and the closing at the bottom.
///
/// It fits from 40 columns and 12 rows on. Where there is less room, the end is cut.
struct GlanceBoard {
    let glance: Glance
    /// What is wrong with what is shown.
    let remark: String?
    let texts: Texts

    /// The rows, none wider and no more of them than the window.
    func rows(_ size: WindowSize) -> [StyledText] {
        let (top, bottom) = (top(size.columns), bottom(size.columns))
        let room = size.rows - top.count - bottom.count
        let middle = middle(size.columns, room)
        let fill = Array(repeating: StyledText(), count: max(0, room - middle.count))
        return Array((top + middle + fill + bottom).prefix(size.rows))
    }

    // MARK: The parts

    private func top(_ columns: Int) -> [StyledText] {
        let rehearsal = glance.isRehearsal ? texts("REHEARSAL ") : ""
        var rows = [edges(StyledText(rehearsal + glance.session.title, .dim), dim(clock), columns)]
        if let item = glance.item {
            rows.append(edges(StyledText("\(item.id) \(item.title)", .title), left(item.left), columns))
        } else {
            rows.append(StyledText(words.standing(glance), .title).truncated(to: columns))
        }
        if let phase = glance.phase {
            let lead = glance.lead.isEmpty ? "" : " · " + texts.roles(glance.lead.map(Role.init(name:)))
            rows.append(edges(dim(phase.title + lead), dim(texts.left(phase.left)), columns))
        }
        if let pause = glance.pause {
            rows.append(
                edges(
                    StyledText(texts("Break"), .warning),
                    pause.left.map(left) ?? StyledText(texts("\(texts.clock(pause.passed)) passed")), columns))
        }
        return rows
    }

    private func bottom(_ columns: Int) -> [StyledText] {
        var rows: [StyledText] = []
        if let round = glance.round { rows.append(StyledText(texts.turns(round)).truncated(to: columns)) }
        if let exercise = glance.exercise {
            let round = words.round(exercise)
            let name = StyledText(texts("Exercise"), .strong) + StyledText(round.isEmpty ? "" : " · " + round)
            rows.append(edges(name, left(exercise.round.left), columns))
        }
        if glance.standing != .ended, glance.standing != .left { rows += [bar(columns), closing(columns)] }
        return rows + (remark.map { cut(wrapped([Span($0, .warning)], hanging: 0, columns), to: 2, columns) } ?? [])
    }

    private func middle(_ columns: Int, _ room: Int) -> [StyledText] {
        let now = line(glance.now, texts("Now"), .strong, columns)
        let next = line(glance.next, texts("Then"), now.isEmpty ? .strong : .dim, columns)
        let blanks = min(2, max(0, room - now.count - next.count))
        let rows = max(0, room - blanks)
        let isTight = now.count + next.count > rows
        let nextRows = isTight ? min(next.count, max(1, rows - now.count, rows / 3)) : next.count
        let shown = cut(now, to: rows - nextRows, columns)
        return (blanks > 0 ? [StyledText()] : []) + shown + (blanks > 1 && !now.isEmpty ? [StyledText()] : [])
            + cut(next, to: nextRows, columns)
    }

    private func line(_ line: Glance.Line?, _ name: String, _ style: Style, _ columns: Int) -> [StyledText] {
        guard let line else { return [] }
        return wrapped(
            [Span(name + "  ", .title), Span(words.label(line.kind) + ": ", .dim), Span(line.text, style)],
            hanging: DisplayWidth.of(name) + 2, columns)
    }

    /// How much of the time to the closing has passed; to the end, once the closing has begun.
    private func bar(_ columns: Int) -> StyledText {
        let length = target - glance.times.start
        let passed = glance.standing == .ready ? 0 : glance.moment.elapsed - glance.times.start
        let share = length > 0 ? min(1, max(0, passed / length)) : 1
        let filled = Int((share * Double(columns)).rounded(.down))
        return StyledText(String(repeating: "█", count: filled))
            + dim(String(repeating: "░", count: columns - filled))
    }

    private func closing(_ columns: Int) -> StyledText {
        let time = wall(target)
        let name = glance.times.closing == nil ? texts("ends \(time)") : texts("closing by \(time)")
        let rest = target - glance.moment.elapsed
        let pace = StyledText(texts.pace(glance.times.pace), glance.times.pace == .onTime ? .good : .warning)
        let whole = name + (rest > 0 ? " · " + texts("in \(texts.clock(rest))") : "")
        let fits = DisplayWidth.of(whole) + pace.width < columns
        return edges(StyledText(fits ? whole : name), pace, columns)
    }

    // MARK: Words and rows

    private var words: GlanceWords { GlanceWords(texts: texts) }
    private var target: Double { glance.times.closing ?? glance.times.end }
    private var clock: String { glance.moment.wall.local.clock }
    private func wall(_ elapsed: Double) -> String { glance.moment.wall(atElapsed: elapsed).local.clock }
    private func dim(_ text: String) -> StyledText { StyledText(text, .dim) }

    private func left(_ seconds: Double) -> StyledText {
        StyledText(texts.left(seconds), seconds <= -1 ? .warning : .strong)
    }

    /// Two texts at the two edges of a row; the left one is cut where they meet.
    private func edges(_ left: StyledText, _ right: StyledText, _ columns: Int) -> StyledText {
        let left = left.truncated(to: columns - right.width - 1)
        let gap = max(1, columns - left.width - right.width)
        return (left + StyledText(String(repeating: " ", count: gap)) + right).truncated(to: columns)
    }

    private func wrapped(_ spans: [Span], hanging: Int, _ columns: Int) -> [StyledText] {
        BlockLayout(columns: columns).lines([.spans(spans, hanging: hanging)])
    }

    /// The first rows, with an ellipsis where some are left out.
    private func cut(_ rows: [StyledText], to count: Int, _ columns: Int) -> [StyledText] {
        guard rows.count > count, count > 0 else { return Array(rows.prefix(max(0, count))) }
        return rows.prefix(count - 1) + [(rows[count - 1] + " …").truncated(to: columns)]
    }
}
