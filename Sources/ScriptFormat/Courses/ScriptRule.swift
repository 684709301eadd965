/// A rule about the plan of a session: it can be read as it stands, and yet something in it could be better.
protocol ScriptRule: Fault {
    /// Reports every breach.
    static func check(_ session: PlannedSession, _ report: inout Report)
}

/// A rule about the words that the group hears.
protocol SpeechRule: Fault {
    /// Reports every breach.
    static func check(_ utterance: Utterance, in session: PlannedSession, _ report: inout Report)
}
