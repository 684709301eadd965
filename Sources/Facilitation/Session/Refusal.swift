/// Why a command changes nothing. The words are the application's.
public enum Refusal: Error, Equatable, Sendable {
    /// The session has ended.
    case sessionHasEnded
    /// There is no step before this one.
    case atTheStart
    /// The session has not begun.
    case notBegun
    /// The last item has ended; only the closing dialogue is left.
    case atTheEnd
    /// No item has this id.
    case noSuchItem(String)
    /// No note has this number.
    case noSuchNote(Int)
    /// The note's text was removed before.
    case alreadyErased(Int)
    /// The item was left out before.
    case alreadySkipped(String)
    /// The item is over; it cannot be left out any more.
    case alreadyHeld(String)
    /// The item cannot come before what is over, or after itself.
    case placeIsOver(String)
    /// The item belongs to the closing and stays there.
    case staysInClosing(String)
    /// The item is never left out to save time.
    case isFixed(String)
    /// Nothing of a phase is still to come; its id.
    case nothingLeft(phase: String)
    /// No item is going on.
    case noCurrentItem
    /// The minutes are out of range.
    case minutesOutOfRange(ClosedRange<Int>)
    /// The rounds of a timer are out of range.
    case roundsOutOfRange(ClosedRange<Int>)
    /// A break is going on already.
    case onBreak
    /// The item that goes on is a break itself.
    case onPlannedBreak
    /// No break is going on.
    case notOnBreak
    /// No tool is being led.
    case noTool
    /// No exercise timer is running.
    case noTimer
    /// The number of people is out of range.
    case presentOutOfRange(ClosedRange<Int>)
    /// More have had a turn than are there.
    case moreThanPresent(Int)
    /// There is nothing to undo.
    case nothingToUndo
    /// There is nothing to do again.
    case nothingToRedo
    /// There is no step to correct.
    case nothingToCorrect
    /// The step cannot have happened before this: seconds since the record was made.
    case tooEarly(earliest: Double)
    /// The step cannot have happened after this: seconds since the record was made.
    case tooLate(latest: Double)
    /// The session cannot end before it begins.
    case endsBeforeItBegins
    /// The item has not begun, so that its beginning cannot be corrected.
    case notBegunItem(String)
    /// treff was not off, so that there is nothing to explain.
    case noGap
    /// The step cannot have happened in time to come.
    case notYet
    /// The note, title or task has no words.
    case emptyNote
}
