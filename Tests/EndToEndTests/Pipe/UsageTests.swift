import TestSupport
import Testing

/// What is said of a command line that was not understood: whole, without the options in brackets that programmers read.
struct UsageTests {
    @Test(arguments: [
        (
            ["print", "mestringstreff/1", "--for"],
            """
            Det mangler en verdi for '--for <role>'
              --for <role>  Hvem arket er for: leader (gruppeleder), co-leader (medleder) eller participants (deltakere).
            treff hjelp skriv-ut forteller mer.

            """
        ),
        (["run", "1", "2"], "Forstod ikke '2'\ntreff hjelp kjør forteller mer.\n"),
        (["run", "1", "2", "3"], "2 ord ble ikke forstått: '2', '3'\ntreff hjelp kjør forteller mer.\n"),
        (
            ["sjekk", "--formt", "json"],
            "Ukjent valg '--formt'. Mente du '--format'?\ntreff hjelp sjekk forteller mer.\n"
        ),
        (
            ["sjekk", "--format", "pdf"],
            """
            Verdien 'pdf' passer ikke for '--format <form>'. Skriv en av 'text', 'lines' eller 'json'.
              --format <form>  Hvordan funnene skrives: text for folk, lines (fil:linje:kolonne) for redigeringsprogram, json for andre program.
            treff hjelp sjekk forteller mer.

            """
        ),
        (["check", "--yes"], "--yes hører til --fix.\ntreff hjelp sjekk forteller mer.\n"),
        (["--x"], "Ukjent valg '--x'\ntreff hjelp forteller mer.\n"),
    ])
    func whatIsWrongAndWhereMoreIsTold(arguments: [String], expected: String) throws {
        let result = try Treff().run(arguments)
        #expect(result.errors == expected)
        #expect(result.output == "")
        #expect(result.exit == .code(2))
    }
}
