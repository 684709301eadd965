import Basics
import Facilitation
import Languages
import ScriptFormat
import TestSupport
import Testing

@testable import TreffApp

/// The prompt of every item that ships, in every window, on time and late.
@Suite struct PromptWidthTests {
    private static let sessions = [Language.nb, .en].flatMap { language in
        ((try? repositoryPaths(under: "Scripts/\(language.tag)/mestringstreff")) ?? [])
            .filter { $0.hasSuffix(".md") && $0 != "course.md" && !$0.contains("/") }.map { (language, $0) }
    }

    /// The items of a session, each when it has just begun, so many minutes behind the plan.
    private static func items(_ language: Language, _ file: String, late minutes: Double) throws -> [SessionSnapshot] {
        let text = String(decoding: try repositoryFile("Scripts/\(language.tag)/mestringstreff/\(file)"), as: UTF8.self)
        let script = try #require(ScriptReader.read(text).value)
        var record = Record.sample(Plan(script))
        record.script.language = language
        var session = Session(record)
        _ = session.start(at: .at(0))
        var seconds = 0.0
        return try session.state.items.map { progress in
            let now = Moment.at(seconds + minutes * 60)
            if progress.item.id != session.state.current?.item.id {
                _ = try session.perform(.goto(item: progress.item.id), at: now)
            }
            seconds += Double(progress.minutes) * 60
            return SessionSnapshot(
                session: session, library: SessionLibrary(items: [:]), texts: Texts(language: language),
                now: .at(now.elapsed + 17))
        }
    }

    @Test(arguments: sessions) func nothingWrapsAndTheThreeFiguresAreThere(language: Language, file: String) throws {
        for late in [0.0, 37] {
            for snapshot in try Self.items(language, file, late: late) {
                let (texts, timing) = (snapshot.texts, snapshot.timing)
                let closing = timing.isClosing ? timing.forecastEnd : try #require(timing.latestClosing)
                let figures = [
                    " " + texts.clock(try #require(timing.itemLeft)), " \(snapshot.clock(closing)) ",
                    texts.pace(timing.pace),
                ]
                #expect((timing.pace == .onTime) == (late == 0))
                for isUnsaved in [false, true] {
                    let line = PromptLine(snapshot: snapshot, isUnsaved: isUnsaved)
                    for columns in 40...200 {
                        let parts = line.parts(columns)
                        let text = parts.name + parts.figures + parts.sign
                        #expect(DisplayWidth.of(text) < columns, "\(columns): \(text)")
                        let missing = figures.filter { !text.contains($0) }
                        #expect(missing == [] || columns < 60, "\(columns): \(text)")
                    }
                }
            }
        }
    }
}
