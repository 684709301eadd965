@testable import Facilitation
import Testing

/// What each step of the leader's gives of an item.
@Suite struct PassageTests {
    private func item(_ body: ItemPart...) -> Item {
        var item = Item(id: "1.1", title: "X", duration: PlannedDuration(10), body: body)
        item.number(as: "1.1")
        return item
    }

    private let question = ItemPart.prompt(Prompt(id: "", form: .question, text: "Hva?"))
    private let tip = ItemPart.advice(Advice(.tip, "Rolig."))

    @Test func whatStandsBetweenBelongsToTheNext() {
        let passages = item(.paragraph("a"), question, .say("b"), .step(Step("Tegn.")), tip).passages
        #expect(
            passages == [
                Passage(before: [.paragraph("a")], stop: Stop(id: "1.1.1", .prompt(.question), "Hva?")),
                Passage(before: [.say("b")], stop: Stop(id: "1.1.2", .step(nil, nil), "Tegn."), after: [tip]),
            ])
    }

    @Test func whatStandsLastIsAStopUnlessItIsAdvice() {
        let list = ItemPart.list(TextList([.init("c"), .init("d")]))
        let passages = item(question, tip, .task("b"), list).passages
        #expect(passages.map(\.stop.id) == ["1.1.1", "1.1.2"])
        #expect(passages[1] == Passage(before: [tip, .task("b"), list], stop: Stop(id: "1.1.2", .text, "b\nc\nd")))
    }

    @Test func anItemWithoutThemHasNone() {
        let item = item(.paragraph("a"), tip, .heldBack(HeldBack(.quiet, ["b"])))
        #expect(item.passages == [])
        #expect(item.opening == [.paragraph("a"), tip])
    }

    @Test func whatIsHeldBackIsInNone() {
        let passages = item(question, .heldBack(HeldBack(.time, ["b"])), question).passages
        #expect(passages.flatMap { $0.before + $0.after } == [])
        #expect(passages.map(\.stop.id) == ["1.1.1", "1.1.2"])
    }

    @Test func aStepTakesItsTimeAndTheOthersShareTheRest() {
        let step = ItemPart.step(Step("Tegn.", form: .reflection, timing: StepTiming(minutes: 2, rounds: 2)))
        let script = Script(
            title: "X", phases: [Phase(id: "1", title: "A", items: [item(question, step, .paragraph("b"))])])
        #expect(
            Preview(script).seconds == [.leader: 240, .prompt(.question): 120, .prompt(.reflection): 240])
    }
}
