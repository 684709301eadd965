import Facilitation

extension ReviewColumn {
    /// Which session, and what it was led from: the same in all rows of a session, and first among the columns.
    static let session: [ReviewColumn] = [
        ReviewColumn("record", .text, "The record's id.") { .text($0.review.record.id) },
        ReviewColumn("rehearsal", .boolean, "Whether it was a rehearsal.") { .boolean($0.review.record.isRehearsal) },
        ReviewColumn("ended", .boolean, "Whether the session has ended.") { .boolean($0.review.record.isEnded) },
        ReviewColumn("script", .text, "The script's id; of a path, the file's name.") {
            .text($0.review.record.script.publicID)
        },
        ReviewColumn("script_sha256", .text, "The SHA-256 of the script's bytes, to tell versions apart.") {
            .text($0.review.record.script.sha256)
        },
        ReviewColumn("course", .text, "The course's name.") { .text($0.review.record.script.course) },
        ReviewColumn("session", .integer, "The session's number in its course.") {
            .integer($0.review.record.script.session)
        },
        ReviewColumn("title", .text, "The session's title.") { .text($0.review.record.script.title) },
        ReviewColumn("language", .text, "The script's language: `nb` or `en`.") {
            .text($0.review.record.script.language.tag)
        },
        ReviewColumn("started_at", .moment, "When the session began.") {
            .text($0.review.began.iso8601)
        },
        ReviewColumn("present", .integer, "How many were there.") { .integer($0.review.present) },
        ReviewColumn("build", .integer, "The minutes of the build that was led; empty for the script's own.") {
            .integer($0.review.record.script.build)
        },
        ReviewColumn("session_planned_minutes", .integer, "The planned minutes of all phases.") {
            .integer($0.review.planned)
        },
        ReviewColumn("session_seconds", .seconds, "How long the session lasted, or has lasted.") {
            .seconds($0.review.length)
        },
        ReviewColumn("session_break_seconds", .seconds, "Unplanned breaks of the session.") {
            .seconds($0.review.work.pause)
        },
        ReviewColumn("session_gap_seconds", .seconds, "Time of the session in which treff was not running.") {
            .seconds($0.review.work.gap)
        },
        ReviewColumn("session_untracked_seconds", .seconds, "Time of the session outside items, breaks and gaps.") {
            .seconds($0.review.work.untracked)
        },
        ReviewColumn("closing_latest_seconds", .seconds, "When the closing should have begun, from the start.") {
            .seconds($0.review.closing?.latest)
        },
        ReviewColumn("closing_began_seconds", .seconds, "When the closing began, from the start.") {
            .seconds($0.review.closing?.began)
        },
        ReviewColumn("closing_held", .text, "How much of the closing was held: `complete`, `partial`, `missing`.") {
            .text($0.review.closing?.completeness.rawValue)
        },
    ]

    /// What people wrote themselves.
    static let freeText: [ReviewColumn] = [
        ReviewColumn("skip_reason", .text, "Why the item was left out.", isFreeText: true) {
            .text($0.item.skipReason)
        },
        ReviewColumn("adaptation_reason", .text, "Why the item differed from the script.", isFreeText: true) {
            .text($0.adaptation?.reason)
        },
        ReviewColumn("notes", .list, "The notes written during the item.", isFreeText: true) { .list($0.notes) },
        ReviewColumn("did", .text, "The log of the session: done.", isFreeText: true) {
            .text($0.review.record.reflection.did)
        },
        ReviewColumn("learned", .text, "The log of the session: learned.", isFreeText: true) {
            .text($0.review.record.reflection.learned)
        },
        ReviewColumn("idea", .text, "The log of the session: worth doing differently.", isFreeText: true) {
            .text($0.review.record.reflection.idea)
        },
    ]
}
