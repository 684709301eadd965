import Basics
import Facilitation
import Languages
import Terminal

/// What Tab offers at a question of `treff new`: tools with what they are for, roles, and languages.
struct DraftCompleter {
    let draft: Draft
    let toolbox: Toolbox

    /// The candidates for what stands after the last comma.
    func complete(_ text: String) -> Completion {
        let last =
            text.split(separator: ",", omittingEmptySubsequences: false).last.map { String($0.drop { $0 == " " }) }
            ?? ""
        let candidates = words.filter { $0.plainLetters.hasPrefix(last.plainLetters) }
        return Completion(replacing: last.count, candidates: candidates, descriptions: descriptions(candidates))
    }

    private var words: [String] {
        switch draft.step {
        case .language: Language.spoken.map(\.tag)
        case .tools: toolbox.ids(.tool)
        case .lead: Role.known.map { Texts(language: draft.script.language).role($0) }
        default: []
        }
    }

    private func descriptions(_ candidates: [String]) -> [String: String] {
        guard case .tools = draft.step else { return [:] }
        let pairs = candidates.map { ($0, toolbox.tool($0)?.text.first ?? "") }
        return Dictionary(uniqueKeysWithValues: pairs)
    }
}
