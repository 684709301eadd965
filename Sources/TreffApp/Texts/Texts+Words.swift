import Facilitation
import Languages

extension Texts {
    /// Who leads: `gruppeleder og brukerrepresentant`.
    func roles(_ roles: [Role]) -> String { list(roles.map(role)) }

    /// One role.
    func role(_ role: Role) -> String { role.name(language) }

    /// The form of work of a prompt, as a heading.
    func form(_ form: Prompt.Form) -> String { form.name(language) }

    /// The kind of a piece of advice.
    func advice(_ kind: Advice.Kind) -> String { kind.name(language) }

    /// The kind of a note, as it stands before the note.
    func note(_ kind: Note.Kind) -> String {
        switch kind {
        case .note: self("notat", "note")
        case .did: self("gjort", "done")
        case .learned: self("lært", "learned")
        case .idea: self("lurt", "idea")
        case .parked: self("parkert", "parked")
        }
    }

    /// What a tool serves.
    func purpose(_ purpose: Tool.Purpose) -> String {
        switch purpose {
        case .acquaintance: self("bli kjent", "getting acquainted")
        case .explore: self("utforske", "explore")
        case .balance: self("balanse", "balance")
        case .feelings: self("tanker og følelser", "thoughts and feelings")
        case .interplay: self("samspill", "interplay")
        case .change: self("endring", "change")
        }
    }
}
