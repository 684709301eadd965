extension JSON {
    /// Puts what has changed into a document whose author may have known more than this program.
    ///
    /// What the program understood of the document, written again, is `base`; what it wants to write now is this value.
    /// Wherever the two are the same the document stays as it is, so unknown members, unknown words and the digits of
    /// numbers survive. Members that the program took away go, new ones are added at the end.
    ///
    /// - Parameters:
    ///   - base: What the program would have written right after reading `original`.
    ///   - original: The document as it was read.
    public func merged(base: JSON, into original: JSON) -> JSON {
        if self == base { return original }
        switch (self, base, original) {
        case (.object(let new), .object(let base), .object(let original)):
            return .object(Self.merged(new, base: base, into: original))
        case (.array(let new), .array(let base), .array(let original)):
            return .array(Self.merged(new, base: base, into: original))
        default: return self
        }
    }

    private static func merged(_ new: [Member], base: [Member], into original: [Member]) -> [Member] {
        var result: [Member] = []
        for member in original {
            let now = new.first { $0.name == member.name }
            let before = base.first { $0.name == member.name }
            switch (now, before) {
            case (let now?, let before?):
                result.append(Member(member.name, now.value.merged(base: before.value, into: member.value)))
            case (let now?, nil): result.append(now)
            case (nil, .some): break
            case (nil, nil): result.append(member)
            }
        }
        // What the document left out went without saying for what stood beside it, and that has changed.
        return result + new.filter { member in !original.contains { $0.name == member.name } }
    }

    /// Elements that can be told apart are matched by what they are, others by place.
    private static func merged(_ new: [JSON], base: [JSON], into original: [JSON]) -> [JSON] {
        func element(_ elements: [JSON], like other: JSON, at index: Int) -> JSON? {
            if let key = other.key { return elements.first { $0.key == key } }
            return index < elements.count && elements[index].key == nil ? elements[index] : nil
        }
        var result: [JSON] = []
        for (index, value) in new.enumerated() {
            if let before = element(base, like: value, at: index),
                let there = element(original, like: value, at: index)
            {
                result.append(value.merged(base: before, into: there))
            } else {
                result.append(value)
            }
        }
        // An element that this program could not make sense of is not in `base`, and is not its to remove.
        for value in original {
            guard let key = value.key else { continue }
            if !base.contains(where: { $0.key == key }) && !new.contains(where: { $0.key == key }) {
                result.append(value)
            }
        }
        return result
    }

    /// What tells an element of an array from the others: a phase's, item's, prompt's or note's id, or what an
    /// adaptation is about.
    private var key: [JSON]? {
        if let id = self["id"] { return [id] }
        if let item = self["item"], let change = self["change"] { return [item, change] }
        return nil
    }
}
