import Facilitation

extension LiveSession {
    /// What stands before the cursor: the running clock, or a question's own words.
    func prompt(at now: Moment, width: Int, isUnsaved: Bool, measure: (String) -> Int) -> (left: String, right: String)
    {
        let live = live(at: now)
        if let step = dialogue?.step { return (ClosingQuestions(live: live).prompt(step), "") }
        switch question {
        case .meant: return (texts("yes/no › "), "")
        case .plans(let plans):
            let numbers = plans.count == 1 ? "1" : "1–\(plans.count)"
            return (texts("Plan \(numbers), or Enter › "), "")
        case .goOn: return (texts("Enter/end › "), "")
        case nil:
            let line = PromptLine(live: live, isUnsaved: isUnsaved, hasSilentTimer: hasSilentTimer)
            return (line.left(width: width, measure: measure), line.right)
        }
    }
}
