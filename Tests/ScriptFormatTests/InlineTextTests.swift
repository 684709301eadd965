import Testing

@testable import ScriptFormat

@Suite("The marks of Markdown in running text")
struct InlineTextTests {
    private static let shown = [
        ("Ta **imot** folk, *rolig* og __stille__.", "Ta imot folk, rolig og stille."),
        ("***Nå*** og ~~aldri~~", "Nå og aldri"), ("fil_navn_her og 2 * 3 * 4", "fil_navn_her og 2 * 3 * 4"),
        ("Jeg heter ______.", "Jeg heter ______."), ("* alene", "* alene"), ("**halv", "**halv"),
        ("Se [siden](https://a.no/x_y_z \"tittel\").", "Se siden (https://a.no/x_y_z)."),
        ("[**Fet** lenke](https://a.no)", "Fet lenke (https://a.no)"), ("[https://a.no](https://a.no)", "https://a.no"),
        ("[over](#punkt) og [her]()", "over og her"), ("[a](<b c>)", "a (b c)"),
        ("[x](https://a.no/(b))", "x (https://a.no/(b))"),
        ("<https://a.no> og <a@b.no>", "https://a.no og a@b.no"), ("[ ] ikke [noe]", "[ ] ikke [noe]"),
        ("![En kopp](kopp.png) her", "En kopp her"), ("Ord[^1].", "Ord[1]."),
        ("<b>Fet</b> tekst<br>ny <!-- x -->linje", "Fet tekst ny linje"), ("3 < 4 og 5 > 2", "3 < 4 og 5 > 2"),
        ("Skriv `**kode**` og ``a`b``", "Skriv **kode** og a`b"), ("Et ` alene", "Et ` alene"),
        ("\\*ikke\\* \\[noe\\] C:\\mappe", "*ikke* [noe] C:\\mappe"),
        ("R&amp;D &nbsp;&#230;&#xE5; A&B &x;", "R&D  æå A&B &x;"),
        ("«*Hei*», sa hun", "«Hei», sa hun"),
    ]

    @Test("are not shown", arguments: shown) func plain(text: String, expected: String) {
        #expect(InlineText.plain(text) == expected)
    }

    @Test("are written so that they stay what they are", arguments: shown.map(\.0) + shown.map(\.1))
    func escaped(text: String) {
        #expect(InlineText.plain(InlineText.escaped(text)) == text)
    }
}
