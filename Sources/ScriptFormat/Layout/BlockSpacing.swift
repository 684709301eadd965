/// Decides where blank lines stand.
struct BlockSpacing {
    let blocks: [BlockSyntax]

    /// The lines with one blank line where there should be one, and no other.
    func spaced(_ lines: [LaidLine]) -> [LaidLine] {
        var result: [LaidLine] = []
        var hadBlank = false
        for line in lines {
            if case .blank = line.role {
                hadBlank = true
                continue
            }
            if let last = result.last, isApart(last, line, hadBlank) {
                result.append(LaidLine(bytes: [], role: .blank))
            }
            result.append(line)
            hadBlank = false
        }
        return result
    }

    private func isApart(_ upper: LaidLine, _ lower: LaidLine, _ hadBlank: Bool) -> Bool {
        switch (upper.role, lower.role) {
        case (.comment, _), (_, .comment): return hadBlank
        default: break
        }
        guard let first = upper.block, let second = lower.block else { return hadBlank }
        if first != second { return isApart(blocks[first], blocks[second], hadBlank) }
        if case .start = lower.role, isSettled(blocks[first]) { return false }
        return hadBlank
    }

    /// Whether each line that begins something in a block is a list item of it, whatever stands between.
    private func isSettled(_ block: BlockSyntax) -> Bool {
        switch block {
        case .label(let label): label.form == .exact
        case .list: true
        case .heading, .paragraph, .table, .code, .divider: false
        }
    }

    private func isApart(_ upper: BlockSyntax, _ lower: BlockSyntax, _ hadBlank: Bool) -> Bool {
        switch (upper, lower) {
        case (.label(let upper), .label(let lower)):
            if isLoose(upper) || isLoose(lower) { return hadBlank }
            guard upper.label.isBrief, lower.label.isBrief, upper.list == nil else { return true }
            return upper.form == .exact && lower.form == .exact ? false : hadBlank
        // An author's list belongs to the words right over it.
        case (.paragraph, .list): return hadBlank
        case (.list, .label(let label)), (.label(let label), .list): return isLoose(label) ? hadBlank : true
        default: return true
        }
    }

    /// Whether a label is read as one because of what stands around it.
    private func isLoose(_ label: LabelSyntax) -> Bool {
        switch label.form {
        case .inList, .inLine, .heading: true
        case .exact, .near, .missingColon, .extraColon: false
        }
    }
}
