import Facilitation

/// Writes other durations into a script: the smallest edits of the brackets in the items' headings.
public enum DurationEdit {
    /// The text of a script with other durations, by build and by item id; `nil` is the script's own build.
    ///
    /// The author's form is kept: a range stays a range, hours stay hours, and marks stay. The text has been read
    /// again, and says the same as before but for these minutes. In another build, by its minutes, a time that the item
    /// has for it is changed, or else put in.
    public static func bytes(
        of reading: Reading<Script>, changing durations: [Int?: [String: PlannedDuration]]
    ) throws(DurationEditProblem) -> [UInt8] {
        guard !reading.source.isConverted else { throw .isConverted }
        guard var expected = reading.value, let session = reading.session else { throw .noScript }
        var edits: [Finding.Edit] = []
        for (build, durations) in durations {
            for (id, duration) in durations {
                guard let (phase, item) = expected.place(of: id) else { throw .noItem(id) }
                let heading = session.outline.phases[phase].items[item].heading
                guard expected.phases[phase].items[item].isPart(of: build),
                    let edit = edit(heading, in: session, to: duration, build)
                else { throw .noDuration(id) }
                edits.append(edit)
                if let build {
                    expected.phases[phase].items[item].builds[build] = duration
                } else {
                    expected.phases[phase].items[item].duration = duration
                }
            }
        }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        let options = ReadingOptions(toolbox: session.toolbox)
        let bytes = Edits.apply(edits, to: reading.source.bytes)
        guard ScriptReader.read(bytes, options: options).value == expected else { throw .otherMeaning }
        return bytes
    }

    /// The change of a heading's time in a build; `nil` where it has none to change.
    private static func edit(
        _ heading: HeadingReading, in session: WrittenSession, to duration: PlannedDuration, _ build: Int?
    ) -> Finding.Edit? {
        guard let range = heading.durationRange, let end = heading.lastTime?.upperBound, heading.duration != nil else {
            return nil
        }
        guard let build else { return edit(session.text.bytes, range, to: duration) }
        if let other = heading.builds[build] { return edit(session.text.bytes, other.range, to: duration) }
        let written = DurationText.written(duration, in: session.script.language)
        return Finding.Edit(range: end..<end, replacement: "; \(build): \(written)")
    }

    private static func edit(_ bytes: [UInt8], _ range: Range<Int>, to duration: PlannedDuration) -> Finding.Edit {
        let old = String(decoding: bytes[range], as: UTF8.self)
        let new = WrittenDuration(old)?.text(duration) ?? DurationText.written(duration, in: .nb)
        let start = zip(old.utf8, new.utf8).prefix { $0 == $1 && $0 < 0x80 }.count
        let rest = (Array(old.utf8).dropFirst(start), Array(new.utf8).dropFirst(start))
        let end = zip(rest.0.reversed(), rest.1.reversed()).prefix { $0 == $1 && $0 < 0x80 }.count
        return Finding.Edit(
            range: range.lowerBound + start..<range.upperBound - end,
            replacement: String(decoding: rest.1.dropLast(end), as: UTF8.self))
    }
}

extension Script {
    /// Where an item stands: the index of its phase, and its own there.
    fileprivate func place(of id: String) -> (phase: Int, item: Int)? {
        for (phase, value) in phases.enumerated() {
            if let item = value.items.firstIndex(where: { $0.id == id }) { return (phase, item) }
        }
        return nil
    }
}

/// Why durations could not be written into a script.
public enum DurationEditProblem: Error, Equatable, Sendable {
    /// The file is not saved as UTF-8.
    case isConverted
    /// There is nothing to lead in the document.
    case noScript
    /// The script has no such item; its id.
    case noItem(String)
    /// The item's heading has no duration to change, or none in that build; the item's id.
    case noDuration(String)
    /// Read again, the script would say something else than was meant.
    case otherMeaning
}
