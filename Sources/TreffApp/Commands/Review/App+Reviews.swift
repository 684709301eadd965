import Basics
import Facilitation
import RecordStore
import Reports
import Terminal

extension App {
    /// The columns that reports may use.
    var width: Int { min(120, max(60, environment.output.size.columns)) }

    /// Whether another program is leading the session of a record now.
    func isInUse(_ path: String) -> Bool {
        let folder = RecordFolder(path: FilePath(path).folder, fileSystem: environment.recordFiles)
        return (try? folder.list())?.records.first { $0.path == path }.map { folder.isInUse($0) } ?? false
    }

    /// Shows a report's lines.
    func show(_ lines: [StyledLine]) {
        let text = lines.reduce(into: StyledText()) { text, line in
            for part in line.parts { text.append(VisibleText.line(part.text), part.style.style) }
            text.append("\n")
        }
        try? environment.output.write(allowsColor ? text.encoded(color: environment.output.usesColor) : text.text)
    }

    /// Writes bytes that a machine reads.
    func output(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        output(String(decoding: bytes, as: UTF8.self))
    }
}

extension StyledLine.Style {
    /// How the terminal shows it.
    fileprivate var style: Terminal.Style {
        switch self {
        case .plain: .plain
        case .strong: .strong
        case .faint, .unused: .dim
        case .within: .good
        case .over: .warning
        }
    }
}
