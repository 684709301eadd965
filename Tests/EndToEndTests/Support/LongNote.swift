import Foundation
import TestSupport

/// A note of 300 characters: Norwegian letters, an emoji, quotation marks, a wide letter and a combining mark.
enum LongNote {
    static let text: String = {
        let start = "Gruppa snakket lenge om søvn og hvile 😀 og én sa «jeg får ikke sove», mens blåbæra sto på bordet. "
        let middle = "Re\u{301}sume\u{301} av runden: å gjøre mindre er også å gjøre noe. 語 Vi tok pause før planen, "
        return String((start + middle + start + middle).prefix(300))
    }()

    /// The note in pieces of about a second's typing.
    static let pieces: [String] = {
        let characters = Array(text)
        return stride(from: 0, to: characters.count, by: 43).map {
            String(characters[$0..<min($0 + 43, characters.count)])
        }
    }()

    /// Types the note piece by piece, waits for two ticks of the clock after each, and gives the states of the screen in
    /// which what had been typed before could not be seen whole.
    static func type(on live: LiveTerminal, between: (Int) throws -> Void = { _ in }) throws -> [ScreenState] {
        var typed = ""
        var damaged: [ScreenState] = []
        for (index, piece) in pieces.enumerated() {
            live.terminal.forgetStates()
            let before = typed
            typed += piece
            try live.type(piece, showing: typed)
            try live.waitForTicks(2)
            damaged += live.states(without: before)
            try between(index)
        }
        return damaged
    }
}
