import Facilitation
import Languages

/// The pace over a session as a small chart of characters: time goes to the right, late is up.
struct PaceText {
    let review: SessionReview
    let texts: Texts
    let width: Int

    private let label = 6

    var lines: [StyledLine] {
        let points = review.pace
        guard points.count > 1, review.length > .zero else { return [] }
        let columns = max(10, width - label - 1)
        let values = (0..<columns).map { column in
            lateness(at: Double(column) / Double(columns - 1) * review.length.seconds, points) / 60
        }
        let step = self.step(values)
        let rows = values.map { Int(($0 / step).rounded()) }
        let (top, bottom) = (max(1, rows.max() ?? 0), min(-1, rows.min() ?? 0))
        let chart = (bottom...top).reversed().map { row in
            StyledLine((row * Int(step)).signed.right(label) + " ", .faint)
                + marks(rows.map { $0 == row }, isZero: row == 0)
        }
        return chart + [axis(columns)]
    }

    /// Minutes that a row stands for: so that the chart is at most about nine rows high.
    private func step(_ values: [Double]) -> Double {
        let span = (values.max() ?? 0) - (values.min() ?? 0)
        return [2, 5, 10, 15, 30, 60].first { span / $0 <= 8 } ?? 120
    }

    private func marks(_ isHere: [Bool], isZero: Bool) -> StyledLine {
        var line = StyledLine()
        for here in isHere {
            let part = here ? ("●", StyledLine.Style.plain) : (isZero ? "─" : " ", .faint)
            if let last = line.parts.indices.last, line.parts[last].style == part.1 {
                line.parts[last].text += part.0
            } else {
                line.parts.append(StyledLine.Part(part.0, part.1))
            }
        }
        return line
    }

    /// When each phase began, under the chart.
    private func axis(_ columns: Int) -> StyledLine {
        var line = String(repeating: " ", count: label + 1)
        for phase in review.phases {
            guard let began = phase.began else { continue }
            let text = phase.title.printable
            let place = label + 1 + Int(began.seconds / review.length.seconds * Double(columns - 1))
            // A label that would run into the last one, or over the edge, moves as far as it can.
            let start = min(place, width - text.columns)
            guard start > line.columns || line.allSatisfy({ $0 == " " }) else { continue }
            line = line.left(max(label + 1, start)) + text
        }
        return StyledLine(line, .faint)
    }

    private func lateness(at seconds: Double, _ points: [PacePoint]) -> Double {
        guard let after = points.firstIndex(where: { $0.at.seconds >= seconds }) else {
            return points.last?.lateness.seconds ?? 0
        }
        guard after > 0 else { return points[0].lateness.seconds }
        let (left, right) = (points[after - 1], points[after])
        let span = right.at.seconds - left.at.seconds
        guard span > 0 else { return right.lateness.seconds }
        let part = (seconds - left.at.seconds) / span
        return left.lateness.seconds + (right.lateness.seconds - left.lateness.seconds) * part
    }
}
