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

    @Test func nobodyLeavesWithUnsavedNotesUnasked() throws {
        let run = try ShellRun()
        run.lead(
            .type("først"), .happen { run.disk.failure = ENOSPC }, .type("så"), .type("avslutt"), .type(""),
            .type("snakket"), .type("avslutt"), .type(""), .type("noe annet"), .key(.interrupt), .type("3"), .type(""),
            .type("2"), .type(""), .type("/dev/null/x"), .happen { run.disk.failure = nil },
            .type("\(run.disk.folder.path)/annen"))
        expectSame(
            run.shown.suffix(from: "SAMLINGEN ER AVSLUTTET"),
            """
            SAMLINGEN ER AVSLUTTET
            Samlingen varte 0 min; planen var 75.

              Oppstart    0 min av 20 (−20)
              Hoveddel    0 min av 40 (−40)
              Avslutning  0 min av 15 (−15)
              6 punkter ikke nådd

            2 notater
            ! Ikke lagret ennå; treff prøver igjen.
            angre tar samlingen opp igjen · det du skriver, blir et notat · avslutt spør om det som mangler · Enter går ut
            IKKE LAGRET Avsluttet › 
            ! Ikke lagret: 2 notater. Det ble prøvd i …/records/2026-11-21-1000-mestringstreff-1.json: disken er full; slett noe du ikke trenger.
              1  Prøv igjen
              2  Lagre i en annen mappe
              3  Vis det som ikke er lagret, så det kan kopieres
              4  Gå ut likevel; treff prøver å lage en nødkopi
            1–4 › noe annet
            ! Ikke lagret: 2 notater. Det ble prøvd i …/records/2026-11-21-1000-mestringstreff-1.json: disken er full; slett noe du ikke trenger.
              1  Prøv igjen
              2  Lagre i en annen mappe
              3  Vis det som ikke er lagret, så det kan kopieres
              4  Gå ut likevel; treff prøver å lage en nødkopi
            ! Ikke lagret: 2 notater. Det ble prøvd i …/records/2026-11-21-1000-mestringstreff-1.json: disken er full; slett noe du ikke trenger.
              1  Prøv igjen
              2  Lagre i en annen mappe
              3  Vis det som ikke er lagret, så det kan kopieres
              4  Gå ut likevel; treff prøver å lage en nødkopi
            1–4 › 3
              så
              snakket
            ! Ikke lagret: 2 notater. Det ble prøvd i …/records/2026-11-21-1000-mestringstreff-1.json: disken er full; slett noe du ikke trenger.
              1  Prøv igjen
              2  Lagre i en annen mappe
              3  Vis det som ikke er lagret, så det kan kopieres
              4  Gå ut likevel; treff prøver å lage en nødkopi
            1–4 › 
            ! Ikke lagret: 2 notater. Det ble prøvd i …/records/2026-11-21-1000-mestringstreff-1.json: disken er full; slett noe du ikke trenger.
              1  Prøv igjen
              2  Lagre i en annen mappe
              3  Vis det som ikke er lagret, så det kan kopieres
              4  Gå ut likevel; treff prøver å lage en nødkopi
            1–4 › 2
            Mappe, for eksempel /media/minnepinne › 
            ! Ikke lagret: 2 notater. Det ble prøvd i …/records/2026-11-21-1000-mestringstreff-1.json: disken er full; slett noe du ikke trenger.
              1  Prøv igjen
              2  Lagre i en annen mappe
              3  Vis det som ikke er lagret, så det kan kopieres
              4  Gå ut likevel; treff prøver å lage en nødkopi
            1–4 › /dev/null/x
            Kan ikke lage et referat i /dev/null/x: noe på veien dit er ikke en mappe.
            ! Ikke lagret: 2 notater. Det ble prøvd i …/records/2026-11-21-1000-mestringstreff-1.json: disken er full; slett noe du ikke trenger.
              1  Prøv igjen
              2  Lagre i en annen mappe
              3  Vis det som ikke er lagret, så det kan kopieres
              4  Gå ut likevel; treff prøver å lage en nødkopi
            1–4 › …/annen
            ✓ Alt er lagret i …/annen/2026-11-21-1000-mestringstreff-1.json

            """)
        #expect(run.lastSave == .saved)
        let copy = try #require(try run.disk.records("annen").list().records.first)
        let record = try RecordFile.read(copy.path)
        #expect(record.isEnded)
        #expect(record.notes.map(\.text) == ["først", "så"])
        #expect(record.reflection.did == "snakket")
    }

    @Test func theDiskWorksAgainAtLast() throws {
        let run = try ShellRun()
        run.lead(
            .type("først"), .happen { run.disk.failure = ENOSPC }, .type("så"), .happen { run.disk.failure = nil },
            .key(.end))
        #expect(run.lastSave == .saved)
        #expect(!run.shown.contains("1–4"))
        #expect(run.onDisk?.notes.map(\.text) == ["først", "så"])
    }

    @Test func whoeverLeavesAllTheSameGetsACopy() throws {
        let run = try ShellRun()
        run.lead(.type("først"), .happen { run.disk.failure = ENOSPC }, .type("så"), .key(.end), .type("4"))
        guard case .savedElsewhere(let path, _) = run.lastSave else {
            Issue.record("not saved elsewhere: \(String(describing: run.lastSave))")
            return
        }
        #expect(try RecordFile.read(path).notes.map(\.text) == ["først", "så"])
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

extension String {
    /// What comes from the last place of some words on; all of it when they are not there.
    fileprivate func suffix(from words: String) -> String {
        ranges(of: words).last.map { String(self[$0.lowerBound...]) } ?? self
    }
}
