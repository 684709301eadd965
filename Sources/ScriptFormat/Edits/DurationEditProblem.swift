/// Why durations could not be written into a script.
public enum DurationEditProblem: Error, Equatable, Sendable {
    /// The file is not saved as UTF-8.
    case isConverted
    /// There is nothing to lead in the document.
    case noScript
    /// The script has no such item; its id.
    case noItem(String)
    /// The item's heading has no duration to change; the item's id.
    case noDuration(String)
    /// Read again, the script would say something else than was meant.
    case otherMeaning
}
