import Facilitation
import Foundation
import Languages
import Testing

@testable import Reports

struct RunSheetPageTests {
    @Test(arguments: RunSheet.Audience.allCases, Language.spoken)
    func pagesAreWellFormedAndOfSizeA4(audience: RunSheet.Audience, language: Language) {
        let html = SampleSession.sheet(audience, language).html
        #expect(Markup.error(in: html) == nil)
        #expect(html.contains("<html lang=\"\(language.tag)\">"))
        #expect(html.contains("@page { size: A4;"))
        #expect(Markup.smallestType(in: html) >= 10)
        #expect(Markup.links(in: html) == [])
    }

    @Test func theParticipantsPageHoldsNothingOfTheLeadersNotes() {
        var script = SampleSession.script()
        let secret = "HEMMELIG"
        script.aims = [secret]
        script.preparation = [secret]
        for phase in script.phases.indices {
            script.phases[phase].text = [secret]
            for item in script.phases[phase].items.indices {
                script.phases[phase].items[item].lead = [.other(secret)]
                script.phases[phase].items[item].materials = [secret]
                script.phases[phase].items[item].methods = [secret]
                script.phases[phase].items[item].body = [
                    .paragraph(secret), .list(TextList([.init(secret)])), .table(TextTable([[secret], [secret]])),
                    .say(secret), .prompt(Prompt(id: "1.1.1", form: .question, text: secret)), .step(Step(secret)),
                    .heldBack(HeldBack(.quiet, [secret])), .advice(Advice(.tip, secret)),
                ]
            }
        }
        let sheet = RunSheet(script: script, audience: .participants)
        #expect(!sheet.html.contains(secret))
        #expect(!sheet.text().contains(secret))
        #expect(RunSheet(script: script, audience: .leader).html.contains(secret))
    }

    @Test(arguments: RunSheet.Audience.allCases)
    func everyTextIsEscaped(audience: RunSheet.Audience) {
        var script = SampleSession.script()
        let hostile = "<b onclick=\"x\">&amp;\u{0}</b>"
        script.title = hostile
        script.phases[0].title = hostile
        script.phases[0].items[0].title = hostile
        script.phases[2].items[0].body = [.task(hostile)]
        let html = RunSheet(script: script, audience: audience).html
        #expect(Markup.error(in: html) == nil)
        #expect(!html.contains("onclick=\"x\""))
        #expect(html.contains("&lt;b onclick=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;"))
    }

    @Test func aShortSessionIsSetGenerouslyAndALongOneClosely() {
        func density(copies: Int) -> Density {
            var script = SampleSession.script()
            let items = script.phases[1].items
            script.phases[1].items = (0..<copies).flatMap { _ in items }
            let session = SheetSession(script: script, course: nil, tools: [], start: nil)
            return LeaderPage(session: session).density
        }
        #expect(density(copies: 1) == Density.all[0])
        let long = density(copies: 9)
        #expect(long.size == 10)
        #expect(long.lineHeight < Density.all[0].lineHeight)
    }

    @Test func whatIsSaidAndAskedStandsOnAsManyPagesAsItTakes() {
        var script = SampleSession.script()
        let items = script.phases.flatMap(\.items)
        script.phases = [Phase(id: "1", title: "Dagen", items: (0..<30).flatMap { _ in items })]
        let page = LeaderPage(session: SheetSession(script: script, course: nil, tools: [], start: nil))
        #expect(page.pages(at: page.density) > 2)
        let html = page.document.html
        for text in items.flatMap({ item in item.text + item.say + item.prompts.map(\.text) }) {
            #expect(html.components(separatedBy: text).count == 31, "\(text)")
        }
    }

    @Test func aLongDayIsSetCloserForTheGroupAndAtLastOnSeveralPages() {
        func setting(copies: Int) -> ParticipantsPage.Setting {
            var script = SampleSession.script()
            let items = script.phases[1].items
            script.phases[1].items = (0..<copies).flatMap { _ in items }
            let session = SheetSession(script: script, course: nil, tools: [], start: nil)
            return ParticipantsPage(session: session).setting
        }
        #expect(setting(copies: 1) == .open)
        #expect(setting(copies: 7) == .close)
        #expect(setting(copies: 30) == .flowing)
    }
}
