import Facilitation
import Testing

@testable import Reports

struct DocumentTests {
    @Test func aDocumentStandsAlone() {
        let document = HTMLPage(
            title: "A & B", language: .nb, style: "p { margin: 0; }", body: [Tag("p") { "Hei" }])
        #expect(
            document.html == """
                <!DOCTYPE html>
                <html lang="nb">
                 <head>
                  <meta charset="utf-8"/>
                  <meta name="viewport" content="width=device-width, initial-scale=1"/>
                  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
                  <title>A &amp; B</title>
                  <style>p { margin: 0; }</style>
                 </head>
                 <body>
                  <p>Hei</p>
                 </body>
                </html>

                """)
    }

    @Test(
        arguments: [SheetStyle.text, LeaderStyle.text(Density.all[0]), CoLeaderStyle.text(rowHeight: 20)]
            + ParticipantsPage.Setting.allCases.map(ParticipantsStyle.text))
    func noStyleHoldsWhatWouldBeEscaped(style: String) {
        #expect(Tag.escaped(style) == style)
    }
}
