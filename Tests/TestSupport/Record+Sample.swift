import Facilitation

extension Record {
    /// A record in which nothing has happened yet, of a session that begins at `Moment.at(0)`.
    public static func sample(_ plan: Plan = .sample) -> Record {
        Record(
            id: "00000000-0000-4000-8000-000000000001",
            script: ScriptReference(
                id: "mestringstreff/1", course: "Mestringstreff", session: 1, title: "Hva er mestring?",
                language: .nb, sha256: String(repeating: "0", count: 64)),
            startedAt: Moment.at(0).wall, plan: plan)
    }
}

extension Moment {
    /// So many seconds after 10:00 on 21 November 2026, Norwegian winter time.
    public static func at(_ elapsed: Double) -> Moment {
        Moment(elapsed: elapsed, wall: WallTime(milliseconds: 1_795_251_600_000, offset: 3600).adding(seconds: elapsed))
    }
}
