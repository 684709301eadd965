import Facilitation

/// Prompts of one form that follow each other.
enum PromptGroup {
    /// The prompts in their order, gathered under the form of work they share.
    static func groups(_ prompts: [Prompt]) -> [(form: Prompt.Form, texts: [String])] {
        prompts.reduce(into: []) { groups, prompt in
            if let last = groups.indices.last, groups[last].form == prompt.form {
                groups[last].texts.append(prompt.text)
            } else {
                groups.append((prompt.form, [prompt.text]))
            }
        }
    }
}
