import Facilitation
import Languages
import Terminal

/// What Tab offers at a question of `treff new`: tools with what they are for, roles, and languages.
struct DraftCompleter {
    let draft: Draft
    let toolbox: Toolbox

    /// The candidates for what stands after the last comma.
    func complete(_ text: String) -> Completion {
        switch draft.step {
        case .language: Completion(ofLast: text, among: Language.spoken.map(\.tag))
        case .tools: Completion(ofLast: text, among: toolbox.ids(.tool)) { toolbox.tool($0)?.text.first ?? "" }
        case .lead: Completion(ofLast: text, among: Role.known.map(draft.texts.role))
        default: Completion(ofLast: text, among: [])
        }
    }
}

extension Completion {
    /// The words that begin with what stands after the last comma, and what is told of each.
    init(ofLast text: String, among words: [String], telling description: ((String) -> String)? = nil) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        let last = parts.last.map { String($0.drop { $0 == " " }) } ?? ""
        let candidates = words.filter { $0.plainLetters.hasPrefix(last.plainLetters) }
        let pairs = description.map { describe in candidates.map { ($0, describe($0)) } } ?? []
        self.init(
            replacing: last.count, candidates: candidates,
            descriptions: Dictionary(pairs) { first, _ in first })
    }
}
