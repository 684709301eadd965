import Basics
import Facilitation
import Languages

/// What stands written in a record, each text with the name that it is erased by.
struct ErasableTexts {
    let texts: Texts
    let record: Record

    var blocks: [Block] {
        let all = record.freeTexts
        guard !all.isEmpty else {
            return [.text(texts("Nothing stands written in the record."), .dim)]
        }
        return Columns.table(all.map { (name($0.text), $0.words) })
    }

    /// Some of the texts.
    func blocks(of chosen: [FreeText]) -> [Block] {
        Columns.table(record.freeTexts.filter { chosen.contains($0.text) }.map { (name($0.text), $0.words) })
    }

    /// The text that a name stands for, in either language; `nil` when there is none.
    func text(named typed: String) -> FreeText? {
        let plain = typed.plainLetters
        return record.freeTexts.map(\.text).first { text in
            Language.spoken.contains { name(text, Texts(language: $0)).plainLetters == plain }
        }
    }

    private func name(_ text: FreeText) -> String { name(text, texts) }

    private func name(_ text: FreeText, _ texts: Texts) -> String {
        switch text {
        case .note(let id): "\(id)"
        case .log(.did): texts("did")
        case .log(.learned): texts("learned")
        case .log(.idea): texts("idea")
        case .reason(let item): item
        case .timer(let id): texts("timer-\(id)")
        case .title(let item): texts("title-\(item)")
        case .task: texts("task")
        }
    }
}
