import Testing

@testable import Reports

struct TagTests {
    @Test func elementsAloneGetALineEachAndTextStandsAsItIs() {
        let list = Tag("ul", ["class": "plan", "id": nil]) {
            for title in ["Velkommen", "Pause"] { Tag("li") { title } }
            Tag("li") {
                "Til "
                Tag("b") { "kl. 12" }
                " i dag"
            }
        }
        #expect(
            list.written() == """
                <ul class="plan">
                 <li>Velkommen</li>
                 <li>Pause</li>
                 <li>Til <b>kl. 12</b> i dag</li>
                </ul>
                """)
    }

    @Test func whatHtmlGivesAMeaningIsEscapedInTextAndAttributes() {
        let hostile = "</p><script>\"x\" & 'y'</script>\u{0}\u{1B}[31m\u{FFFE}\r"
        #expect(
            Tag("p", ["title": hostile]) { hostile }.written() == """
                <p title="&lt;/p&gt;&lt;script&gt;&quot;x&quot; &amp; 'y'&lt;/script&gt;[31m">\
                &lt;/p&gt;&lt;script&gt;&quot;x&quot; &amp; 'y'&lt;/script&gt;[31m</p>
                """)
    }

    @Test func onlyElementsWithoutAnEndAreClosedAtOnce() {
        #expect(Tag("br").written() == "<br/>")
        #expect(Tag("td").written() == "<td></td>")
    }
}
