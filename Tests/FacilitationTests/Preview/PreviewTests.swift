import Facilitation
import Testing

@Suite("A session before anybody has come")
struct PreviewTests {
    private func item(
        _ id: String, _ duration: PlannedDuration, _ forms: [Prompt.Form] = [], lead: [Role] = [], marks: Marks = []
    ) -> Item {
        let prompts = forms.enumerated().map { Prompt(id: "\(id).\($0 + 1)", form: $1, text: "?") }
        return Item(id: id, title: id, duration: duration, marks: marks, lead: lead, body: prompts.map { .prompt($0) })
    }

    private var script: Script {
        Script(
            title: "X",
            phases: [
                Phase(
                    id: "1", title: "Oppstart", duration: PlannedDuration(30),
                    items: [
                        item("1.1", PlannedDuration(5), lead: [.groupLeader]),
                        item("1.2", PlannedDuration(20, minimum: 10), [.pairs], lead: [.groupLeader, .coLeader]),
                    ]),
                Phase(
                    id: "2", title: "Hoveddel", duration: PlannedDuration(45),
                    items: [
                        item("2.1", PlannedDuration(10, minimum: 8)),
                        item("2.2", PlannedDuration(10, minimum: 5), marks: .fixed),
                        item("2.3", PlannedDuration(10), marks: .pause),
                        item("2.4", PlannedDuration(19, minimum: 4), marks: .optional),
                    ]),
                Phase(
                    id: "3", title: "Avslutning",
                    items: [item("3.1", PlannedDuration(10, minimum: 5), [.question, .reflection, .question])]),
            ])
    }

    @Test("has its items at their times, each phase when those before it have had theirs")
    func times() {
        let items = Preview(script).items
        #expect(items.map(\.begins) == [0, 5, 30, 40, 50, 60, 75])
        #expect(items.map(\.ends) == [5, 25, 40, 50, 60, 79, 85])
        #expect(items.map(\.phase) == [0, 0, 1, 1, 1, 1, 2])
    }

    @Test("has three sums: what is set off, everything, and the least, with the closing whole")
    func sums() {
        let preview = Preview(script)
        #expect(preview.setAside == 85)
        #expect(preview.full == 84)
        #expect(preview.minimum == 5 + 10 + 8 + 10 + 10 + 0 + 10)
    }

    @Test("shares its seconds among forms of work, and none is lost")
    func work() {
        let seconds = Preview(script).seconds
        #expect(
            seconds == [
                .leader: (5 + 10 + 10 + 10 + 19) * 60 + 150, .prompt(.pairs): 600, .prompt(.question): 300,
                .prompt(.reflection): 150, .pause: 600,
            ])
        #expect(seconds.values.reduce(0, +) == 84 * 60)
    }

    @Test("shares its seconds among those who lead, without the breaks")
    func leads() {
        #expect(
            Preview(script).secondsByLead == [
                .groupLeader: (5 + 10) * 60, .coLeader: 600, nil: (10 + 10 + 19 + 10) * 60,
            ])
    }

    @Test("tells the longest time in which the group is asked nothing; a break ends it")
    func listening() {
        let preview = Preview(script)
        #expect(preview.withoutPrompts.map(\.item.id) == ["1.1", "2.1", "2.2", "2.4"])
        #expect(preview.longestListening?.items.map(\.item.id) == ["2.1", "2.2"])
        #expect(preview.longestListening?.minutes == 20)
        #expect(Preview(Script(title: "X")).longestListening == nil)
    }
}
