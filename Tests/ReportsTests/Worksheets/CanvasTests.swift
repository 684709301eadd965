import Testing

@testable import Reports

struct CanvasTests {
    @Test func textThatDoesNotFitIsToldAndNotHidden() {
        var canvas = Canvas(width: 200, height: 100)
        canvas.text("Kort", in: Rect(0, 0, 100, 20))
        #expect(canvas.isSound)
        canvas.text("Altfor mange ord til en så liten rute", in: Rect(0, 40, 40, 20))
        #expect(canvas.tooLong == ["Altfor mange ord til en så liten rute"])
        #expect(!canvas.isSound)
    }

    @Test func textsThatTouchOrLeaveTheCanvasAreNotSound() {
        var touching = Canvas(width: 200, height: 100)
        touching.text("Den ene", in: Rect(10, 10, 100, 20))
        touching.text("Den andre", in: Rect(12, 15, 100, 20))
        #expect(!touching.isSound)
        var outside = Canvas(width: 200, height: 100)
        outside.text("Ute", in: Rect(190, 10, 100, 20))
        #expect(!outside.isSound)
    }

    @Test func textGetsSmallerBeforeItIsTooLongButNeverBelowTenPoints() throws {
        var canvas = Canvas(width: 200, height: 100)
        canvas.text("Fritidsaktivitet", in: Rect(0, 0, 74, 16))
        let line = try #require(canvas.texts.first?.lines.first)
        #expect(line.text == "Fritidsaktivitet")
        #expect((10..<11.5).contains(line.style.size))
    }

    @Test func centredLinesAreOfAboutTheSameLength() throws {
        var canvas = Canvas(width: 300, height: 100)
        canvas.text("Dette skulle jeg ønske var annerledes", in: Rect(0, 0, 200, 60), align: .center)
        #expect(canvas.texts.first?.lines.map(\.text) == ["Dette skulle jeg", "ønske var annerledes"])
    }

    @Test func aLabelHasAHeadADetailAndPerhapsALetter() {
        #expect(SheetLabel("Tommel: dette skjedde: helt").head == "Tommel")
        #expect(SheetLabel("Tommel: dette skjedde: helt").detail == "dette skjedde: helt")
        #expect(SheetLabel("10:30").detail == nil)
        #expect(SheetLabel("S – Stopp: gi deg tid").initial?.letter == "S")
        #expect(SheetLabel("S – Stopp: gi deg tid").initial?.word == "Stopp")
        #expect(SheetLabel("Stopp – nå").initial == nil)
    }

    @Test(arguments: [(0, "0"), (1.5, "1.5"), (-0.25, "-0.25"), (10.049, "10.05"), (3.999, "4"), (-0.001, "0")])
    func numbersHaveAtMostTwoDecimals(number: Double, expected: String) {
        #expect(number.written == expected)
    }

    @Test func curvesGoThroughTheirPoints() {
        let points = [Point(0, 0), Point(10, 20), Point(30, 5)]
        let ends = Path.smooth(points).parts.dropFirst().compactMap { part in
            if case .curve(_, _, let end) = part { end } else { nil }
        }
        #expect(ends == [points[1], points[2]])
    }
}
