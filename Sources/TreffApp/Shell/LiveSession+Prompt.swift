import Facilitation

extension LiveSession {
    /// What stands before the cursor: the running clock, or a question's own words.
    func prompt(at now: Moment, width: Int, isUnsaved: Bool, measure: (String) -> Int) -> (left: String, right: String)
    {
        let live = live(at: now)
        if let step = dialogue?.step { return (ClosingQuestions(live: live).prompt(step), "") }
        switch question {
        case .meant: return (texts("ja/nei › ", "yes/no › "), "")
        case .plans(let plans): return (texts("Plan 1–\(plans.count) › ", "Plan 1–\(plans.count) › "), "")
        case nil:
            let line = PromptLine(live: live, isUnsaved: isUnsaved)
            return (line.left(width: width, measure: measure), line.right)
        }
    }
}
