import Basics

/// The written lines of an array that mostly grows at its end; only what has changed since the last time is written anew.
///
/// Comparing elements is some twenty times as fast as writing them. A change in the middle (an undo, an erased note) writes
/// everything from there on.
struct LineCache<Element: Equatable> {
    /// The lines, each indented, divided by a comma and a line break.
    private(set) var lines = JSONWriter()
    /// A copy of the elements, kept apart from the caller's array so that neither has to be copied when the other grows.
    private var elements: [Element] = []
    /// Where each element's line ends.
    private var ends: [Int] = []

    /// Brings the lines up to date.
    ///
    /// - Parameter json: Gives the element at an index as JSON.
    mutating func update(_ new: [Element], indentation: String, json: (Int, Element) -> JSON) {
        var same = 0
        while same < elements.count, same < new.count, elements[same] == new[same] { same += 1 }
        elements.removeSubrange(same...)
        ends.removeSubrange(same...)
        lines.truncate(to: ends.last ?? 0)
        for index in same..<new.count {
            lines.write(raw: index == 0 ? indentation : ",\n" + indentation)
            lines.write(json(index, new[index]))
            elements.append(new[index])
            ends.append(lines.bytes.count)
        }
    }
}
