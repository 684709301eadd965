import Testing

@testable import Reports

struct DocumentTests {
    @Test func aDocumentStandsAlone() {
        let document = Document(
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

    @Test func theSharedStyleHoldsNothingThatWouldBeEscaped() {
        #expect(Tag.escaped(Style.flowing) == Style.flowing)
    }
}
