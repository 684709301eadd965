import Basics
import Facilitation
import Languages
import Terminal

/// A glance as lines, each written when it says something new: for a pipe, and for whoever listens or feels.
final class GlanceLog: FollowView {
    private let app: App
    private var told: [Entry] = []

    /// A line, and what it is about. What changes by itself all the while is no part of what is new.
    private struct Entry: Equatable {
        var news: String
        var text: String
    }

    init(app: App) { self.app = app }

    func show(_ followed: FollowedSession, at now: ClockReading, _ texts: Texts) -> Bool {
        let glance = followed.glance(at: now)
        let remark = GlanceWords(texts: texts).remark(followed, at: now).map { text in
            // That nothing is heard is told once, and not again for each minute.
            Entry(news: followed.trouble == nil && followed.language != nil ? "silence" : text, text: text)
        }
        let entries = (glance.map { Self.entries($0, texts) } ?? []) + (remark.map { [$0] } ?? [])
        let clock = (glance?.moment.wall ?? now.wall).local.clock
        let new = entries.filter { entry in !told.contains { $0.news == entry.news } }
        told = entries
        do throws(ScreenGone) {
            for entry in new { try app.environment.output.write(VisibleText.line("\(clock) \(entry.text)") + "\n") }
            return glance?.standing != .ended
        } catch {
            return false
        }
    }

    func leave() {}

    private static func entries(_ glance: Glance, _ texts: Texts) -> [Entry] {
        let words = GlanceWords(texts: texts)
        func entry(_ news: String, _ more: String = "") -> Entry { Entry(news: news, text: news + more) }
        var entries: [Entry] = []
        if let item = glance.item {
            entries.append(entry("\(item.id) \(item.title)", " · " + texts.left(item.left)))
        } else {
            entries.append(entry(words.standing(glance)))
        }
        if glance.pause != nil { entries.append(entry(texts("Break"))) }
        if let now = glance.now { entries.append(entry("\(texts("Now")): \(words.label(now.kind)): \(now.text)")) }
        if let next = glance.next { entries.append(entry("\(texts("Then")): \(words.label(next.kind)): \(next.text)")) }
        if let round = glance.round { entries.append(entry(texts.turns(round))) }
        if let exercise = glance.exercise {
            let round = words.round(exercise)
            entries.append(
                entry(texts("Exercise") + (round.isEmpty ? "" : " · " + round), " · " + texts.left(exercise.round.left))
            )
        }
        guard glance.standing == .item || glance.standing == .ready else { return entries }
        let time = glance.moment.wall(atElapsed: glance.times.closing ?? glance.times.end).local.clock
        let end = glance.times.closing == nil ? texts("ends \(time)") : texts("closing by \(time)")
        return entries + [entry(end, " · " + texts.pace(glance.times.pace))]
    }
}
