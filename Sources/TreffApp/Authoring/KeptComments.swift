import Basics
import ScriptFormat

/// The comments of a script, for putting into another version of it: each under the heading that it stands under.
struct KeptComments {
    private let comments: [(heading: Int?, text: String)]
    private let headings: [Heading]

    /// A heading of a script.
    private struct Heading {
        let level: Int
        /// The title without its brackets.
        let title: String
        /// The number of its line, from 1.
        let line: Int
    }

    /// Takes the comments of a script that was read.
    init<Value>(_ reading: Reading<Value>) {
        let source = reading.source
        let headings = Self.headings(of: source.text(0..<source.bytes.count))
        comments = reading.tree.comments.map { range in
            let line = (source.lines.lastIndex { $0.lowerBound <= range.lowerBound } ?? 0) + 1
            return (headings.lastIndex { $0.line < line }, source.text(range))
        }
        self.headings = headings
    }

    /// A version of the script with the comments in it. One whose heading is gone stands under the one before.
    func put(into text: String) -> String {
        guard !comments.isEmpty else { return text }
        let places = places(among: Self.headings(of: text))
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        // Without a heading over it a comment stands below the facts.
        let top = lines.dropFirst().firstIndex(of: "---").map { $0 + 1 } ?? 0
        for comment in comments.reversed() {
            let place = comment.heading.flatMap { places[$0] } ?? top
            lines.insert(contentsOf: ["", comment.text], at: place)
        }
        return lines.joined(separator: "\n")
    }

    /// The line after each of the own headings in another text: the heading of the same title, else the one with the same
    /// number where that has no namesake, else that of the heading before.
    private func places(among others: [Heading]) -> [Int?] {
        var free = Array(others.indices)
        let named = headings.map { heading -> Int? in
            guard
                let place = free.firstIndex(where: {
                    others[$0].level == heading.level && others[$0].title == heading.title
                })
            else { return nil }
            return free.remove(at: place)
        }
        var last: Int?
        return headings.indices.map { index in
            let isFree = free.contains(index) && others[index].level == headings[index].level
            last = named[index] ?? (isFree ? index : last)
            return last.map { others[$0].line }
        }
    }

    private static func headings(of text: String) -> [Heading] {
        Markdown.passages(of: text).compactMap { passage in
            guard case .heading(let level) = passage.kind, let words = passage.lines.first, level < 3 else {
                return nil
            }
            let title = words.lastIndex(of: "(").map { String(words[..<$0]).trimmed } ?? words.trimmed
            return Heading(level: level, title: title, line: passage.line)
        }
    }
}
