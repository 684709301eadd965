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
        case .note: self("note")
        case .did: self(Message("done", context: "log"))
        case .learned: self("learned")
        case .idea: self("idea")
        case .parked: self("parked")
        }
    }

    /// What a tool serves.
    func purpose(_ purpose: Tool.Purpose) -> String {
        switch purpose {
        case .acquaintance: self("getting acquainted")
        case .explore: self("explore")
        case .balance: self("balance")
        case .feelings: self("thoughts and feelings")
        case .interplay: self("interplay")
        case .change: self("change")
        }
    }
}
