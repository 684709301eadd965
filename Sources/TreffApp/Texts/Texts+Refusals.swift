import Facilitation
import Languages

extension Texts {
    /// Why a command changed nothing, and what to do. `clock` reads the wall clock at a point of the session.
    func refusal(_ refusal: Refusal, clock: (Double) -> String) -> String {
        switch refusal {
        case .sessionHasEnded: self("The session has ended. Its notes and its log can still be changed.")
        case .atTheStart: self("This is the first step.")
        case .notBegun: self("The session has not begun. Enter begins it.")
        case .atTheEnd:
            self("The last item is done. Type end to finish, back goes one step back.")
        case .noSuchItem(let id):
            self("There is no item \(id). Type plan to see them.")
        case .noSuchNote(let id):
            self("There is no note \(id). Type log to see them.")
        case .alreadyErased(let id): self("Note \(id) is erased already.")
        case .alreadySkipped(let id):
            self("Item \(id) is left out already. goto \(id) takes it after all.")
        case .alreadyHeld(let id):
            self("Item \(id) has been held, so it cannot be skipped.")
        case .placeIsOver(let id):
            self("Nothing can be put after \(id), for that is over.")
        case .staysInClosing(let id):
            self("Item \(id) belongs to the closing, which stays whole.")
        case .isFixed(let id): self("Item \(id) is marked as fixed and stays as it is.")
        case .nothingLeft: self("Nothing of that phase is still to come.")
        case .noCurrentItem: self("No item is going on now.")
        case .minutesOutOfRange(let range):
            self("Give a number from \(range.lowerBound) to \(range.upperBound).")
        case .roundsOutOfRange(let range):
            self("The number of rounds is from \(range.lowerBound) to \(range.upperBound).")
        case .onBreak:
            self("There is a break already. Enter or continue ends it.")
        case .onPlannedBreak:
            self("You have a break now. +5 makes it longer; Enter goes on.")
        case .notOnBreak: self("There is no break now.")
        case .noTool: self("No tool is being led.")
        case .noTimer: self("No timer is running.")
        case .presentOutOfRange(let range):
            self("Give how many are here, from \(range.lowerBound) to \(range.upperBound).")
        case .moreThanPresent(let present):
            self("Only \(present) are here. present \(present + 1) tells that one more has come.")
        case .nothingToUndo: self("There is nothing more to undo.")
        case .nothingToRedo: self("There is nothing to redo.")
        case .nothingToCorrect: self("There is no step to correct yet.")
        case .tooEarly(let earliest):
            self("It cannot have been that early: the step before began at \(clock(earliest)).")
        case .tooLate(let latest):
            self("It cannot have been that late: what came after began at \(clock(latest)).")
        case .endsBeforeItBegins: self("The session cannot end before it begins.")
        case .notBegunItem(let id): self("Item \(id) has not begun.")
        case .noGap: self("treff was not off, so there is nothing to tell.")
        case .notYet: self("That time has not come yet.")
        case .emptyNote:
            self("The note has no words. Write the text after the word.")
        }
    }
}
