import Facilitation
import Glibc
import RecordStore
import TestSupport
import Testing

@testable import TreffApp

/// What is on the disk, and what is said when it will not take anything.
struct SavingTests {
    @Test func aNoteIsOnTheDiskBeforeAnythingIsShown() throws {
        let run = try ShellRun()
        run.lead(
            .type("en tanke"), .happen { run.screen.isGone = true }, .type("en tanke til"), .type("kommer aldri fram"))
        #expect(run.ending == .stopped(signal: 0))
        #expect(run.onDisk?.notes.map(\.text) == ["en tanke", "en tanke til"])
    }

    @Test func aFullDiskIsToldOnceAndNothingIsLost() throws {
        let run = try ShellRun()
        run.lead(
            .type("først"), .happen { run.disk.failure = ENOSPC }, .type("så"), .type("tid"), .type("og så"), .pass(4),
            .pass(6), .pass(6), .happen { run.disk.failure = EIO }, .pass(6), .pass(6),
            .happen { run.disk.failure = nil }, .pass(6), .type("til slutt"))
        expectSame(
            run.shown,
            """
            Notater lagres i …/records/2026-11-21-1000-mestringstreff-1.json
            Oppstart 20:00 · Velkommen 5:00 › først
            ✓ Notat 1
            Oppstart 20:00 · Velkommen 5:00 › så
            ! Notat 2
            ! Ikke lagret: disken er full; slett noe du ikke trenger (…/records/2026-11-21-1000-mestringstreff-1.json). Det du skriver, er tatt vare på her; jeg prøver igjen av meg selv.
            IKKE LAGRET Oppstart 20:00 · Velkommen 5:00 › tid
              Oppstart           20:00 igjen
              1.1 Velkommen      5:00 igjen
              Tempo              à jour
              Avslutning senest  11:00 (nå ventet 11:00)
              Slutt              11:15 (plan 11:15)
              Notater            2
            IKKE LAGRET Oppstart 20:00 · Velkommen 5:00 › og så
            ! Notat 3
            ! Ikke lagret ennå; treff prøver igjen.
            ! Ikke lagret: disken svarer ikke som den skal (…/records/2026-11-21-1000-mestringstreff-1.json). Det du skriver, er tatt vare på her; jeg prøver igjen av meg selv.
            ✓ Alt er lagret igjen.
            Oppstart 19:26 · Velkommen 4:26 › til slutt
            ✓ Notat 4

            """)
        #expect(run.onDisk?.notes.map(\.text) == ["først", "så", "og så", "til slutt"])
        #expect(run.lastSave == .saved)
    }

    @Test func aDiskThatFailsFromTheStart() throws {
        let run = try ShellRun()
        run.disk.failure = EROFS
        run.lead(.type("hei"), .happen { run.disk.failure = nil }, .pass(6))
        expectSame(
            run.shown,
            """
            Notater lagres i …/records
            ! Ikke lagret: disken kan bare leses (…/records). Det du skriver, er tatt vare på her; jeg prøver igjen av meg selv.
            IKKE LAGRET Oppstart 20:00 · Velkommen 5:00 › hei
            ! Notat 1
            ! Ikke lagret ennå; treff prøver igjen.
            ✓ Alt er lagret igjen.

            """)
        #expect(run.onDisk?.notes.map(\.text) == ["hei"])
    }

    @Test func aDiskThatFailsToTheEndMakesTheRecordGoElsewhere() throws {
        let run = try ShellRun()
        run.lead(.type("først"), .happen { run.disk.failure = ENOSPC }, .type("så"))
        guard case .savedElsewhere(let path, let error) = run.lastSave else {
            Issue.record("not saved elsewhere: \(String(describing: run.lastSave))")
            return
        }
        #expect(error.cause == .diskFull)
        #expect(try RecordFile.read(path).notes.map(\.text) == ["først", "så"])
        #expect(run.onDisk?.notes.map(\.text) == ["først"])
        #expect(run.ending == .left)
    }

    @Test func whenNoFolderTakesItThatIsKnown() throws {
        let run = try ShellRun()
        try run.disk.folder.put([], in: "refuge")
        run.lead(.happen { run.disk.failure = ENOSPC }, .type("så"))
        guard case .lost(let error) = run.lastSave else {
            Issue.record("not lost: \(String(describing: run.lastSave))")
            return
        }
        #expect(error.cause == .diskFull)
    }

    @Test func aSignOfLifeEachMinute() throws {
        let run = try ShellRun()
        var saves: [Int] = []
        let look = ScriptedReader.Step.happen { saves.append(run.disk.saves) }
        run.lead(
            look, .pass(30), look, .pass(29), look, .pass(1), look, .pass(59), look, .type("et notat"), look, .pass(59),
            look, .pass(1), look)
        // Leaving saves once more.
        #expect(saves == [0, 0, 0, 1, 1, 2, 2, 3])
        #expect(run.onDisk?.seen == 179)
    }

    @Test func aRecordThatIsLeftGoesOnInAnother() throws {
        let run = try ShellRun()
        run.lead(.type("et notat"), .key(.end))
        #expect(run.ending == .left)
        #expect(run.onDisk?.isEnded == false)
        #expect(run.disk.folder.names == ["records"])
    }
}
