import Languages
import Terminal

/// What is made by questions and answers: the same answers always make the same.
protocol Answered: Equatable {
    /// The file that it is kept in, and the file's first line.
    static var file: String { get }
    static var format: String { get }
    /// What it begins with.
    var start: Draft.Start { get }
    var answers: [String] { get }
    /// The language that it is made in.
    var language: Language { get }
    /// What it is called; empty until that is answered.
    var title: String { get }
    /// Whether all is answered, and it is to be written.
    var isDone: Bool { get }

    /// Begins, or takes up the answers of one that was begun.
    init(_ start: Draft.Start, answers: [String])
}

extension Answered {
    /// What is asked and told, in the language that was asked for, else in that of what is made.
    var texts: Texts { Texts(language: start.talk ?? language) }

    /// Takes the last answer away.
    mutating func back() { self = Self(start, answers: answers.dropLast()) }
}

extension Draft: Answered {
    static let file = "draft.txt"
    static let format = "treff-draft 1"

    var language: Language { script.language }
    var title: String { script.title }
    var isDone: Bool { step == .done }
}

/// What is asked, told and shown while something is made.
protocol Interview {
    associatedtype Made: Answered
    typealias Problem = FragmentReader.Problem

    /// The command that goes on with a draft, in the language of what it tells: `treff new`.
    func command(_ texts: Texts) -> String
    /// What stands above the first question.
    func introduction(_ texts: Texts) -> [Block]
    /// What is asked now, and how to answer it; before the last answer, with the whole and what is found in it.
    func question(_ made: Made) -> [Block]
    /// What stands before the cursor.
    func prompt(_ made: Made) -> String
    /// All of it so far.
    func overview(_ made: Made) -> [Block]
    /// What can be typed besides answers.
    func help(_ made: Made) -> [Block]
    func complete(_ text: String, _ made: Made) -> Completion
    /// The next answer that stood on the command line, which is then used; `nil` when somebody must be asked.
    mutating func given(_ made: Made) throws(Problem) -> String?
    /// Takes an answer.
    func answer(_ line: String, _ made: inout Made) throws(Problem)
    /// What is said about the answer that was just given.
    func remarks(from old: Made, to new: Made) -> [Block]
    /// What is to be written, and where.
    func document(_ made: Made) -> (path: String, bytes: [UInt8])
    /// What `treff check` will say of it, and the rules' codes.
    func findings(_ made: Made) -> [(text: String, code: String)]
    /// What is told when it has been written.
    func written(_ path: String, _ made: Made) -> [Block]
}

extension Interview {
    /// What `treff check` will say, before anything is written.
    func verdict(_ made: Made) -> [Block] {
        let texts = made.texts
        let findings = findings(made)
        guard !findings.isEmpty else { return [.text(texts("treff check has nothing to say about it."), .good)] }
        return [.text(texts("treff check is going to say this:"), .warning)]
            + findings.map { .text("· " + $0.text, indent: 2, hanging: 4) }
    }
}
