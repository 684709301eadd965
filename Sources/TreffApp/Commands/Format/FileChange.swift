import Basics
import Languages
import ScriptFormat
import Terminal

/// Another text for a file, which is shown before it is written.
struct FileChange {
    let path: String
    /// The path that it has afterwards.
    let target: String
    let old: [UInt8]
    let new: [UInt8]

    init(path: String, target: String? = nil, old: [UInt8], new: [UInt8]) {
        (self.path, self.target, self.old, self.new) = (path, target ?? path, old, new)
    }

    /// Whether there is a change at all.
    var isChange: Bool { old != new || isMove }

    /// Whether the file gets another path.
    var isMove: Bool { path != target }

    /// The change by lines, as it is shown: control characters are seen and not obeyed.
    func text(name: String) -> StyledText {
        let name = VisibleText.line(name)
        let lines = TextDiff(old, new).unified(old: name, new: name).split(
            separator: "\n", omittingEmptySubsequences: false)
        return lines.dropLast().reduce(into: StyledText()) { text, line in
            text.append(VisibleText.line(String(line)), style(of: line))
            text.append("\n")
        }
    }

    private func style(of line: Substring) -> Style {
        switch line.first {
        case "+" where !line.hasPrefix("+++"): .good
        case "-" where !line.hasPrefix("---"): .warning
        case "@": .dim
        default: .plain
        }
    }
}

extension App {
    /// Shows changes by lines.
    func show(_ changes: [FileChange]) {
        let texts = FindingTexts(app: self)
        for change in changes {
            let text = change.text(name: texts.name(change.path))
            output(allowsColor ? text.encoded(color: environment.output.usesColor) : text.text)
        }
    }

    /// Writes changes; what cannot be written is said, and the others are written all the same.
    func write(_ changes: [FileChange]) -> Bool {
        changes.map(write).allSatisfy { $0 }
    }

    private func write(_ change: FileChange) -> Bool {
        let name = FindingTexts(app: self).name(change.path)
        do throws(FileProblem) {
            guard try environment.files.read(change.path, ScriptLibrary.sizeLimit) == change.old else {
                complain(texts.changedMeanwhile(name))
                return false
            }
            try environment.writing.replace(change.path, change.new)
            return true
        } catch {
            complain(texts.unwritable(name, error))
            return false
        }
    }

    /// Asks a question that Enter answers with no; in a pipe there is nobody to ask, and the answer is no.
    func confirms(_ question: String) -> Bool {
        let console = openConsole(texts)
        defer { console.close() }
        guard console.isInteractive else { return false }
        while case .line(let line) = console.reader.readLine(
            LineRequest(prompt: { _ in LinePrompt(StyledText(question)) }))
        {
            if line.trimmed.isEmpty { return false }
            if let answer = YesNo(line) { return answer == .yes }
        }
        return false
    }
}

extension Texts {
    /// That a file is not what it was when its change was worked out.
    func changedMeanwhile(_ name: String) -> String {
        self("\(name) has been changed by somebody else meanwhile, and was left alone. Try again.")
    }
}
