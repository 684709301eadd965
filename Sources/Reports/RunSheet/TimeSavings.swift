import Facilitation

/// What can be done when a session runs late, in words.
struct TimeSavings {
    let session: SheetSession

    /// What can be shortened, what can be left out, and what is kept whole; nothing for what there is none of.
    var entries: [(title: String, text: String)] {
        var entries: [(String, String)] = []
        let words = session.words
        let shortenings = session.shortenings
        if !shortenings.isEmpty {
            let list = shortenings.map { shortening in
                let duration = shortening.item.duration
                return "\(shortening.item.id) \(shortening.item.title) \(duration.planned) → \(duration.minimum)"
            }
            let gain = shortenings.reduce(0) { $0 + $1.gain }
            entries.append((words.shorten(gain: gain), Brief.sentence(list)))
        }
        if !session.omissions.isEmpty {
            let list = session.omissions.map { "\($0.id) \($0.title) (\($0.duration.planned))" }
            let gain = session.omissions.reduce(0) { $0 + $1.duration.planned }
            entries.append((words.leaveOut(gain: gain), Brief.sentence(list)))
        }
        let kept = session.fixed.map { "\($0.id) \($0.title)" }
        if !kept.isEmpty { entries.append((words.keep, Brief.sentence(kept))) }
        return entries
    }
}
