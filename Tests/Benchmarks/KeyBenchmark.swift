import TestSupport

/// From a key being typed to its letter on the screen, while the clock runs.
enum KeyBenchmark {
    static func run() throws {
        let terminal = try PseudoTerminal(
            [Place.treff, "run", "mestringstreff/1", "--records", Place.folder()],
            environment: ["TERM=xterm-256color", "LANG=C.UTF-8", "HOME=/tmp"], columns: 100)
        try terminal.expect("› ")
        try terminal.type("\r")
        try terminal.expect("Enter går videre")
        var times: [Double] = []
        var typed = ""
        for index in 0..<200 {
            let letter = String("abcdefghij"[index % 10])
            typed = index % 10 == 0 ? letter : typed + letter
            let begun = milliseconds()
            try terminal.type(letter)
            try terminal.expect("› " + typed)
            times.append(milliseconds() - begun)
            if index % 10 == 9 {
                try terminal.type("\u{03}")
                try terminal.expect("a line that was dropped") { !$0.state.text.hasSuffix(typed) }
            }
        }
        print("a key to the screen: \(Figures(times)) ms")
    }
}

extension String {
    fileprivate subscript(index: Int) -> Character { self[self.index(startIndex, offsetBy: index)] }
}
