import Facilitation
import Languages

extension Texts {
    /// Why a command changed nothing, and what to do. `clock` reads the wall clock at a point of the session.
    func refusal(_ refusal: Refusal, clock: (Double) -> String) -> String {
        switch refusal {
        case .sessionHasEnded: self("Samlingen er avsluttet.", "The session has ended.")
        case .atTheStart: self("Dette er første steg; det er ikke noe før det.", "This is the first step.")
        case .atTheEnd:
            self(
                "Siste punkt er ferdig. Enter eller avslutt avslutter, tilbake går ett steg tilbake.",
                "The last item is done. Enter or end closes the session, back goes one step back.")
        case .noSuchItem(let id):
            self(
                "Det finnes ikke noe punkt \(id). Skriv plan for å se alle.",
                "There is no item \(id). Type plan to see them.")
        case .noSuchNote(let id):
            self(
                "Det finnes ikke noe notat \(id). Skriv logg for å se alle.",
                "There is no note \(id). Type log to see them.")
        case .alreadyErased(let id): self("Notat \(id) er slettet fra før.", "Note \(id) is erased already.")
        case .alreadySkipped(let id):
            self(
                "Punkt \(id) er allerede utelatt. hopp \(id) tar det likevel.",
                "Item \(id) is left out already. goto \(id) takes it after all.")
        case .alreadyHeld(let id):
            self("Punkt \(id) er holdt, så det kan ikke droppes.", "Item \(id) has been held, so it cannot be skipped.")
        case .noCurrentItem: self("Det er ikke noe punkt i gang nå.", "No item is going on now.")
        case .minutesOutOfRange(let range):
            self(
                "Skriv et tall fra \(range.lowerBound) til \(range.upperBound).",
                "Give a number from \(range.lowerBound) to \(range.upperBound).")
        case .roundsOutOfRange(let range):
            self(
                "Antall runder er fra \(range.lowerBound) til \(range.upperBound).",
                "The number of rounds is from \(range.lowerBound) to \(range.upperBound).")
        case .onBreak:
            self(
                "Det er allerede pause. Enter eller fortsett avslutter den.",
                "There is a break already. Enter or continue ends it.")
        case .notOnBreak: self("Det er ikke pause nå.", "There is no break now.")
        case .noTimer: self("Det går ingen klokke nå.", "No timer is running.")
        case .presentOutOfRange(let range):
            self(
                "Skriv hvor mange dere er, fra \(range.lowerBound) til \(range.upperBound).",
                "Give how many are here, from \(range.lowerBound) to \(range.upperBound).")
        case .nothingToUndo: self("Det er ikke mer å angre.", "There is nothing more to undo.")
        case .nothingToRedo: self("Det er ikke noe å gjenta.", "There is nothing to redo.")
        case .nothingToCorrect: self("Det er ikke noe steg å rette ennå.", "There is no step to correct yet.")
        case .tooEarly(let earliest):
            self(
                "Så tidlig kan det ikke ha vært: steget før begynte \(clock(earliest)).",
                "It cannot have been that early: the step before began at \(clock(earliest)).")
        case .notYet: self("Det klokkeslettet er ikke kommet ennå.", "That time has not come yet.")
        case .emptyNote:
            self(
                "Notatet har ingen ord. Skriv teksten etter ordet.",
                "The note has no words. Write the text after the word.")
        }
    }
}
