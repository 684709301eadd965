import Facilitation
import Languages

/// A session with another number than its file's name begins with.
enum FileNumber {
    static let rule = Rule("file-number", .warning)

    static func check(_ session: WrittenSession, _ report: inout Report) {
        guard let name = session.fileNumber, let number = session.script.session, name != number else { return }
        report.add(fault(name: name, number: number), at: session.numberPlace)
    }

    private static func fault(name: Int, number: Int) -> Fault {
        Fault(
            rule, "This is session \(number), and the file's name begins with \(name).",
            help: "Change the number here, or the name of the file.",
            example: "\(word: "session", of: "key"): \(name)")
    }
}
