extension Report {
    /// This report with what another has found.
    func including(_ other: Report) -> Report {
        var report = self
        for entry in other.entries {
            report.add(entry.fault, at: entry.range, fix: entry.fix?.replacement, replacing: entry.fix?.range)
        }
        return report
    }
}
