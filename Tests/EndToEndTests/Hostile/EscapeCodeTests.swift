import Foundation
import TestSupport
import Testing

/// Control characters and escape codes in files are shown and not obeyed.
struct EscapeCodeTests {
    /// Clears the screen, names the window, rings the bell, changes screens, steps back, turns the order of letters.
    private static let codes = "\u{1B}[2J\u{1B}]0;eid\u{07}\u{1B}[?1049h\u{8}\u{9B}31m\u{202E}"
    private static let script = """
        ---
        kurs: "K\\e[2J"
        samling: 1
        tittel: T\(codes)
        språk: nb
        ---

        # Oppstart\(codes) (30 min)

        ## Hei\(codes) (30 min)

        Leder: leder\(codes)
        Utstyr: ark\(codes)
        Verktøy: finnes-ikke\(codes)

        Tekst \(codes) etter.

        Spørsmål:
        - Hva\(codes) nå?
        """

    private let treff: Treff
    private var path: String { treff.home.path + "/1-\u{1B}[2J\u{07}.md" }

    init() throws {
        treff = try Treff()
        try Self.script.write(toFile: path, atomically: false, encoding: .utf8)
    }

    /// Nothing that the files hold was obeyed.
    private func check(_ terminal: PseudoTerminal) {
        #expect(terminal.screen.bells == 0)
        #expect(terminal.screen.unknown == [])
        #expect(!terminal.screen.isAlternate)
        for code in ["\u{1B}[2J", "\u{1B}]0;", "\u{07}", "\u{9B}", "\u{202E}", "\u{1B}[?1049h"] {
            #expect(Data(terminal.output).range(of: Data(code.utf8)) == nil, "\(code.debugDescription)")
        }
    }

    @Test func inAScriptThatIsLed() throws {
        let terminal = try treff.open("run", path, columns: 100, rows: 60)
        try terminal.expect("Hva␛[2J␛]0;eid␇␛[?1049h␈<U+009B>31m<U+202E> nå?")
        #expect(terminal.screen.state.text.contains("Tekst ␛[2J␛]0;eid␇"))
        for line in ["", "plan", "tid", "logg", "hopp 1.1", "et notat", "verktøy", "dropp", "avslutt"] {
            try terminal.type(line + "\r")
        }
        try terminal.expect("AVSLUTTE")
        try terminal.type("\u{03}\u{04}")
        #expect(try terminal.waitForExit() == .code(0))
        check(terminal)
    }

    @Test(arguments: ["check", "preview", "print", "review", "explain", "tool", "handout"])
    func inWhatOtherCommandsSayOfIt(command: String) throws {
        let terminal = try treff.open(command, path, columns: 100, rows: 60)
        _ = try terminal.waitForExit()
        check(terminal)
    }

    @Test func inARecord() throws {
        _ = try treff.run("run", path, input: "Kari \(Self.codes)\n")
        let saved = try #require(try treff.saved().first)
        #expect(saved.texts == ["Kari \(Self.codes)"])
        for arguments in [["list"], ["resume"], ["review"], []] {
            let terminal = try treff.open(arguments, columns: 100, rows: 60)
            if arguments.isEmpty || arguments == ["resume"] {
                try terminal.expect("›")
                try terminal.type("logg\r\u{04}")
            }
            _ = try terminal.waitForExit()
            check(terminal)
        }
    }
}
