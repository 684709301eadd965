import Languages

/// What the domain's kinds are called, for all that is shown or printed.
extension Texts {
    /// Who leads: `gruppeleder og brukerrepresentant`.
    public func roles(_ roles: [Role]) -> String { list(roles.map(role)) }

    /// What a role is called: `gruppeleder`; other words are as the script has them.
    public func role(_ role: Role) -> String {
        switch role {
        case .groupLeader: self("group leader")
        case .coLeader: self("co-leader")
        case .professional: self("professional")
        case .userRepresentative: self("user representative")
        case .other(let words): words
        }
    }

    /// The time of each participant, as scripts have it too: `2 × 1–2 min per deltaker`.
    public func turns(_ turns: Turns) -> String {
        let rounds = turns.rounds > 1 ? "\(turns.rounds) × " : ""
        let least = turns.fewestSeconds < turns.seconds ? decimalMinutes(turns.fewestSeconds) + "–" : ""
        let phrase = word("per participant", of: "duration")
        return "\(rounds)\(least)\(decimalMinutes(turns.seconds)) min \(phrase)"
    }

    /// How many have had a turn in a round: `5 av 9 har hatt ordet`, `Runde 2: 5 har hatt ordet`.
    public func turns(_ round: Glance.Round) -> String {
        let number = round.number > 1 ? self("Round \(round.number): ") : ""
        guard let present = round.present, present > 0 else {
            return number
                + (round.turns == 1 ? self("1 has had a turn") : self("\(round.turns) have had a turn"))
        }
        return number
            + (round.turns >= present
                ? self("all \(present) have had a turn")
                : round.turns == 1
                    ? self("1 of \(present) has had a turn") : self("\(round.turns) of \(present) have had a turn"))
    }

    /// Seconds as minutes in digits: `1,5`.
    private func decimalMinutes(_ seconds: Int) -> String {
        let (whole, rest) = seconds.quotientAndRemainder(dividingBy: 60)
        guard rest > 0 else { return "\(whole)" }
        let decimals = rest == 30 ? "5" : "\(rest * 100 / 60)"
        return self(Message("\(whole).\(decimals)", context: "decimal number"))
    }

    /// What a prompt of a form of work is called, with a capital: `To og to`.
    public func form(_ form: Prompt.Form) -> String {
        switch form {
        case .question: self("Question")
        case .pairs: self("Pairs")
        case .group: self("Small group")
        case .reflection: self("Reflection")
        }
    }

    /// What something to ask or do is called, with a capital; a step by its form of work where it has one.
    public func stop(_ kind: Stop.Kind) -> String {
        switch kind {
        case .prompt(let form), .step(let form?, _): self.form(form)
        case .step(nil, _): self("Step")
        case .text: self("Text")
        }
    }

    /// A step's time: `10 min`, `3 × 5 min: forteller, intervjuer, lytter`, `2 × 1 min per deltaker`.
    public func timing(_ timing: StepTiming) -> String {
        let rounds = timing.rounds > 1 ? "\(timing.rounds) × " : ""
        let length = rounds + (timing.turns.map(turns) ?? "\(timing.minutes) min")
        return timing.roles.isEmpty ? length : "\(length): \(timing.roles.joined(separator: ", "))"
    }

    /// When something is given that is held back, with a capital.
    public func heldBack(_ condition: HeldBack.Condition) -> String {
        switch condition {
        case .quiet: self("If it is quiet")
        case .time: self("If there is time")
        }
    }

    /// What advice of a kind is called, with a capital.
    public func advice(_ kind: Advice.Kind) -> String {
        switch kind {
        case .recommendation: self("Recommendation")
        case .consideration: self("Consideration")
        case .tip: self("Tip")
        }
    }

    /// The kind of a note, as it stands before the note.
    public func note(_ kind: Note.Kind) -> String {
        switch kind {
        case .note: self("note")
        case .did: self(Message("done", context: "log"))
        case .learned: self("learned")
        case .idea: self("idea")
        case .parked: self("parked")
        }
    }

    /// What a tool serves.
    public func purpose(_ purpose: Tool.Purpose) -> String {
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
