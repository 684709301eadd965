import Facilitation

/// Writes other durations into a script: the smallest edits of the brackets in the items' headings.
public enum DurationEdit {
    /// The text of a script with other durations, by item id.
    ///
    /// The author's form is kept: a range stays a range, hours stay hours, and marks stay. The text has been read
    /// again, and says the same as before but for these minutes. In another build than the script's own, by its minutes,
    /// a time that the item has for it is changed, or else put in; the times of other builds stay.
    public static func bytes(
        of reading: Reading<Script>, changing durations: [String: PlannedDuration], in build: Int? = nil
    ) throws(DurationEditProblem) -> [UInt8] {
        guard !reading.source.isConverted else { throw .isConverted }
        guard var expected = reading.value, let session = reading.session else { throw .noScript }
        var edits: [Finding.Edit] = []
        for (id, duration) in durations.sorted(by: { $0.key < $1.key }) {
            guard let (phase, item) = expected.place(of: id) else { throw .noItem(id) }
            let heading = session.outline.phases[phase].items[item].heading
            guard let range = heading.durationRange, heading.duration != nil,
                expected.phases[phase].items[item].isPart(of: build)
            else { throw .noDuration(id) }
            if let build {
                expected.phases[phase].items[item].builds[build] = duration
            } else {
                expected.phases[phase].items[item].duration = duration
            }
            if build == nil || build.map({ heading.builds[$0] != nil }) == true {
                edits.append(edit(session.text.bytes, heading.built(as: build).durationRange ?? range, to: duration))
            } else if let build, let end = heading.lastTime?.upperBound {
                let written = "; \(build): \(DurationText.written(duration, in: expected.language))"
                edits.append(.init(range: end..<end, replacement: written))
            }
        }
        let options = ReadingOptions(toolbox: session.toolbox)
        let bytes = Edits.apply(edits, to: reading.source.bytes)
        guard ScriptReader.read(bytes, options: options).value == expected else { throw .otherMeaning }
        return bytes
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
