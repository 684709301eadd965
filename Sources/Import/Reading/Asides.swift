/// Lines of a text that stand beside its plan.
enum Asides {
    /// The lines, with those beside the plan in comments; each line keeps its number.
    static func hidden(in lines: [String], where isAside: (Int) -> Bool) -> [String] {
        func hides(_ index: Int) -> Bool {
            lines.indices.contains(index) && isAside(index) && !lines[index].trimmedBlanks.isEmpty
        }
        return lines.indices.map { index in
            guard hides(index) else { return lines[index] }
            let words = lines[index].replacing("--", with: "–").replacing("<", with: "(").replacing(">", with: ")")
            return (hides(index - 1) ? "" : "<!-- ") + words + (hides(index + 1) ? "" : " -->")
        }
    }
}
